package dev.lede.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What collecting costs is told by the byte, of what was collected while it was looked at alone. */
class YoungGarbageTest {
    private static final int MEGABYTE = 1 << 20;

    @Test
    void nothingAllocatedCostsNothing() {
        var garbage = new YoungGarbage();

        assertThat(garbage.millisPerByte()).isZero();
        garbage.during(() -> 0);
        assertThat(garbage.millisPerByte()).isZero();
    }

    @Test
    void manyBytesWithManyAliveCostSomething() {
        var garbage = new YoungGarbage();
        List<byte[]> alive = new ArrayList<>();

        // Until it has collected: how much fits before depends on the heap.
        for (int round = 0; round < 100_000 && garbage.millisPerByte() == 0; round++) {
            garbage.during(() -> {
                alive.add(new byte[MEGABYTE]);
                return MEGABYTE;
            });
            if (alive.size() > 32) {
                alive.clear();
            }
        }

        assertThat(garbage.millisPerByte()).isGreaterThan(0).isLessThan(1);
    }
}
