package dev.lede.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MeasuredTest {
    @Test
    void theSlowerTakesLongerByTheClockWhateverItsProcessorsDo() {
        Measured busy = measured(new Cost(2, 4));
        Measured idle = measured(new Cost(3, 1));

        assertThat(busy.slower(idle)).isSameAs(idle);
        assertThat(idle.slower(busy)).isSameAs(idle);
    }

    private static Measured measured(Cost cost) {
        return Measured.of(new Work("work", 2, new Amount(1, 1, 1), () -> {}), List.of(cost));
    }
}
