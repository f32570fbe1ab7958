package dev.lede.benchmark;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import dev.lede.benchmark.peer.HttpRequests;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.Collections;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class LoadTest {
    private static final Duration SLOW = Duration.ofMillis(20);

    private final AtomicInteger asked = new AtomicInteger();
    private HttpServer server = answering(200);

    @BeforeEach
    void start() {
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void onceEachIsAskedOnce() throws IOException {
        Latencies latencies = load(7).once();

        assertThat(asked).hasValue(7);
        assertThat(latencies.millis()).hasSize(7).isSorted().allMatch(each -> each >= SLOW.toMillis());
    }

    @Test
    void manyClientsAskAtOnce() throws IOException {
        Latencies latencies = load(1).asFastAsItGoes(4, Duration.ofMillis(400));

        // One client alone would have 20 answers at most.
        assertThat(latencies.millis()).hasSizeGreaterThan(20).hasSize(asked.get());
    }

    @Test
    void whoCannotBeServedInTimeWaitsFromWhenTheyCame() throws IOException {
        // Four times as many as one client can ask for.
        Latencies latencies = load(1).atAPace(200, 1, Load.lasting(Duration.ofMillis(500)));

        assertThat(latencies.at(1)).isGreaterThan(5.0 * SLOW.toMillis());
    }

    @Test
    void aBadAnswerEndsIt() {
        server.stop(0);
        server = answering(500);
        server.start();

        assertThatThrownBy(() -> load(1).once()).isInstanceOf(IllegalStateException.class);
    }

    private Load load(int requests) {
        byte[] request = HttpRequests.get("/");
        return new Load(server.getAddress().getPort(), Collections.nCopies(requests, request));
    }

    private HttpServer answering(int status) {
        try {
            var made = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            made.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
            made.createContext("/", exchange -> {
                asked.incrementAndGet();
                long until = System.nanoTime() + SLOW.toNanos();
                // Parking may end early.
                while (System.nanoTime() < until) {
                    LockSupport.parkNanos(until - System.nanoTime());
                }
                byte[] body = "hello".getBytes(US_ASCII);
                exchange.sendResponseHeaders(status, body.length);
                exchange.getResponseBody().write(body);
                exchange.close();
            });
            return made;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
