package dev.lede.health;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Something about an article that an operator may want to mend, or know of. */
public enum Finding {
    NO_DATE("no date"),
    NO_QUALITY("no quality"),
    NO_PROVIDER("no provider"),
    NO_TOPIC("no topic"),
    IN_THE_FUTURE("in the future"),
    BEFORE_1990("before 1990"),
    NO_LANGUAGE("no language");

    /** The clock of the earliest time zone is so far ahead of UTC, and a source may tell its own day or time. */
    private static final Duration EARLIEST_ZONE = Duration.ofHours(14);

    private static final Instant YEAR_1990 = Instant.parse("1990-01-01T00:00:00Z");

    private final String words;

    Finding(String words) {
        this.words = words;
    }

    /** What it is called, in reports and as a key. */
    public String words() {
        return words;
    }

    /** What is later is in the future. */
    static Instant latest(Instant now) {
        return now.plus(EARLIEST_ZONE);
    }

    /** @param latest date that isn't in the future */
    boolean isTrueOf(ArticleFacts article, Instant latest) {
        Optional<Instant> published = article.published();
        return switch (this) {
            case NO_DATE -> published.isEmpty();
            case NO_QUALITY -> !article.isRated();
            case NO_PROVIDER -> article.provider().isEmpty();
            case NO_TOPIC -> article.topics().isEmpty();
            case NO_LANGUAGE -> article.language().isEmpty();
            case IN_THE_FUTURE -> published.isPresent() && published.get().isAfter(latest);
            case BEFORE_1990 -> published.isPresent() && published.get().isBefore(YEAR_1990);
        };
    }

    /** Which is the better example: the newer one, as it can be mended at its source; of old dates the older one. */
    int compare(Place<?> one, Place<?> other) {
        int byDate = Long.compare(one.seconds(), other.seconds());
        if (byDate != 0) {
            return this == BEFORE_1990 ? byDate : -byDate;
        }
        return Long.compareUnsigned(one.order(), other.order());
    }
}
