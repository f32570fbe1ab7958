package dev.lede.query;

import static java.util.Map.entry;

import dev.lede.article.Facet;
import dev.lede.query.ArticleQuery.Scope;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A field that a reader can name. */
sealed interface QueryField {
    /** Takes words and phrases. */
    record Text(Scope scope) implements QueryField {
        @Override
        public String shown() {
            return scope.name().toLowerCase(Locale.ROOT);
        }

        @Override
        public String takes() {
            return scope == Scope.AUTHOR ? "a name" : "a word or a \"phrase\"";
        }
    }

    /** Takes a label. */
    record Label(Facet facet, String takes) implements QueryField {
        @Override
        public String shown() {
            return facet.name();
        }
    }

    /** Takes a form of its own. */
    enum Formed implements QueryField {
        SITE("a domain such as cnn.com"),
        QUALITY("70..90, 70.., ..50, >70 or <=50"),
        AFTER(PointInTime.ALLOWED),
        BEFORE(PointInTime.ALLOWED),
        WHEN("a time back such as 12h, 7d, 2w, 3m or 1y");

        private final String takes;

        Formed(String takes) {
            this.takes = takes;
        }

        @Override
        public String shown() {
            return name().toLowerCase(Locale.ROOT);
        }

        @Override
        public String takes() {
            return takes;
        }
    }

    QueryField TOPIC = new Label(Facet.TOPIC, "a topic's name");

    /** Every name that each goes by. */
    Map<String, QueryField> BY_NAME = Map.ofEntries(
            entry("title", new Text(Scope.TITLE)),
            entry("intitle", new Text(Scope.TITLE)),
            entry("body", new Text(Scope.BODY)),
            entry("author", new Text(Scope.AUTHOR)),
            entry("provider", new Label(Facet.PROVIDER, "a provider's name")),
            entry("source", new Label(Facet.PROVIDER, "a provider's name")),
            entry("topic", TOPIC),
            entry("type", new Label(Facet.TYPE, "a type such as article")),
            entry("lang", new Label(Facet.LANGUAGE, "a language such as en")),
            entry("language", new Label(Facet.LANGUAGE, "a language such as en")),
            entry("site", Formed.SITE),
            entry("quality", Formed.QUALITY),
            entry("after", Formed.AFTER),
            entry("before", Formed.BEFORE),
            entry("when", Formed.WHEN));

    /**
     * The field that a reader names, in any case.
     *
     * @param facets which can be searched, beside the standard ones
     */
    static Optional<QueryField> named(String name, List<Facet> facets) {
        String known = name.toLowerCase(Locale.ROOT);
        return Optional.ofNullable(BY_NAME.get(known))
                .or(() -> facets.stream()
                        .filter(facet -> facet.name().equals(known))
                        .<QueryField>map(facet -> new Label(facet, "a name"))
                        .findFirst());
    }

    /** Its name in a notice. */
    String shown();

    /** What stands behind the colon, for a notice. */
    String takes();
}
