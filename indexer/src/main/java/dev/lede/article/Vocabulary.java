package dev.lede.article;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a server must know of the registries and settings to answer for a generation; kept with the generation, so that an
 * answer never depends on settings newer than its index.
 *
 * @param topicParents a topic's canonical name to its parent's
 * @param aliases by a facet's name, the {@link Spelling#key} of each name that a registry knows to the canonical name
 * @param opened names of the facets beside the {@link Facet#STANDARD} ones, in the order in which they are shown
 */
public record Vocabulary(
        Map<String, String> topicParents, Map<String, Map<String, String>> aliases, List<String> opened) {
    public static final Vocabulary EMPTY = new Vocabulary(Map.of(), Map.of(), List.of());

    public Vocabulary {
        topicParents = Map.copyOf(topicParents);
        aliases = aliases.entrySet().stream()
                .collect(toUnmodifiableMap(Map.Entry::getKey, facet -> Map.copyOf(facet.getValue())));
        opened = List.copyOf(opened);
    }

    /** Every facet, in the order in which they are shown. */
    public List<Facet> facets() {
        return Stream.concat(Facet.STANDARD.stream(), opened.stream().map(Facet::new))
                .toList();
    }

    public Optional<String> parentOf(String topic) {
        return Optional.ofNullable(topicParents.get(topic));
    }

    /** The canonical name behind an alias, in any spelling; nothing for a facet whose values no registry knows. */
    public Optional<String> canonical(Facet facet, String alias) {
        return Optional.ofNullable(aliases.getOrDefault(facet.name(), Map.of()).get(Spelling.key(alias)));
    }
}
