package dev.lede.search;

import dev.lede.query.LuceneQueries;
import dev.lede.search.Filters.QualityRange;
import dev.lede.search.Ranking.Place;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.lucene.facet.DrillDownQuery;
import org.apache.lucene.facet.DrillSideways;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MultiCollectorManager;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.search.TotalHits;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/**
 * Finds the hits of a request, and the articles that each of its facets counts: those that match all but that facet's
 * own choice. Dates are no such choice, as their histogram is counted within the chosen span.
 */
final class Matching {
    /** As far as a bounded total is counted. */
    static final int BOUNDED_TOTAL = 1_000;

    /** Lucene's own way of writing labels, which isn't ours. */
    private static final FacetsConfig NO_CONFIG = new FacetsConfig();

    private final IndexSearcher searcher;
    private final LuceneQueries queries;
    private final Tellings tellings;

    Matching(IndexSearcher searcher, LuceneQueries queries, Tellings tellings) {
        this.searcher = searcher;
        this.queries = queries;
        this.tellings = tellings;
    }

    /**
     * @param hits articles, or the best telling of each story
     * @param lesser how many articles match beside the hits, as other tellings of their stories
     * @param matching articles that match everything
     * @param sideways for each facet that is chosen in, articles that match all else; none where no such facet is counted
     */
    record Matches(TopFieldDocs hits, int lesser, Matched matching, Map<String, Matched> sideways) {
        /** What a facet counts. */
        Matched countedBy(String facet) {
            return sideways.getOrDefault(facet, matching);
        }
    }

    /**
     * Some of the hits in their order, one behind another.
     *
     * @param behind where the hit before them stands; absent where they are the first
     * @param most how many at most, at least one
     */
    record Stretch(Optional<Place> behind, int most) {
        static Stretch fromTop(int most) {
            return new Stretch(Optional.empty(), most);
        }

        static Stretch behind(Place last, int most) {
            return new Stretch(Optional.of(last), most);
        }
    }

    /** @param query what the request's query became, limited in time */
    Matches find(SearchRequest request, Query query, Stretch wanted) throws IOException {
        var narrowed = new DrillDownQuery(NO_CONFIG, query);
        List<String> choices = narrow(narrowed, request.filters());
        FixedBitSet lesser = lesser(request, narrowed);
        int others = lesser.cardinality();
        int counted = request.options().exactTotal() ? Integer.MAX_VALUE : BOUNDED_TOTAL;
        boolean isCounting = !request.facets().isEmpty();
        if (request.sort() == SortOrder.RELEVANCE) {
            BestHits best = best(wanted, counted, lesser, isCounting);
            if (!isCounting) {
                return new Matches(searcher.search(narrowed, best).hits(), others, Matched.NOTHING, Map.of());
            }
            Collected<BestHits.Found> found = collected(request, query, narrowed, choices, best);
            return new Matches(found.down().hits(), others, found.down().matching(), found.sideways());
        }
        CollectorManager<?, TopFieldDocs> ordered = ordered(request.sort(), wanted, counted, lesser);
        if (!isCounting) {
            return new Matches(searcher.search(narrowed, ordered), others, Matched.NOTHING, Map.of());
        }
        var both = new MultiCollectorManager(ordered, MatchedCollector.manager());
        Collected<Object[]> found = collected(request, query, narrowed, choices, both);
        return new Matches((TopFieldDocs) found.down()[0], others, (Matched) found.down()[1], found.sideways());
    }

    /** As {@link #find}, but none of the hits: their number, and what the facets count. */
    Matches count(SearchRequest request, Query query) throws IOException {
        var narrowed = new DrillDownQuery(NO_CONFIG, query);
        List<String> choices = narrow(narrowed, request.filters());
        Collected<Matched> found = collected(request, query, narrowed, choices, MatchedCollector.manager());
        var total = new TotalHits(found.down().size(), TotalHits.Relation.EQUAL_TO);
        var none = new TopFieldDocs(total, new ScoreDoc[0], new SortField[0]);
        return new Matches(none, 0, found.down(), found.sideways());
    }

    /** @param down of the articles that match everything */
    private record Collected<T>(T down, Map<String, Matched> sideways) {}

