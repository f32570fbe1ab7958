package dev.lede.page;

import dev.lede.article.Published;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/**
 * Dates as a person says them: {@code 3 hours ago}, {@code yesterday}, {@code Jun 9, 2023}. English and UTC, whatever
 * the machine's own; never more exact than what is known.
 */
final class HumanDate {
    private static final DateTimeFormatter DAY_THIS_YEAR = form("MMM d");
    private static final DateTimeFormatter DAY = form("MMM d, uuuu");
    private static final DateTimeFormatter MONTH = form("MMMM uuuu");
    private static final DateTimeFormatter LONG_DAY = form("EEEE, MMMM d, uuuu");
    private static final DateTimeFormatter LONG_TIME = form("EEEE, MMMM d, uuuu, HH:mm 'UTC'");
    private static final int DAYS_TOLD_AS_AGE = 7;

    /** Clocks differ: what is this little ahead of ours counts as now. */
    private static final Duration AHEAD = Duration.ofMinutes(5);

    private HumanDate() {}

    static String ago(Published published, Instant now) {
        return switch (published.precision()) {
            case SECOND -> age(published.at(), now);
            case DAY -> days(published.day(), today(now));
            case MONTH -> MONTH.format(published.day());
        };
    }

    /** The same without reference to today, such as {@code Friday, June 9, 2023, 11:47 UTC}. */
    static String exact(Published published) {
        OffsetDateTime at = published.at().atOffset(ZoneOffset.UTC);
        return switch (published.precision()) {
            case SECOND -> LONG_TIME.format(at);
            case DAY -> LONG_DAY.format(at);
            case MONTH -> MONTH.format(at);
        };
    }

    /** As {@code <time datetime>} has it: no more digits than are known. */
    static String machine(Published published) {
        return switch (published.precision()) {
            case SECOND -> published.at().toString();
            case DAY -> published.day().toString();
            case MONTH -> published.day().toString().replaceFirst("-\\d\\d$", "");
        };
    }

    /** Such as {@code Jun 9, 2023}. */
    static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** Such as {@code June 2023}. */
    static String month(LocalDate day) {
        return MONTH.format(day);
    }

    private static String age(Instant at, Instant now) {
        Duration age = Duration.between(at, now);
        if (age.plus(AHEAD).isNegative() || age.toDays() >= DAYS_TOLD_AS_AGE) {
            return date(at.atOffset(ZoneOffset.UTC).toLocalDate(), today(now));
        }
        if (age.toMinutes() < 1) {
            return "just now";
        }
        if (age.toHours() < 1) {
            return ago(age.toMinutes(), "minute");
        }
        return age.toDays() < 1 ? ago(age.toHours(), "hour") : ago(age.toDays(), "day");
    }

    private static String days(LocalDate day, LocalDate today) {
        long days = ChronoUnit.DAYS.between(day, today);
        if (days < 0 || days >= DAYS_TOLD_AS_AGE) {
            return date(day, today);
        }
        if (days == 0) {
            return "today";
        }
        return days == 1 ? "yesterday" : ago(days, "day");
    }

    private static String date(LocalDate day, LocalDate today) {
        return (day.getYear() == today.getYear() ? DAY_THIS_YEAR : DAY).format(day);
    }

    private static String ago(long count, String unit) {
        return count + " " + unit + (count == 1 ? "" : "s") + " ago";
    }

    private static LocalDate today(Instant now) {
        return LocalDate.ofInstant(now, ZoneOffset.UTC);
    }

    private static DateTimeFormatter form(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH);
    }
}
