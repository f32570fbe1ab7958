package dev.lede.benchmark.peer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lede.index.OtherProcess;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A server in another process is there when it says so, tells what it used, and is gone when closed. */
class DaemonTest {
    @Test
    void itIsAnsweredAndMeasuredAndGone() throws Exception {
        long pid;
        try (var hello = HelloServer.start(currentJava())) {
            Daemon.Start start = hello.firstAnswer(HttpRequests.get("/"));
            pid = hello.use().pid();
            assertThat(start.wall()).isPositive();
            assertThat(start.cpu()).isPositive();
            assertThat(hello.use().cpuSeconds()).isGreaterThanOrEqualTo(start.cpu());
            hello.use().residentMegabytes().ifPresent(megabytes -> {
                assertThat(megabytes).isBetween(20.0, 1000.0);
                assertThat(hello.use().ownMegabytes().orElseThrow()).isBetween(5.0, megabytes);
                assertThat(hello.use().peakMegabytes().orElseThrow()).isGreaterThanOrEqualTo(megabytes - 5);
            });
        }
        assertThat(ProcessHandle.of(pid)).isEmpty();
        assertThat(new ProcessUse(pid).residentMegabytes()).isEmpty();
    }

    @Test
    void oneThatFailsToStartSaysWhatItSaid() {
        List<String> command = List.of(currentJava().toString(), "-cp", "nowhere", "NoSuchMain");

        assertThatThrownBy(() -> Daemon.start(command, Map.of(), Pattern.compile("port (\\d+)")))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("ended before it was ready")
                .hasMessageContaining("NoSuchMain");
    }

    @Test
    void whatItSaysLaterIsKept() throws Exception {
        List<String> command = List.of("sh", "-c", "echo port 7; echo out of memory");

        try (var daemon = Daemon.start(command, Map.of(), Pattern.compile("port (\\d+)"))) {
            Instant end = Instant.now().plusSeconds(30);
            while (daemon.saidLast().isEmpty()) {
                assertThat(Instant.now()).isBefore(end);
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(10));
            }
            assertThat(daemon.saidLast()).isEqualTo("out of memory");
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void itIsGoneWithWhoStartedIt(boolean isToldToEnd) throws Exception {
        ProcessHandle hello;
        try (var starter = OtherProcess.start(Starter.class)) {
            hello = ProcessHandle.of(Long.parseLong(starter.nextLine())).orElseThrow();
            if (isToldToEnd) {
                starter.stop();
            }
            // Else it is killed.
        }

        assertThat(hello.onExit()).succeedsWithin(Duration.ofSeconds(30));
    }

    /** Starts a server, says its number, and waits. */
    static final class Starter {
        private Starter() {}

        public static void main(String[] arguments) throws IOException, InterruptedException {
            try (var hello = HelloServer.start(currentJava())) {
                OtherProcess.say(Long.toString(hello.use().pid()));
                new CountDownLatch(1).await();
            }
        }
    }

    private static Path currentJava() {
        return Path.of(System.getProperty("java.home"), "bin", "java");
    }
}
