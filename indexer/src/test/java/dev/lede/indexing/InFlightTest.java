package dev.lede.indexing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class InFlightTest {
    @Test
    void neverIsMoreInMemoryThanFitsAndTheLargestHasItAlone() {
        long room = 100 * 1024;
        var limit = new InFlight(room);
        var now = new AtomicLong();
        var most = new AtomicLong();
        var done = new AtomicLong();
        try (var workers = Executors.newFixedThreadPool(8)) {
            for (int i = 0; i < 400; i++) {
                long bytes = i % 7 == 0 ? 10 * room : (i % 5) * 20L * 1024;
                workers.execute(() -> limit.with(bytes, () -> {
                    most.accumulateAndGet(now.addAndGet(Math.min(room, bytes)), Math::max);
                    now.addAndGet(-Math.min(room, bytes));
                    done.incrementAndGet();
                }));
            }
        }
        assertThat(done).hasValue(400);
        assertThat(most).hasValue(room);
    }
}
