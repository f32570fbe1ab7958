package dev.lede.query;

import static java.util.Map.entry;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The fields that a reader can name. */
enum QueryField {
    TITLE("a word or a \"phrase\""),
    BODY("a word or a \"phrase\""),
    AUTHOR("a name"),
    PROVIDER("a provider's name"),
    TOPIC("a topic's name"),
    TYPE("a type such as article"),
    LANGUAGE("a language such as en"),
    SITE("a domain such as cnn.com"),
    QUALITY("70..90, 70.., ..50, >70 or <=50"),
    AFTER(PointInTime.ALLOWED),
    BEFORE(PointInTime.ALLOWED),
    WHEN("a time back such as 12h, 7d, 2w, 3m or 1y");

    /** Every name that each goes by. */
    private static final Map<String, QueryField> BY_NAME = Map.ofEntries(
            entry("title", TITLE),
            entry("intitle", TITLE),
            entry("body", BODY),
            entry("author", AUTHOR),
            entry("provider", PROVIDER),
            entry("source", PROVIDER),
            entry("topic", TOPIC),
            entry("type", TYPE),
            entry("lang", LANGUAGE),
            entry("language", LANGUAGE),
            entry("site", SITE),
            entry("quality", QUALITY),
            entry("after", AFTER),
            entry("before", BEFORE),
            entry("when", WHEN));

    private final String takes;

    QueryField(String takes) {
        this.takes = takes;
    }

    static Optional<QueryField> named(String name) {
        return Optional.ofNullable(BY_NAME.get(name.toLowerCase(Locale.ROOT)));
    }

    /** What stands behind the colon, for a notice. */
    String takes() {
        return takes;
    }
}
