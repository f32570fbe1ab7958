package dev.lede.read;

import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;

/**
 * Which keys of other people's records tell which part of an article: settings ({@code config/fields.yaml}), since every
 * site names them differently. A key with points in it goes into the records below ({@code source.name}).
 *
 * @param parts the keys of each part, the best one first; a part may have none
 * @param quality keys that tell the quality, with the scale each is on, the best one first
 * @param facets further facets by name, such as {@code company}, each with the keys that tell its values, in the order in
 *     which they are shown
 * @param registries further facets whose values a registry knows, each with which
 * @param lists keys under which a JSON object holds the list of its articles
 * @param pathLanguages names of folders that say in which language the files below them are, lower case, each with its
 *     two-letter code
 */
public record FieldNames(
        Map<Part, List<String>> parts,
        List<Rating> quality,
        SequencedMap<String, List<String>> facets,
        Map<String, Registry> registries,
        List<String> lists,
        Map<String, String> pathLanguages) {

    /** What an article is made of. */
    public enum Part {
        ID,
        TITLE,
        EXCERPT,
        /** When it was published. */
        DATE,
        URL,
        TYPE,
        LANGUAGE,
        HEAT,
        /** Who published it: a name, or an address at whose site it is. */
        PROVIDER,
        DOMAIN,
        TOPICS,
        IMAGES,
        AUTHORS,
        SECTIONS,
        /** Its text as Markdown or HTML. */
        MARKUP,
        /** Its text as nothing but text. */
        PLAIN,
        /** Articles that its source names as related. */
        RELATED,
        /** False where the site gave it no page of its own. */
        PUBLISHED,
        /** True where it isn't finished. */
        DRAFT,
        /** True where its source took it back. */
        REMOVED;

        /** As settings spell it. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Where names are known, with all that they are called. */
    public enum Registry {
        PROVIDERS,
        TOPICS;

        /** As settings spell it. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** A key that rates articles, and how. */
    public record Rating(String key, Scale scale) {}

    public FieldNames {
        parts = Map.copyOf(parts);
        quality = List.copyOf(quality);
        facets = copyOf(facets);
        registries = Map.copyOf(registries);
        lists = List.copyOf(lists);
        pathLanguages = Map.copyOf(pathLanguages);
    }

    /** The keys of a part, the best one first. */
    public List<String> of(Part part) {
        return parts.getOrDefault(part, List.of());
    }

    /** The part that a key tells by itself, as a column of a table does; none for the keys of facets. */
    boolean knows(String key) {
        return parts.values().stream().anyMatch(keys -> keys.contains(key))
                || quality.stream().anyMatch(rating -> rating.key().equals(key));
    }

    private static SequencedMap<String, List<String>> copyOf(SequencedMap<String, List<String>> facets) {
        var copy = new LinkedHashMap<String, List<String>>();
        facets.forEach((name, keys) -> copy.put(name, List.copyOf(keys)));
        return Collections.unmodifiableSequencedMap(copy);
    }

    /** Nothing but parts, for forms that are a standard and whose keys are no setting. */
    static FieldNames standard(Map<Part, List<String>> parts) {
        return new FieldNames(new EnumMap<>(parts), List.of(), new LinkedHashMap<>(), Map.of(), List.of(), Map.of());
    }
}
