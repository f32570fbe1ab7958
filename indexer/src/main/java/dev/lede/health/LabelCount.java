package dev.lede.health;

import dev.lede.article.Facet;
import dev.lede.article.Vocabulary;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Counts languages, and names that no registry knows. Not safe for several threads. */
public final class LabelCount {
    static final int MOST_NAMES = 20;

    private final UnknownCount providers;
    private final UnknownCount topics;
    private final SortedMap<String, Long> languages = new TreeMap<>();

    /** @param known the registries' names */
    public LabelCount(Vocabulary known) {
        this.providers =
                new UnknownCount(name -> known.canonical(Facet.PROVIDER, name).isPresent());
        this.topics =
                new UnknownCount(name -> known.canonical(Facet.TOPIC, name).isPresent());
    }

    public void add(ArticleFacts article) {
        article.provider().ifPresent(name -> providers.add(List.of(name)));
        topics.add(article.topics());
        article.language().ifPresent(code -> languages.merge(code, 1L, Long::sum));
    }

    UnknownNames unknownProviders() {
        return providers.names(MOST_NAMES);
    }

    UnknownNames unknownTopics() {
        return topics.names(MOST_NAMES);
    }

    SortedMap<String, Long> languages() {
        return Collections.unmodifiableSortedMap(languages);
    }
}
