package dev.lede.article;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/**
 * When an article was published, and how exactly that is known.
 *
 * @param at UTC, to the second; where only a day or month is known, its first second
 * @param precision what of {@code at} is known rather than filled in
 */
public record Published(Instant at, Precision precision) {
    /** How much of a date a source gave. */
    public enum Precision {
        SECOND,
        DAY,
        MONTH
    }

    public Published {
        at = at.truncatedTo(ChronoUnit.SECONDS);
    }

    public static Published at(Instant instant) {
        return new Published(instant, Precision.SECOND);
    }

    public static Published on(LocalDate day) {
        return new Published(day.atStartOfDay(ZoneOffset.UTC).toInstant(), Precision.DAY);
    }

    public static Published in(YearMonth month) {
        return new Published(month.atDay(1).atStartOfDay(ZoneOffset.UTC).toInstant(), Precision.MONTH);
    }

    /**
     * Whether it came before the other, as far as both are known: in other minutes or, where one has no time of day, on
     * other days. Where one is no more than a month, that isn't known.
     */
    public boolean isClearlyBefore(Published other) {
        if (precision == Precision.MONTH || other.precision == Precision.MONTH) {
            return false;
        }
        boolean isOfDays = precision == Precision.DAY || other.precision == Precision.DAY;
        return isOfDays
                ? day().isBefore(other.day())
                : !at.plus(1, ChronoUnit.MINUTES).isAfter(other.at);
    }

    /** The day in UTC. */
    public LocalDate day() {
        return LocalDate.ofInstant(at, ZoneOffset.UTC);
    }
}
