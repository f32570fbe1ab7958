package dev.lede.article;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What a server must know of the registries to answer for a generation; kept with the generation, so that an answer
 * never depends on settings newer than its index.
 *
 * @param topicParents a topic's canonical name to its parent's
 * @param providerAliases other names and domains of a provider, lower case, to its canonical name
 * @param topicAliases other names of a topic, lower case, to its canonical name
 */
public record Vocabulary(
        Map<String, String> topicParents, Map<String, String> providerAliases, Map<String, String> topicAliases) {
    public static final Vocabulary EMPTY = new Vocabulary(Map.of(), Map.of(), Map.of());

    public Vocabulary {
        topicParents = Map.copyOf(topicParents);
        providerAliases = Map.copyOf(providerAliases);
        topicAliases = Map.copyOf(topicAliases);
    }

    public Optional<String> parentOf(String topic) {
        return Optional.ofNullable(topicParents.get(topic));
    }

    /** The canonical name behind an alias, without regard to case; nothing for a facet that has no aliases. */
    public Optional<String> canonical(Facet facet, String alias) {
        String key = alias.strip().toLowerCase(Locale.ROOT);
        if (facet.equals(Facet.PROVIDER)) {
            return Optional.ofNullable(providerAliases.get(key));
        }
        if (facet.equals(Facet.TOPIC)) {
            return Optional.ofNullable(topicAliases.get(key));
        }
        return Optional.empty();
    }
}
