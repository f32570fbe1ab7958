package dev.lede.article;

import java.net.URI;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiFunction;

/**
 * An article without its text: what a list of hits shows. What a source didn't say is absent, never invented.
 *
 * @param id key of the article
 * @param url canonical absolute http(s) URL: no fragment, no tracking parameters
 * @param title plain text, one line, never blank
 * @param excerpt plain text, never blank where there is one
 * @param labels values of further facets, by the facet's name, such as {@code company}; the source's own spelling or a
 *     registry's, no two of one facet with the same {@link Spelling#key}, never an empty list
 * @param type such as {@code article} or {@code video}, lower case
 * @param language ISO 639-1 code, lower case, where known
 * @param quality the source's own score, zero or more, usually to 100 but seen to 189
 * @param heat the source's own measure of attention; -1 is its word for "none yet"
 */
public record ArticleSummary(
        ArticleId id,
        Optional<URI> url,
        String title,
        Optional<String> excerpt,
        Optional<Provider> provider,
        Topics topics,
        SortedMap<String, List<String>> labels,
        Optional<String> type,
        Optional<String> language,
        Optional<Integer> quality,
        Optional<Integer> heat,
        Optional<Published> published,
        Optional<Image> image) {

    /** Values of no further facet. */
    public static final SortedMap<String, List<String>> NO_LABELS = Collections.emptySortedMap();

    /** @throws IllegalArgumentException if a promise above is broken; the message names the article */
    public ArticleSummary {
        labels = copyOf(labels);
        check(url.map(URI::isAbsolute).orElse(true), id, "url is not absolute");
        check(!title.isBlank(), id, "title is blank");
        check(excerpt.map(text -> !text.isBlank()).orElse(true), id, "excerpt is blank");
        check(quality.orElse(0) >= 0, id, "quality is negative");
        check(labels.values().stream().noneMatch(List::isEmpty), id, "a facet without labels");
    }

    /** Values of one further facet; empty where there are none. */
    public List<String> labels(String facet) {
        return labels.getOrDefault(facet, List.of());
    }

    /** The same article under another id. */
    public ArticleSummary under(ArticleId other) {
        return new ArticleSummary(
                other, url, title, excerpt, provider, topics, labels, type, language, quality, heat, published, image);
    }

    /**
     * The same article with its labels spelled otherwise.
     *
     * @param spelling what a facet's label becomes
     */
    public ArticleSummary spelled(BiFunction<Facet, String, String> spelling) {
        var spelled = new TreeMap<String, List<String>>();
        labels.forEach((facet, values) -> spelled.put(facet, spelled(values, new Facet(facet), spelling)));
        return new ArticleSummary(
                id,
                url,
                title,
                excerpt,
                provider.map(who -> new Provider(spelling.apply(Facet.PROVIDER, who.name()), who.domain())),
                new Topics(
                        spelled(topics.names(), Facet.TOPIC, spelling),
                        spelled(topics.ancestors(), Facet.TOPIC, spelling),
                        topics.from()),
                spelled,
                type.map(name -> spelling.apply(Facet.TYPE, name)),
                language,
                quality,
                heat,
                published,
                image);
    }

    private static List<String> spelled(List<String> labels, Facet facet, BiFunction<Facet, String, String> spelling) {
        return labels.stream().map(label -> spelling.apply(facet, label)).toList();
    }

    private static void check(boolean holds, ArticleId id, String broken) {
        if (!holds) {
            throw new IllegalArgumentException("article " + id + ": " + broken);
        }
    }

    private static SortedMap<String, List<String>> copyOf(SortedMap<String, List<String>> labels) {
        if (labels.isEmpty()) {
            return NO_LABELS;
        }
        var copy = new TreeMap<String, List<String>>();
        labels.forEach((facet, values) -> copy.put(facet, List.copyOf(values)));
        return Collections.unmodifiableSortedMap(copy);
    }
}
