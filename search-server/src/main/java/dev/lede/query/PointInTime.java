package dev.lede.query;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;

/**
 * One end of a span of time as a reader gives it: {@code 2023}, {@code 2023-06}, {@code 2023-06-09}, an RFC 3339 instant,
 * or an ISO 8601 duration back from now ({@code P7D}). UTC; a year, month or day is its first second.
 *
 * @param text as given
 */
public record PointInTime(String text) {
    public static final String ALLOWED =
            "2023, 2023-06, 2023-06-09, 2023-06-09T11:47:00Z, or a duration back such as P7D";

    /** Years of four digits, so that every instant fits everything that stores it. */
    private static final int LAST_YEAR = 9999;

    /** @throws IllegalArgumentException if the text has none of the forms */
    public PointInTime {
        if (instant(text, Instant.EPOCH).isEmpty()) {
            throw new IllegalArgumentException("must be " + ALLOWED + ", not '" + text + "'");
        }
    }

    /** What a reader typed, or nothing where it has none of the forms. */
    public static Optional<PointInTime> parse(String text) {
        return instant(text, Instant.EPOCH).map(any -> new PointInTime(text));
    }

    public static PointInTime at(Instant instant) {
        return new PointInTime(instant.truncatedTo(ChronoUnit.SECONDS).toString());
    }

    /**
     * To the second: fractions are cut.
     *
     * @param now what a duration is taken back from
     */
    public Instant from(Instant now) {
        return instant(text, now).orElseThrow().truncatedTo(ChronoUnit.SECONDS);
    }

    private static Optional<Instant> instant(String text, Instant now) {
        try {
            return Optional.of(exactly(text.toUpperCase(Locale.ROOT), now)).filter(PointInTime::isInRange);
        } catch (DateTimeException | ArithmeticException e) {
            return Optional.empty();
        }
    }

    private static Instant exactly(String text, Instant now) {
        if (text.startsWith("P")) {
            return back(text, now);
        }
        return switch (text.length()) {
            case 4 -> start(Year.parse(text).atDay(1));
            case 7 -> start(YearMonth.parse(text).atDay(1));
            case 10 -> start(LocalDate.parse(text));
            default -> OffsetDateTime.parse(text).toInstant();
        };
    }

    private static Instant back(String text, Instant now) {
        int time = text.indexOf('T');
        Period days = time == 1 ? Period.ZERO : Period.parse(time < 0 ? text : text.substring(0, time));
        Duration hours = time < 0 ? Duration.ZERO : Duration.parse("P" + text.substring(time));
        if (days.isNegative() || hours.isNegative()) {
            throw new DateTimeParseException("a duration back can't be negative", text, 0);
        }
        return now.atOffset(ZoneOffset.UTC).minus(days).minus(hours).toInstant();
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    private static boolean isInRange(Instant instant) {
        int year = instant.atOffset(ZoneOffset.UTC).getYear();
        return year >= 0 && year <= LAST_YEAR;
    }
}
