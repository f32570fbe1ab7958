package dev.lede.search;

import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Counts ratings as they come, in memory that doesn't grow with their number. For one thread. */
final class RatingCounting {
    /** Sources score to 100 as a rule, and have been seen to 189. */
    private static final int USUAL = 256;

    private final long[] usual = new long[USUAL];
    private final SortedMap<Long, Long> higher = new TreeMap<>();
    private long rated;
    private double sum;

    /** @param rating zero or more */
    void add(long rating) {
        rated++;
        sum += rating;
        if (rating < USUAL) {
            usual[(int) rating]++;
        } else {
            higher.merge(rating, 1L, Long::sum);
        }
    }

    /** Nothing where none came. */
    Optional<Ratings> ratings() {
        return rated == 0
                ? Optional.empty()
                : Optional.of(new Ratings(rated, sum / rated, (at((rated - 1) / 2) + at(rated / 2)) / 2.0));
    }

    /** @param place from 0, the lowest first */
    private long at(long place) {
        long passed = 0;
        for (int rating = 0; rating < USUAL; rating++) {
            passed += usual[rating];
            if (passed > place) {
                return rating;
            }
        }
        for (Map.Entry<Long, Long> each : higher.entrySet()) {
            passed += each.getValue();
            if (passed > place) {
                return each.getKey();
            }
        }
        throw new IllegalArgumentException("no rating has place " + place + " of " + rated);
    }
}