    /** @param choices in which the query is narrowed, in its order */
    private <T> Collected<T> collected(
            SearchRequest request,
            Query query,
            DrillDownQuery narrowed,
            List<String> choices,
            CollectorManager<?, T> down)
            throws IOException {
        if (Collections.disjoint(choices, request.facets())) {
            return new Collected<>(searcher.search(choices.isEmpty() ? query : narrowed, down), Map.of());
        }
        var managers =
                choices.stream().map(choice -> MatchedCollector.manager()).toList();
        DrillSideways.Result<T, Matched> found = sideways().search(narrowed, down, managers);
        return new Collected<>(
                found.drillDownResult(),
                IntStream.range(0, choices.size())
                        .boxed()
                        .collect(Collectors.toMap(
                                choices::get, i -> found.drillSidewaysResults().get(i))));
    }

    /** The first of the hits, where nothing is counted. */
    List<FieldDoc> best(SearchRequest request, Query query, int most) throws IOException {
        var narrowed = new DrillDownQuery(NO_CONFIG, query);
        narrow(narrowed, request.filters());
        FixedBitSet lesser = lesser(request, narrowed);
        Stretch wanted = Stretch.fromTop(most);
        return Ranking.hits(
                request.sort() == SortOrder.RELEVANCE
                        ? searcher.search(narrowed, best(wanted, most, lesser, false))
                                .hits()
                        : searcher.search(narrowed, ordered(request.sort(), wanted, most, lesser)));
    }

    /** Empty where articles are asked for. */
    private FixedBitSet lesser(SearchRequest request, Query narrowed) throws IOException {
        return request.options().grouped() ? tellings.lesser(searcher, narrowed) : new FixedBitSet(0);
    }

    /** Without Lucene's own ways of counting, for which it would want a taxonomy or a state: we count what it collects. */
    @SuppressWarnings("NullAway") // null is how Lucene has it where there is no taxonomy; its classes aren't annotated
    private DrillSideways sideways() {
        return new DrillSideways(searcher, NO_CONFIG, null, null);
    }

    /** The query, within the request's dates. */
    Query within(Filters filters, Query query) {
        if (filters.after().isEmpty() && filters.before().isEmpty()) {
            return query;
        }
        return new BooleanQuery.Builder()
                .add(query, Occur.MUST)
                .add(LuceneQueries.published(filters.after(), filters.before()), Occur.FILTER)
                .build();
    }

    /** @return names of the facets that are chosen in, in the order in which the query has them */
    private List<String> narrow(DrillDownQuery narrowed, Filters filters) {
        List<String> choices = new ArrayList<>();
        filters.chosen().forEach((facet, chosen) -> {
            narrowed.add(facet.name(), queries.labelled(facet, chosen));
            choices.add(facet.name());
        });
        Optional<QualityRange> quality = filters.quality();
        if (quality.isPresent()) {
            narrowed.add(
                    SearchRequest.QUALITY,
                    LuceneQueries.quality(quality.get().least(), quality.get().most()));
            choices.add(SearchRequest.QUALITY);
        }
        return choices;
    }

    /** As {@link #ordered}, by relevance. */
    private BestHits best(Stretch wanted, int counted, FixedBitSet lesser, boolean countsFacets) {
        int held = held(wanted);
        return new BestHits(manager(SortOrder.RELEVANCE, wanted, held), Math.max(counted, held), lesser, countsFacets);
    }

    /**
     * @param counted how many hits are counted exactly
     * @param lesser what is no hit, though it matches
     */
    private CollectorManager<?, TopFieldDocs> ordered(
            SortOrder order, Stretch wanted, int counted, FixedBitSet lesser) {
        TopFieldCollectorManager ordered = manager(order, wanted, counted);
        return lesser.length() == 0 ? ordered : new WithoutLesser(ordered, lesser);
    }

    private TopFieldCollectorManager manager(SortOrder order, Stretch wanted, int counted) {
        @Nullable
        FieldDoc after = wanted.behind()
                .map(place -> Ranking.hit(order, place))
                .orElse(null); // null for a start at the top, as Lucene has it
        return new TopFieldCollectorManager(Ranking.by(order), held(wanted), after, counted);
    }

    private int held(Stretch wanted) {
        return Math.max(1, Math.min(wanted.most(), searcher.getIndexReader().maxDoc()));
    }
}
