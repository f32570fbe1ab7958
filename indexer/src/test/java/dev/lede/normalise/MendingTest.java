package dev.lede.normalise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import dev.lede.read.Told;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class MendingTest {
    @Test
    void aLineOfSixteenMegabytesCostsWhatItsBeginningCosts() {
        var told = new Told(1, "&amp;â€™<i a=".repeat(1_200_000));

        assertThat(assertTimeout(Duration.ofSeconds(2), () -> new Mending().line(told)))
                .hasSizeLessThan(20_001);
    }

    @Test
    void aCutNeverLeavesHalfACharacter() {
        assertThat(Cut.to(3, "a😀😀")).isEqualTo("a😀");
        assertThat(Cut.to(2, "a😀😀")).isEqualTo("a");
        assertThat(Cut.to(5, "a😀😀")).isEqualTo("a😀😀");
        assertThat(Cut.to(1, "😀")).isEmpty();
    }
}
