package dev.lede.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RatingCountingTest {
    @Test
    void nothingIsRatedWhereNothingCame() {
        assertThat(new RatingCounting().ratings()).isEmpty();
    }

    @Test
    void theMeanAndTheMiddleAreThoseOfTheSortedList() {
        var random = new Random(7);
        for (int round = 0; round < 200; round++) {
            List<Long> ratings = new ArrayList<>();
            var counting = new RatingCounting();
            for (int i = random.nextInt(20); i >= 0; i--) {
                long rating = random.nextInt(round % 2 == 0 ? 101 : 400);
                ratings.add(rating);
                counting.add(rating);
            }
            Collections.sort(ratings);
            Ratings counted = counting.ratings().orElseThrow();
            int size = ratings.size();
            assertThat(counted.rated()).isEqualTo(size);
            assertThat(counted.mean())
                    .isCloseTo(
                            ratings.stream().mapToLong(each -> each).average().orElseThrow(), within(1e-9));
            assertThat(counted.median())
                    .as("%s", ratings)
                    .isEqualTo((ratings.get((size - 1) / 2) + ratings.get(size / 2)) / 2.0);
        }
    }
}
