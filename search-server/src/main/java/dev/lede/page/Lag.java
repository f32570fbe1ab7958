package dev.lede.page;

import dev.lede.article.Published;
import dev.lede.article.Published.Precision;
import dev.lede.wording.Wording;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** By how much one article came behind another, never more exactly than both dates are known. */
final class Lag {
    /** From which on days say more than hours. */
    private static final Duration LONG = Duration.ofDays(2);

    private Lag() {}

    /** Such as {@code 3 hours}; empty where it isn't known, or where they came together. */
    static Optional<String> between(Published first, Published next, Wording words) {
        if (first.precision() == Precision.MONTH || next.precision() == Precision.MONTH) {
            return Optional.empty();
        }
        if (first.precision() == Precision.DAY || next.precision() == Precision.DAY) {
            return said("lag.days", ChronoUnit.DAYS.between(first.day(), next.day()), words);
        }
        Duration lag = Duration.between(first.at(), next.at());
        if (lag.compareTo(LONG) >= 0) {
            return said("lag.days", lag.toDays(), words);
        }
        return lag.toHours() > 0
                ? said("lag.hours", lag.toHours(), words)
                : said("lag.minutes", lag.toMinutes(), words);
    }

    private static Optional<String> said(String key, long count, Wording words) {
        return count > 0 ? Optional.of(words.count(key, count)) : Optional.empty();
    }
}
