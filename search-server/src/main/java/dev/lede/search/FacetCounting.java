package dev.lede.search;

import dev.lede.article.Facet;
import dev.lede.search.FacetCounts.Histogram;
import dev.lede.search.FacetCounts.Labels;
import dev.lede.search.FacetCounts.QualityBucket;
import dev.lede.search.Matching.Matches;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.lucene.index.IndexReader;

/**
 * Counts the facets of a generation's articles, going through them once for all that count the same. Safe for any number of
 * threads.
 */
final class FacetCounting {
    private final List<Facet> facets;
    private final GenerationLabels labels;
    private final StepColumns qualities;
    private final StepColumns dates;

    /** @param facets of labels, in the order in which they are told */
    FacetCounting(IndexReader reader, List<Facet> facets, GenerationLabels labels) throws IOException {
        this.facets = facets;
        this.labels = labels;
        this.qualities = QualityCounting.columns(reader);
        this.dates = PublishedCounting.columns(reader);
    }

    /** @param isExact whether the search had the time to find all */
    FacetCounts of(SearchRequest request, Matches found, boolean isExact) throws IOException {
        Map<Matched, List<ArticleCounting>> countings = new LinkedHashMap<>();
        Map<Facet, LabelCounting> labelled = new LinkedHashMap<>();
        for (Facet facet : facets) {
            if (request.facets().contains(facet.name())) {
                labelled.put(facet, new LabelCounting(facet, labels));
            }
        }
        labelled.forEach((facet, counting) -> add(counting, found.countedBy(facet.name()), countings));
        Optional<QualityCounting> rated = request.facets().contains(SearchRequest.QUALITY)
                ? Optional.of(new QualityCounting(qualities))
                : Optional.empty();
        rated.ifPresent(counting -> add(counting, found.countedBy(SearchRequest.QUALITY), countings));
        Optional<PublishedCounting> published = request.facets().contains(SearchRequest.PUBLISHED)
                ? Optional.of(new PublishedCounting(dates))
                : Optional.empty();
        published.ifPresent(counting -> add(counting, found.matching(), countings));
        for (Map.Entry<Matched, List<ArticleCounting>> each : countings.entrySet()) {
            each.getKey().count(each.getValue());
        }
        Map<Facet, Labels> told = new LinkedHashMap<>();
        labelled.forEach((facet, counting) ->
                told.put(facet, counting.told(request.filters().chosen().getOrDefault(facet, List.of()))));
        return new FacetCounts(
                told,
                rated.isPresent() ? Optional.of(qualities(rated.get(), request, found)) : Optional.empty(),
                published.isPresent() ? Optional.of(published.get().told(found.matching())) : Optional.empty(),
                isExact);
    }

    private static void add(ArticleCounting counting, Matched articles, Map<Matched, List<ArticleCounting>> countings) {
        countings.computeIfAbsent(articles, any -> new ArrayList<>()).add(counting);
    }

    private static List<QualityBucket> qualities(QualityCounting counting, SearchRequest request, Matches found)
            throws IOException {
        return counting.told(
                found.countedBy(SearchRequest.QUALITY), request.filters().quality());
    }

    /** How articles are spread over time. */
    Histogram published(Matched articles) throws IOException {
        var counting = new PublishedCounting(dates);
        articles.count(List.of(counting));
        return counting.told(articles);
    }

    /**
     * The commonest labels.
     *
     * @param some of the facets
     * @param filters whose choice is told, too
     */
    SortedMap<Facet, Labels> labels(List<Facet> some, Matched articles, Filters filters) throws IOException {
        Map<Facet, LabelCounting> countings = new LinkedHashMap<>();
        some.forEach(facet -> countings.put(facet, new LabelCounting(facet, labels)));
        articles.count(countings.values());
        SortedMap<Facet, Labels> told = new TreeMap<>();
        countings.forEach((facet, counting) ->
                told.put(facet, counting.told(filters.chosen().getOrDefault(facet, List.of()))));
        return told;
    }
}
