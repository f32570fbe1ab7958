package dev.lede.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lede.article.RandomArticles;
import dev.lede.search.NewsSearch;
import dev.lede.search.SearchRequest;
import dev.lede.search.SearchResult;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** How the server begins and ends: its port, its readiness, and requests under way. */
@Timeout(60)
class ServerLifeTest {
    private static final NewsSearch SEARCH = new FixedSearch(new RandomArticles(5).list(20));

    @Test
    void isNotReadyWithoutAnIndex() throws Exception {
        NewsSearch closed = new FixedSearch(List.of()) {
            @Override
            public dev.lede.index.GenerationManifest index() throws IOException {
                throw new IOException("closed");
            }
        };
        try (var empty = ServedForTest.start(closed)) {
            assertThat(empty.get("/healthz").statusCode()).isEqualTo(200);
            assertThat(empty.get("/readyz").statusCode()).isEqualTo(503);
            assertThat(empty.get("/metrics").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void aRequestUnderWayIsAnsweredBeforeTheServerEnds() throws Exception {
        var asked = new CountDownLatch(1);
        var stopping = new CountDownLatch(1);
        NewsSearch slow = new FixedSearch(List.of()) {
            @Override
            public SearchResult search(SearchRequest request) throws IOException {
                asked.countDown();
                await(stopping);
                return super.search(request);
            }
        };
        var busy = ServedForTest.start(slow);
        var answer = CompletableFuture.supplyAsync(() -> answer(busy));
        await(asked);
        int port = busy.port();
        var stopped = CompletableFuture.runAsync(busy::close);
        // Let go only once the port is closed: the server is ending by then. Another server may take the port at once,
        // so
        // that it never seems closed.
        long last = System.nanoTime() + TimeUnit.SECONDS.toNanos(5);
        while (isListening(port) && System.nanoTime() < last) {
            Thread.onSpinWait();
        }
        stopping.countDown();
        assertThat(answer.get(10, TimeUnit.SECONDS).statusCode()).isEqualTo(200);
        stopped.get(10, TimeUnit.SECONDS);
    }

    @Test
    void saysWhichPortIsInUse() throws Exception {
        try (var first = ServedForTest.start(SEARCH)) {
            int port = first.port();
            assertThatThrownBy(() -> SearchServer.start(SEARCH, ServedForTest.settings(port), InstantSource.system()))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("127.0.0.1:" + port + ": Address already in use")
                    .hasMessageContaining("--port");
        }
    }

    private static HttpResponse<String> answer(ServedForTest busy) {
        try {
            return busy.get("/api/v1/search");
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private static boolean isListening(int port) {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return socket.isConnected();
        } catch (IOException e) {
            return false;
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            if (!latch.await(10, TimeUnit.SECONDS)) {
                throw new AssertionError("waited in vain");
            }
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
