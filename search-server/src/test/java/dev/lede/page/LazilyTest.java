package dev.lede.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class LazilyTest {
    private static final int ASKING = 8;

    @Test
    void nothingIsMadeUntilItIsAskedFor() {
        var times = new AtomicInteger();
        var lazily = new Lazily<>(times::incrementAndGet);

        assertThat(times).hasValue(0);
        assertThat(lazily.get()).isEqualTo(1);
        assertThat(lazily.get()).isEqualTo(1);
    }

    @Test
    void whoeverAsksAtOnceHasTheSame() throws Exception {
        var times = new AtomicInteger();
        var together = new CyclicBarrier(ASKING);
        var lazily = new Lazily<>(times::incrementAndGet);
        List<Future<Integer>> answers = new ArrayList<>();
        try (var threads = Executors.newFixedThreadPool(ASKING)) {
            for (int i = 0; i < ASKING; i++) {
                answers.add(threads.submit(() -> {
                    together.await();
                    return lazily.get();
                }));
            }
        }

        for (Future<Integer> answer : answers) {
            assertThat(answer.get()).isEqualTo(1);
        }
    }

    @Test
    void whatFailedIsTriedAgain() {
        var times = new AtomicInteger();
        var lazily = new Lazily<>(() -> {
            if (times.incrementAndGet() == 1) {
                throw new IllegalStateException("not yet");
            }
            return "made";
        });

        assertThatThrownBy(lazily::get).hasMessage("not yet");
        assertThat(lazily.get()).isEqualTo("made");
    }
}
