package dev.lede.benchmark.made;

import java.util.random.RandomGenerator;

/**
 * How many words an article has beside the mean: the quantiles of titles and bodies of Reuters-21578, logarithms between
 * them on a line. A lognormal length fits worse: there are more very short and more very long ones. Immutable.
 */
final class ArticleLengths {
    private static final double[] PLACES = {0, .01, .05, .1, .25, .5, .75, .9, .95, .99, .999, 1};
    private static final double[] QUANTILES = {.05, .074, .104, .156, .409, .699, 1.22, 2.172, 3.131, 5.31, 6.732, 17.7
    };

    private final double scale;

    /** @param mean words, more than zero */
    ArticleLengths(double mean) {
        double unscaled = 0;
        for (int i = 1; i < PLACES.length; i++) {
            double rise = Math.log(QUANTILES[i] / QUANTILES[i - 1]);
            unscaled += (PLACES[i] - PLACES[i - 1]) * (QUANTILES[i] - QUANTILES[i - 1]) / rise;
        }
        scale = mean / unscaled;
    }

    /** @return words of title and body, more than zero */
    int draw(RandomGenerator random) {
        double place = random.nextDouble();
        int i = 1;
        while (PLACES[i] < place) {
            i++;
        }
        double part = (place - PLACES[i - 1]) / (PLACES[i] - PLACES[i - 1]);
        return (int) Math.max(
                1, Math.round(scale * QUANTILES[i - 1] * Math.pow(QUANTILES[i] / QUANTILES[i - 1], part)));
    }
}
