package dev.lede.page;

import java.time.Duration;
import java.util.Locale;

/** Numbers as English prints them, whatever the machine's own language. */
final class Counts {
    private Counts() {}

    /** Such as {@code 1,204}. */
    static String number(long count) {
        return String.format(Locale.ENGLISH, "%,d", count);
    }

    /** Such as {@code 1 article} or {@code 1,204 articles}. */
    static String articles(long count) {
        return number(count) + (count == 1 ? " article" : " articles");
    }

    /** Such as {@code 1 story} or {@code 1,204 stories}. */
    static String stories(long count) {
        return number(count) + (count == 1 ? " story" : " stories");
    }

    /** Such as {@code 2 ms}; {@code under 1 ms}; seconds from one second on. */
    static String time(Duration took) {
        long millis = took.toMillis();
        if (millis < 1) {
            return "under 1 ms";
        }
        return millis < 1000 ? millis + " ms" : String.format(Locale.ENGLISH, "%.1f s", millis / 1000.0);
    }
}
