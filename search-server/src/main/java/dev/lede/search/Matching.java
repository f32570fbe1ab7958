package dev.lede.search;

import dev.lede.query.LuceneQueries;
import dev.lede.search.Ranking.Place;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.search.TotalHits;
import org.apache.lucene.search.TotalHits.Relation;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/**
 * Finds the hits of a request, and the articles that each of its facets counts: those that match all but that facet's
 * own choice. Dates are no such choice, as their histogram is counted within the chosen span.
 */
final class Matching {
    /** As far as a bounded total is counted. */
    static final int BOUNDED_TOTAL = 1_000;

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
     * @param sideways for each facet that is chosen in and counted, articles that match all else
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

    /** What a request is narrowed to by one facet. */
    private record Choice(String facet, Query articles) {}

    /** @param query what the request's query became, within its dates */
    Matches find(SearchRequest request, TimeLimited query, Stretch wanted) throws IOException {
        List<Choice> choices = choices(request.filters());
        FixedBitSet lesser = lesser(request, narrowed(query, choices));
        int counted = request.options().exactTotal() ? Integer.MAX_VALUE : BOUNDED_TOTAL;
        boolean countsFacets = !request.facets().isEmpty();
        return request.sort() == SortOrder.RELEVANCE
                ? byRelevance(request, query, choices, best(wanted, counted, lesser, countsFacets))
                : inOrder(request, query, choices, wanted, counted, lesser);
    }

    private Matches byRelevance(SearchRequest request, TimeLimited query, List<Choice> choices, BestHits best)
            throws IOException {
        int others = best.lesser().cardinality();
        if (!best.countsFacets()) {
            TopFieldDocs hits = searcher.search(narrowed(query, choices), best).hits();
            return new Matches(hits, others, Matched.NOTHING, Map.of());
        }
        Collected<BestHits.Found> found = collected(request, query, choices, best);
        return new Matches(found.down().hits(), others, found.down().matching(), found.sideways());
    }

    private Matches inOrder(
            SearchRequest request,
            TimeLimited query,
            List<Choice> choices,
            Stretch wanted,
            int counted,
            FixedBitSet lesser)
            throws IOException {
        int others = lesser.cardinality();
        if (!request.facets().isEmpty()) {
            Collected<Matched> found = collected(request, query, choices, MatchedCollector.manager());
            var hits = new MatchedQuery(found.down());
            TopFieldDocs first = searcher.search(hits, ordered(request.sort(), wanted, 0, lesser));
            long total = found.down().sizeWithout(lesser);
            return new Matches(
                    told(first, total, Math.max(counted, held(wanted))), others, found.down(), found.sideways());
        }
        TimeLimited narrowed = narrowed(query, choices);
        // Lucene leaves out what comes too late in the order, unless it has to count, too.
        OptionalInt known = counted == Integer.MAX_VALUE ? known(narrowed) : OptionalInt.empty();
        TopFieldDocs first =
                searcher.search(narrowed, ordered(request.sort(), wanted, known.isPresent() ? 0 : counted, lesser));
        return new Matches(
                known.isPresent() ? told(first, known.getAsInt() - others, counted) : first,
                others,
                Matched.NOTHING,
                Map.of());
    }

    /** How many articles match, where the index knows that without looking at them. */
    private OptionalInt known(Query query) throws IOException {
        Weight weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
        int known = 0;
        for (LeafReaderContext segment : searcher.getIndexReader().leaves()) {
            int here = weight.count(segment);
            if (here < 0) {
                return OptionalInt.empty();
            }
            known += here;
        }
        return OptionalInt.of(known);
    }

    /** @param counted up to how many are told exactly */
    private static TopFieldDocs told(TopFieldDocs first, long hits, int counted) {
        return new TopFieldDocs(
                new TotalHits(hits, hits > counted ? Relation.GREATER_THAN_OR_EQUAL_TO : Relation.EQUAL_TO),
                first.scoreDocs,
                first.fields);
    }

    /** As {@link #find}, but none of the hits: their number, and what the facets count. */
    Matches count(SearchRequest request, TimeLimited query) throws IOException {
        Collected<Matched> found = collected(request, query, choices(request.filters()), MatchedCollector.manager());
        var total = new TotalHits(found.down().size(), Relation.EQUAL_TO);
        var none = new TopFieldDocs(total, new ScoreDoc[0], new SortField[0]);
        return new Matches(none, 0, found.down(), found.sideways());
    }

    /** @param down of the articles that match everything */
    private record Collected<T>(T down, Map<String, Matched> sideways) {}

    private <T> Collected<T> collected(
            SearchRequest request,
            TimeLimited query,
            List<Choice> choices,
            CollectorManager<? extends Collector, T> down)
            throws IOException {
        List<Choice> sifted = choices.stream()
                .filter(choice -> request.facets().contains(choice.facet()))
                .toList();
        if (sifted.isEmpty()) {
            return new Collected<>(searcher.search(narrowed(query, choices), down), Map.of());
        }
        List<Choice> others =
                choices.stream().filter(choice -> !sifted.contains(choice)).toList();
        List<Weight> weights = new ArrayList<>();
        for (Choice choice : sifted) {
            weights.add(searcher.createWeight(searcher.rewrite(choice.articles()), ScoreMode.COMPLETE_NO_SCORES, 1));
        }
        // As within a filter, which is scored by ways of its own: what is counted may not change a score by a digit.
        TimeLimited filtered = narrowed(query, others).within(List.of(MatchAllDocsQuery.INSTANCE));
        Sideways.Found<T> found = searcher.search(filtered, new Sideways<>(weights, down));
        return new Collected<>(
                found.down(),
                IntStream.range(0, sifted.size())
                        .boxed()
                        .collect(Collectors.toMap(
                                i -> sifted.get(i).facet(), i -> found.beside().get(i))));
    }

    /** The first of the hits, where nothing is counted. */
    List<FieldDoc> best(SearchRequest request, TimeLimited query, int most) throws IOException {
        TimeLimited narrowed = narrowed(query, choices(request.filters()));
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

    /** What a request's dates narrow it to; none where it has none. */
    static List<Query> dates(Filters filters) {
        return filters.after().isEmpty() && filters.before().isEmpty()
                ? List.of()
                : List.of(LuceneQueries.published(filters.after(), filters.before()));
    }

    private static TimeLimited narrowed(TimeLimited query, List<Choice> choices) {
        return query.within(choices.stream().map(Choice::articles).toList());
    }

    private List<Choice> choices(Filters filters) {
        List<Choice> choices = new ArrayList<>();
        filters.chosen()
                .forEach((facet, chosen) -> choices.add(new Choice(facet.name(), queries.labelled(facet, chosen))));
        filters.quality()
                .map(range -> LuceneQueries.quality(range.least(), range.most()))
                .ifPresent(articles -> choices.add(new Choice(SearchRequest.QUALITY, articles)));
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
    private CollectorManager<? extends Collector, TopFieldDocs> ordered(
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
