package dev.lede.feed;

import dev.lede.article.Published;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** When, as each format says it. */
final class FeedDates {
    /** RFC 822 with a year of four digits, as RSS has it. */
    private static final DateTimeFormatter MAIL = DateTimeFormatter.ofPattern(
                    "EEE, dd MMM uuuu HH:mm:ss 'GMT'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    private FeedDates() {}

    static String mail(Instant at) {
        return MAIL.format(at);
    }

    /** ISO 8601 to what is known: {@code 2023-06-09T11:47:00Z}, {@code 2023-06-09} or {@code 2023-06}. */
    static String known(Published published) {
        return switch (published.precision()) {
            case SECOND -> published.at().toString();
            case DAY -> published.day().toString();
            case MONTH -> YearMonth.from(published.day()).toString();
        };
    }

    /** Whether less is known than a time of day. */
    static boolean isCoarse(Published published) {
        return published.precision() != Published.Precision.SECOND;
    }
}
