package dev.lede.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class RepeatedTest {
    @Test
    void keepsEveryNumberWhoseKeyIsAnothersTooInItsOrder() {
        var random = new SplittableRandom(7);
        long[] keyed = random.longs(5000)
                .map(number -> number % 3000 << Integer.SIZE | random.nextInt(1 << 20))
                .toArray();
        Map<Long, Long> counts = Arrays.stream(keyed)
                .boxed()
                .collect(Collectors.groupingBy(each -> each >> Integer.SIZE, Collectors.counting()));

        long[] kept = kept(keyed);

        assertThat(Arrays.stream(kept)
                        .filter(each -> counts.getOrDefault(each >> Integer.SIZE, 0L) > 1)
                        .toArray())
                .containsExactly(Arrays.stream(keyed)
                        .filter(each -> counts.getOrDefault(each >> Integer.SIZE, 0L) > 1)
                        .toArray());
    }

    @Test
    void leavesOutNearlyAllThatStandAlone() {
        long[] keyed = new SplittableRandom(7)
                .ints(20_000)
                .distinct()
                .mapToLong(key -> (long) key << Integer.SIZE)
                .toArray();

        assertThat(kept(keyed)).hasSizeLessThan(4000);
    }

    @Test
    void nothingAndOneAreNoTrouble() {
        assertThat(kept(new long[0])).isEmpty();
        assertThat(kept(new long[] {-1})).isEmpty();
        assertThat(kept(new long[] {-1, -1})).containsExactly(-1, -1);
    }

    private static long[] kept(long[] keyed) {
        long[] all = keyed.clone();
        return Arrays.copyOf(all, Repeated.first(all, all.length));
    }
}
