package dev.lede.page;

import dev.lede.article.Published;
import dev.lede.wording.Wording;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/**
 * Dates as a person says them: {@code 3 hours ago}, {@code yesterday}, {@code Jun 9, 2023}. UTC, whatever the machine's
 * own zone; never more exact than what is known.
 */
final class HumanDate {
    private static final int DAYS_TOLD_AS_AGE = 7;

    /** Clocks differ: what is this little ahead of ours counts as now. */
    private static final Duration AHEAD = Duration.ofMinutes(5);

    private HumanDate() {}

    static String ago(Published published, Wording words, Instant now) {
        return switch (published.precision()) {
            case SECOND -> age(published.at(), words, now);
            case DAY -> days(published.day(), words, today(now));
            case MONTH -> month(published.day(), words);
        };
    }

    /** Whether {@link #ago} names a day, rather than how long ago it was. */
    static boolean isOld(Published published, Instant now) {
        return isToldAsDay(Duration.between(published.at(), now));
    }

    /** The same without reference to today, such as {@code Friday, June 9, 2023, 11:47 UTC}. */
    static String exact(Published published, Wording words) {
        OffsetDateTime at = published.at().atOffset(ZoneOffset.UTC);
        return switch (published.precision()) {
            case SECOND -> words.date("date.long-time").format(at);
            case DAY -> words.date("date.long-day").format(at);
            case MONTH -> month(at.toLocalDate(), words);
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
    static String day(LocalDate day, Wording words) {
        return words.date("date.day").format(day);
    }

    /** Such as {@code June 2023}. */
    static String month(LocalDate day, Wording words) {
        return words.date("date.month").format(day);
    }

    /** Such as {@code Jun 9, 2023, 11:47}. */
    static String minute(OffsetDateTime at, Wording words) {
        return words.date("date.minute").format(at);
    }

    private static String age(Instant at, Wording words, Instant now) {
        Duration age = Duration.between(at, now);
        if (isToldAsDay(age)) {
            return date(at.atOffset(ZoneOffset.UTC).toLocalDate(), words, today(now));
        }
        if (age.toMinutes() < 1) {
            return words.say("ago.now");
        }
        if (age.toHours() < 1) {
            return words.count("ago.minutes", age.toMinutes());
        }
        return age.toDays() < 1 ? words.count("ago.hours", age.toHours()) : words.count("ago.days", age.toDays());
    }

    private static boolean isToldAsDay(Duration age) {
        return age.plus(AHEAD).isNegative() || age.toDays() >= DAYS_TOLD_AS_AGE;
    }

    private static String days(LocalDate day, Wording words, LocalDate today) {
        long days = ChronoUnit.DAYS.between(day, today);
        if (days < 0 || days >= DAYS_TOLD_AS_AGE) {
            return date(day, words, today);
        }
        if (days == 0) {
            return words.say("ago.today");
        }
        return days == 1 ? words.say("ago.yesterday") : words.count("ago.days", days);
    }

    private static String date(LocalDate day, Wording words, LocalDate today) {
        return day.getYear() == today.getYear()
                ? words.date("date.day-this-year").format(day)
                : day(day, words);
    }

    private static LocalDate today(Instant now) {
        return LocalDate.ofInstant(now, ZoneOffset.UTC);
    }
}
