package dev.lede.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LikelihoodRatioTest {
    /** By hand: 2 Σ O ln(O/E). */
    @ParameterizedTest
    @CsvSource({
        "5, 10, 5, 10, 0", // the same share
        "10, 20, 500, 1000, 0", // the same share, of other numbers
        "0, 10, 0, 20, 0", // nobody's
        "10, 10, 20, 20, 0", // everybody's
        "1, 1, 0, 1, 2.7726", // 2 · 2 ln 2
        "10, 10, 0, 10, 27.7259", // 20 · 2 ln 2
        "5, 50, 0, 50, 7.1948", // 2 · (5 ln 2 + 45 ln 45/47.5 + 50 ln 50/47.5)
        "3, 50, 0, 50, 4.2517" // 2 · (3 ln 2 + 47 ln 47/48.5 + 50 ln 50/48.5)
    })
    void isThatOfTheFormula(long of, long in, long otherOf, long otherIn, double ratio) {
        assertThat(LikelihoodRatio.of(of, in, otherOf, otherIn)).isCloseTo(ratio, within(0.0001));
    }

    /** The same by entropies, as others write it: 2 (H(rows) + H(columns) - H(table)), with H of counts. */
    @Test
    void isThatOfEntropiesWhicheverWayRound() {
        var random = new Random(1993);
        for (int i = 0; i < 1000; i++) {
            long in = 1 + random.nextLong(500);
            long otherIn = 1 + random.nextLong(500);
            long of = random.nextLong(in + 1);
            long otherOf = random.nextLong(otherIn + 1);
            double entropies = 2
                    * (entropy(in, otherIn)
                            + entropy(of + otherOf, in - of + otherIn - otherOf)
                            - entropy(of, in - of, otherOf, otherIn - otherOf));
            assertThat(LikelihoodRatio.of(of, in, otherOf, otherIn))
                    .as("%d of %d, %d of %d", of, in, otherOf, otherIn)
                    .isCloseTo(entropies, within(1e-6))
                    .isCloseTo(LikelihoodRatio.of(otherOf, otherIn, of, in), within(1e-6));
        }
    }

    private static double entropy(long... counts) {
        long sum = 0;
        double entropy = 0;
        for (long count : counts) {
            sum += count;
            entropy -= count == 0 ? 0 : count * Math.log((double) count);
        }
        return entropy + sum * Math.log((double) sum);
    }
}
