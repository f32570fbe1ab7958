package dev.lede.page;

import dev.lede.article.Published;
import dev.lede.article.Published.Precision;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** By how much one article came behind another, never more exactly than both dates are known. */
final class Lag {
    /** From which on days say more than hours. */
    private static final Duration LONG = Duration.ofDays(2);

    private Lag() {}

    /** Such as {@code 3 hours}; empty where it isn't known, or where they came together. */
    static Optional<String> between(Published first, Published next) {
        if (first.precision() == Precision.MONTH || next.precision() == Precision.MONTH) {
            return Optional.empty();
        }
        if (first.precision() == Precision.DAY || next.precision() == Precision.DAY) {
            return unit(ChronoUnit.DAYS.between(first.day(), next.day()), "day");
        }
        Duration lag = Duration.between(first.at(), next.at());
        if (lag.compareTo(LONG) >= 0) {
            return unit(lag.toDays(), "day");
        }
        return lag.toHours() > 0 ? unit(lag.toHours(), "hour") : unit(lag.toMinutes(), "minute");
    }

    private static Optional<String> unit(long count, String unit) {
        return count > 0 ? Optional.of(Counts.number(count) + " " + unit + (count == 1 ? "" : "s")) : Optional.empty();
    }
}
