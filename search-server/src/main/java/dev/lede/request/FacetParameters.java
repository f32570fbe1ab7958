package dev.lede.request;

import dev.lede.article.Facet;
import dev.lede.search.LabelRequest;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A search inside a facet's values, as its URL has it.
 *
 * @param search within what is counted, and what a choice leads back to
 * @param prefix how a value's word begins, at most 200 code points; empty for all
 */
public record FacetParameters(SearchParameters search, String prefix) {
    /** So many values a page lists. */
    public static final int ON_PAGE = 100;

    private static final String PREFIX = "prefix";
    private static final int LONGEST_PREFIX = 200;
    private static final int DEFAULT_SIZE = 50;

    /** Parameters of a search that say which articles it finds, beside its facets. */
    private static final Set<String> FINDING = Set.of("q", "quality", "after", "before", UiParameter.NAME);

    /**
     * Takes those of a search's parameters that say what it finds, {@code prefix} and, for how many values, {@code size}.
     *
     * @param raw decoded values by parameter name, as the request has them
     * @param facets that the index has
     * @throws InvalidRequestException naming the parameter and what is allowed
     */
    public static FacetParameters api(Map<String, List<String>> raw, List<Facet> facets) {
        SortedSet<String> known = known(facets);
        raw.keySet()
                .forEach(name -> Given.check(
                        known.contains(name), name, "is unknown here; known are " + String.join(", ", known)));
        return new FacetParameters(ParameterReader.api(withoutPrefix(raw), facets), prefix(raw));
    }

    /** As {@link #api}, but for a page, which takes every parameter of the search that it belongs to. */
    public static FacetParameters page(Map<String, List<String>> raw, List<Facet> facets) {
        return new FacetParameters(ParameterReader.page(withoutPrefix(raw), facets), prefix(raw));
    }

    /**
     * Every parameter that a program may give, in alphabetical order.
     *
     * @param facets that the index has
     */
    public static SortedSet<String> known(List<Facet> facets) {
        var known = new TreeSet<>(FINDING);
        facets.forEach(facet -> known.add(facet.name()));
        known.add(PREFIX);
        known.add("size");
        return known;
    }

    /** What a program asks for. */
    public LabelRequest toRequest(Facet facet, Instant now, List<Facet> known) {
        return new LabelRequest(
                search.toRequest(now, known), facet, prefix, search.size().orElse(DEFAULT_SIZE));
    }

    /** What a page asks for: its {@code size} is that of the search. */
    public LabelRequest toPageRequest(Facet facet, Instant now, List<Facet> known) {
        return new LabelRequest(search.toRequest(now, known), facet, prefix, ON_PAGE);
    }

    private static Map<String, List<String>> withoutPrefix(Map<String, List<String>> raw) {
        var rest = new LinkedHashMap<>(raw);
        rest.remove(PREFIX);
        return rest;
    }

    private static String prefix(Map<String, List<String>> raw) {
        String prefix = new Given(Map.of(PREFIX, raw.getOrDefault(PREFIX, List.of())), Set.of(PREFIX)).text(PREFIX);
        int length = prefix.codePointCount(0, prefix.length());
        Given.check(
                length <= LONGEST_PREFIX, PREFIX, "must be at most " + LONGEST_PREFIX + " characters, not " + length);
        return prefix;
    }
}
