package dev.lede.benchmark.made;

import dev.lede.article.Published;
import java.time.Duration;
import java.time.Instant;
import java.util.SplittableRandom;

/**
 * When made articles were published: over ten years, on days of the week as in posts/_news and ainews together, at hours as in
 * posts/_news. No year has more than another: the real ones agree on no trend. Immutable.
 */
final class PublishedTimes {
    /** A Monday. */
    private static final Instant FIRST = Instant.parse("2016-01-04T00:00:00Z");

    private static final int WEEKS = 522;
    private static final int DAYS = 7;
    private static final int SECONDS = 3600;

    /** From Monday, in thousands. */
    private static final AliasTable DAY = new AliasTable(155, 239, 185, 184, 160, 53, 24);

    /** From midnight, UTC, in thousands. */
    private static final AliasTable HOUR = new AliasTable(
            41, 11, 16, 5, 11, 21, 34, 59, 130, 153, 82, 78, 53, 37, 30, 41, 39, 25, 25, 27, 27, 21, 18, 16);

    Published draw(SplittableRandom random) {
        long days = (long) random.nextInt(WEEKS) * DAYS + DAY.draw(random);
        return Published.at(FIRST.plus(Duration.ofDays(days))
                .plus(Duration.ofHours(HOUR.draw(random)))
                .plusSeconds(random.nextInt(SECONDS)));
    }
}
