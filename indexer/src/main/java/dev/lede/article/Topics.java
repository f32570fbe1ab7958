package dev.lede.article;

import java.util.List;
import java.util.stream.Stream;

/**
 * What an article is about.
 *
 * @param names canonical topic names as given, without ancestors, no repeats
 * @param ancestors every ancestor of {@code names} in the topic tree that isn't itself among them, no repeats
 * @param from who said so; of no meaning where {@code names} is empty
 */
public record Topics(List<String> names, List<String> ancestors, From from) {
    public static final Topics NONE = new Topics(List.of(), List.of(), From.SOURCE);

    /** Where topics come from: told by the source, or found by the registry's keywords. */
    public enum From {
        SOURCE,
        KEYWORDS
    }

    public Topics {
        names = List.copyOf(names);
        ancestors = List.copyOf(ancestors);
    }

    /** Every topic for which the article counts. */
    public List<String> withAncestors() {
        return Stream.concat(names.stream(), ancestors.stream()).toList();
    }
}
