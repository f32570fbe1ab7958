package dev.lede.normalise;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.lede.Promise;
import dev.lede.Seeds;
import dev.lede.article.Published;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/** Dates: those that are read are of a time with news, and mean the same when written and read again. */
class PublishedTimeFuzz {
    private static final Instant FIRST = Instant.parse("1899-12-31T00:00:00Z");
    private static final Instant LAST = Instant.parse("2101-01-01T23:59:59Z");

    static Stream<byte[]> seeds() {
        return Seeds.written(
                "2023-06-09T11:47:00.500000+02:00",
                "2023/6/9 11:47",
                "2023-06",
                "Fri, 09 Jun 2023 11:47:00 GMT",
                "9th June, 2023",
                "June 29, 2023 at 11:47 UTC",
                "Sept. 2023");
    }

    @DictionaryEntries({
        "2023-", "1900", "2100", "0000", "-06", "-31", "T", "Z", "GMT", "+02:00", "-1800", "+18:01", "June", "Jun.",
        "Sept", "may", "1st", "th", "Fri, ", " at ", ":60", "24:00", "\u0660", "\u0131"
    })
    @MethodSource("seeds")
    @FuzzTest(maxDuration = "2m")
    void keepsItsPromises(byte[] bytes) {
        PublishedTime.parse(new String(bytes, UTF_8)).ifPresent(published -> {
            Promise.holds(
                    !published.at().isBefore(FIRST) && !published.at().isAfter(LAST), "no time with news", published);
            Promise.equal(again(published), published, "read again, another time");
        });
    }

    private static Published again(Published published) {
        String written = switch (published.precision()) {
            case SECOND -> published.at().toString();
            case DAY -> published.day().toString();
            case MONTH -> published.day().toString().substring(0, 7);
        };
        return PublishedTime.parse(written).orElse(published);
    }
}
