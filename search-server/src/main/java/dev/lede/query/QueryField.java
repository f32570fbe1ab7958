package dev.lede.query;

import static java.util.Map.entry;

import dev.lede.article.Facet;
import dev.lede.query.ArticleQuery.Scope;
import dev.lede.wording.Sentence;
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
        public Sentence takes() {
            return Sentence.of(scope == Scope.AUTHOR ? "takes.name" : "takes.words");
        }
    }

    /** Takes a label. */
    record Label(Facet facet, Sentence takes) implements QueryField {
        @Override
        public String shown() {
            return facet.name();
        }
    }

    /** Takes a form of its own. */
    enum Formed implements QueryField {
        SITE("takes.site"),
        QUALITY("takes.quality"),
        AFTER("takes.date"),
        BEFORE("takes.date"),
        WHEN("takes.time-back");

        private final String takes;

        Formed(String takes) {
            this.takes = takes;
        }

        @Override
        public String shown() {
            return name().toLowerCase(Locale.ROOT);
        }

        @Override
        public Sentence takes() {
            return Sentence.of(takes);
        }
    }

    QueryField TOPIC = new Label(Facet.TOPIC, Sentence.of("takes.topic"));

    /** Every name that each goes by. */
    Map<String, QueryField> BY_NAME = Map.ofEntries(
            entry("title", new Text(Scope.TITLE)),
            entry("intitle", new Text(Scope.TITLE)),
            entry("body", new Text(Scope.BODY)),
            entry("author", new Text(Scope.AUTHOR)),
            entry("provider", new Label(Facet.PROVIDER, Sentence.of("takes.provider"))),
            entry("source", new Label(Facet.PROVIDER, Sentence.of("takes.provider"))),
            entry("topic", TOPIC),
            entry("type", new Label(Facet.TYPE, Sentence.of("takes.type"))),
            entry("lang", new Label(Facet.LANGUAGE, Sentence.of("takes.language"))),
            entry("language", new Label(Facet.LANGUAGE, Sentence.of("takes.language"))),
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
                        .<QueryField>map(facet -> new Label(facet, Sentence.of("takes.name")))
                        .findFirst());
    }

    /** Its name in a notice. */
    String shown();

    /** What stands behind the colon, for a notice. */
    Sentence takes();
}
