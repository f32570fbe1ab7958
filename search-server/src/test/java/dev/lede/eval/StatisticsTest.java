package dev.lede.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is said of means and differences over queries. */
class StatisticsTest {
    /** 0 and 1 in turn: a mean of a half, whose standard error is a twentieth. */
    private static final double[] COIN =
            IntStream.range(0, 100).mapToDouble(query -> query % 2).toArray();

    @Test
    void anIntervalIsAboutTwoStandardErrorsToEitherSide() {
        Interval interval = Bootstrap.intervals(List.of(COIN)).getFirst();
        assertThat(interval.mean()).isEqualTo(0.5);
        assertThat(interval.low()).isCloseTo(0.40, within(0.01));
        assertThat(interval.high()).isCloseTo(0.60, within(0.01));
    }

    @Test
    void theSameValuesHaveTheSameIntervalWhateverElseIsMeasured() {
        Interval alone = Bootstrap.intervals(List.of(COIN)).getFirst();
        double[] other = new double[100];
        assertThat(Bootstrap.intervals(List.of(other, COIN)).get(1)).isEqualTo(alone);
    }

    @Test
    void withoutDifferencesTheIntervalIsAPoint() {
        double[] same = new double[7];
        Arrays.fill(same, 0.25);
        Interval interval = Bootstrap.intervals(List.of(same)).getFirst();
        assertThat(interval.low()).isCloseTo(0.25, within(1e-12));
        assertThat(interval.high()).isCloseTo(0.25, within(1e-12));
    }

    @Test
    void fiveOfFiveInOneDirectionAreChanceOnceInSixteen() {
        // 2 of the 32 ways to set the signs.
        double p = PairedRandomisation.p(new double[] {.1, .1, .1, .1, .1});
        assertThat(p).isCloseTo(2 / 32.0, within(0.005));
        assertThat(PairedRandomisation.p(new double[] {-.1, -.1, -.1, -.1, -.1}))
                .isEqualTo(p);
    }

    @Test
    void theSizesOfDifferencesCountNotOnlyTheirSigns() {
        // Of .5 and -.1 each of the 4 sums is .4 or more; of .5 and three times .1 only the two with one sign are .8.
        assertThat(PairedRandomisation.p(new double[] {.5, -.1})).isEqualTo(1);
        assertThat(PairedRandomisation.p(new double[] {.5, .1, .1, .1})).isCloseTo(2 / 16.0, within(0.005));
    }

    @Test
    void manyEqualDifferencesAreNoChanceAndNeverZero() {
        double[] better = new double[200];
        Arrays.fill(better, 0.01);
        assertThat(PairedRandomisation.p(better)).isGreaterThan(0).isLessThan(0.0001);
    }

    @Test
    void noDifferenceIsChanceForSure() {
        assertThat(PairedRandomisation.p(new double[10])).isEqualTo(1);
    }

    @Test
    void aComparisonCountsQueriesAndGivesTheDifferenceOfMeans() {
        Comparison comparison = Comparison.of(new double[] {.5, .5, .1, .3}, new double[] {.2, .5, .2, .3 + 1e-12});
        assertThat(comparison.wins()).isEqualTo(1);
        assertThat(comparison.losses()).isEqualTo(1);
        assertThat(comparison.ties()).isEqualTo(2);
        assertThat(comparison.earlier()).isCloseTo(.3, within(1e-9));
        assertThat(comparison.difference()).isCloseTo(.05, within(1e-9));
    }
}
