package dev.lede.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.lede.benchmark.Bar.Round;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class BarTest {
    private static final Offset<Double> EXACTLY = within(1e-9);

    @Test
    void aShareIsComparedRoundByRound() {
        Bar bar = Bar.share("a rebuild", "another", "s", List.of(new Round(1, 2), new Round(3, 4), new Round(9, 10)));

        assertThat(bar.compared().median()).isCloseTo(0.75, EXACTLY);
        assertThat(bar.compared().least()).isCloseTo(0.5, EXACTLY);
        assertThat(bar.compared().most()).isCloseTo(0.9, EXACTLY);
        assertThat(bar.ours().median()).isCloseTo(3, EXACTLY);
        assertThat(bar.theirs().orElseThrow().median()).isCloseTo(4, EXACTLY);
    }

    @Test
    void whoTakesLessTimeIsSoManyTimesFaster() {
        Bar bar = Bar.timesFaster("an answer", "another", "ms", List.of(new Round(2, 5)));

        assertThat(bar.compared().median()).isCloseTo(2.5, EXACTLY);
        assertThat(bar.atLeast(2.5).isMet()).contains(true);
        assertThat(bar.atLeast(3).isMet()).contains(false);
    }

    @Test
    void whatIsPromisedAtMostIsMetUpToThat() {
        Bar bar = Bar.alone("a suggestion", "ms", List.of(4.0, 6.0));

        assertThat(bar.isMet()).isEmpty();
        assertThat(bar.atMost(5).isMet()).contains(true);
        assertThat(bar.atMost(4.9).isMet()).contains(false);
    }
}
