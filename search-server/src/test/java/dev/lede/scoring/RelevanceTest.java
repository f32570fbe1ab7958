package dev.lede.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class RelevanceTest {
    private final Relevance rare = new Relevance(1000, 10, 20, 100);

    @Test
    void isTheFormulaByHand() {
        // log2(1001 / 10.5) * 21 / 10 = 13.808; 2 * log2(1 + .75 * 100 / 50) = 2.6439 expected.
        assertThat(rare.most()).isCloseTo(13.808, within(0.001));
        assertThat(rare.of(2, 50)).isCloseTo(13.808 * 2.6439 / 3.6439, within(0.001));
    }

    @Test
    void risesWithOccurrencesAndNeverAboveTheMost() {
        double before = 0;
        for (int occurrences = 1; occurrences < 10_000; occurrences *= 2) {
            double now = rare.of(occurrences, 100);
            assertThat(now).isGreaterThan(before).isLessThan(rare.most());
            before = now;
        }
    }

    @Test
    void aLongTextNeedsMoreOfAWordThanAShortOne() {
        assertThat(rare.of(1, 1000)).isLessThan(rare.of(1, 100));
        assertThat(rare.of(1, 0)).isFinite();
    }

    @Test
    void aRareWordIsWorthMoreThanAFrequentOneAndNoneLessThanNothing() {
        assertThat(new Relevance(1000, 999, 999, 100).of(1, 100)).isPositive().isLessThan(rare.of(1, 100));
        assertThat(new Relevance(1, 1, 1, 1).most()).isPositive();
    }
}
