package dev.lede.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LiveHeapTest {
    private static final int MEGABYTES = 200;

    @Test
    void whatIsHeldIsCountedAndWhatIsNotIsNot() {
        var heap = new LiveHeap();
        List<byte[]> held = new ArrayList<>(List.of(new byte[MEGABYTES << 20]));
        heap.collect();
        double with = heap.megabytes();
        held.clear();
        heap.collect();

        assertThat(with - heap.megabytes()).isGreaterThan(MEGABYTES - 100);
        assertThat(heap.mostMegabytes()).isGreaterThanOrEqualTo(with);
        assertThat(held).isEmpty();
    }
}
