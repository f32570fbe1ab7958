package dev.lede.normalise;

import dev.lede.article.Published;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Dates as sources write them, kept as exact as they are: {@code 2023-06-09T11:47:00.5+02:00}, a day, a month, or the
 * English {@code June 29, 2023}, {@code Fri, 09 Jun 2023 11:47:00 EST} and {@code Fri Jun 9 11:47:00 2023}. A time
 * without a zone is taken as UTC; where a zone's name may be one of several, the
 * day alone is kept; a bare year says too little to sort by and is refused, as is {@code 06/07/2023}, which
 * two continents read differently.
 */
public final class PublishedTime {
    /** Outside of these a date is a mistake, not news. */
    private static final int FIRST_YEAR = 1900;

    private static final int LAST_YEAR = 2100;
    private static final int LONGEST = 90;

    private static final Pattern ISO =
            Pattern.compile("(\\d{4})[-/](\\d{1,2})(?:[-/](\\d{1,2})(?:(?:[Tt]|\\s+)(.+))?)?");
    private static final String NAME = "\\p{Alpha}{3,9}\\.?";
    private static final Pattern DAY_FIRST = Pattern.compile("(?:\\p{Alpha}{3,9},\\s*)?(\\d{1,2})(?:st|nd|rd|th)?\\s+("
            + NAME + "),?\\s+(\\d{4}|\\d{2})(?:,?\\s+(.+))?");
    private static final Pattern MONTH_FIRST = Pattern.compile("(?:\\p{Alpha}{3,9}(?:,\\s*|\\s+))?(" + NAME
            + ")\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})(?:,?\\s+(?:at\\s+)?(.+))?");
    private static final Pattern YEAR_LAST = Pattern.compile(
            "\\p{Alpha}{3},?\\s+(" + NAME + ")\\s+(\\d{1,2})\\s+(\\d{1,2}:\\d{2}:\\d{2}(?:\\s+\\S{1,5})?)\\s+(\\d{4})");
    private static final Pattern MONTH_ALONE = Pattern.compile("(" + NAME + "),?\\s+(\\d{4})");

    private static final List<String> MONTHS = List.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");

    private PublishedTime() {}

    /** @return nothing where the text is no date, or says less than a month */
    public static Optional<Published> parse(String written) {
        String text = written.strip();
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            Matcher iso = ISO.matcher(text);
            if (iso.matches()) {
                return iso.group(3) == null
                        ? month(iso.group(1), number(iso.group(2)))
                        : day(iso.group(1), number(iso.group(2)), iso.group(3), Optional.ofNullable(iso.group(4)));
            }
            Matcher dayFirst = DAY_FIRST.matcher(text);
            if (dayFirst.matches()) {
                return day(
                        whole(dayFirst.group(3)),
                        named(dayFirst.group(2)),
                        dayFirst.group(1),
                        Optional.ofNullable(dayFirst.group(4)));
            }
            Matcher monthFirst = MONTH_FIRST.matcher(text);
            if (monthFirst.matches()) {
                return day(
                        monthFirst.group(3),
                        named(monthFirst.group(1)),
                        monthFirst.group(2),
                        Optional.ofNullable(monthFirst.group(4)));
            }
            Matcher yearLast = YEAR_LAST.matcher(text);
            if (yearLast.matches()) {
                return day(
                        yearLast.group(4), named(yearLast.group(1)), yearLast.group(2), Optional.of(yearLast.group(3)));
            }
            Matcher monthAlone = MONTH_ALONE.matcher(text);
            return monthAlone.matches() ? month(monthAlone.group(2), named(monthAlone.group(1))) : Optional.empty();
        } catch (DateTimeException e) {
            // The 31st of February and its like.
            return Optional.empty();
        }
    }

    private static Optional<Published> month(String year, int month) {
        return Optional.of(YearMonth.of(number(year), month))
                .filter(value -> isNews(value.getYear()))
                .map(Published::in);
    }

    private static Optional<Published> day(String year, int month, String day, Optional<String> time) {
        LocalDate date = LocalDate.of(number(year), month, number(day));
        if (!isNews(date.getYear())) {
            return Optional.empty();
        }
        return time.isEmpty()
                ? Optional.of(Published.on(date))
                : ClockTime.parse(time.get().strip())
                        .map(clock -> clock.zone()
                                .map(zone ->
                                        Published.at(date.atTime(clock.time()).toInstant(zone)))
                                .orElseGet(() -> Published.on(date)));
    }

    /** Of two digits, as RFC 822 and RSS 2.0 let them be: from 1950 to 2049. */
    private static String whole(String year) {
        return year.length() == 4 ? year : (number(year) < 50 ? "20" : "19") + year;
    }

    private static boolean isNews(int year) {
        return year >= FIRST_YEAR && year <= LAST_YEAR;
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    /** @return 1 to 12, or 0, which no date accepts */
    private static int named(String month) {
        String name = month.replace(".", "").toLowerCase(Locale.ROOT);
        for (int i = 0; i < MONTHS.size(); i++) {
            String whole = MONTHS.get(i);
            if (name.equals(whole) || name.equals(whole.substring(0, 3)) || (i == 8 && name.equals("sept"))) {
                return i + 1;
            }
        }
        return 0;
    }
}
