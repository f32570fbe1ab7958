package dev.lede.search;

import dev.lede.article.ArticleId;
import dev.lede.article.ArticleSummary;
import dev.lede.article.Facet;
import dev.lede.config.LedeConfig.SearchSettings;
import dev.lede.index.GenerationManifest;
import dev.lede.query.LuceneQueries;
import dev.lede.query.LuceneQueries.Translated;
import dev.lede.query.ParsedQuery;
import dev.lede.query.QueryParser;
import dev.lede.query.Relaxed;
import dev.lede.schema.ArticleSchema;
import dev.lede.scoring.RankedQuery;
import dev.lede.scoring.ScorePart;
import dev.lede.scoring.ScoreParts;
import dev.lede.scoring.Worth;
import dev.lede.search.ArticleSearcher.Ranked;
import dev.lede.search.FacetCounts.Labels;
import dev.lede.search.Matching.Matches;
import dev.lede.search.SearchResult.Hit;
import dev.lede.search.SearchResult.Snippets;
import dev.lede.spelling.Corrections;
import java.io.IOException;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TotalHits;

/** From a request to its result, over one generation. Safe for any number of threads, each search on its caller's own. */
final class Searches {
    private static final String OUT_OF_TIME = "The search took too long: this is what was found until then";

    private static final String NOT_ALL_EXPLAINED = "The search took too long to explain every hit";

    private static final Duration UNLIMITED = Duration.ofDays(1);

    private final GenerationManifest manifest;
    private final SearchSettings settings;
    private final StoryLookup stories;
    private final GenerationLabels labels;
    private final StoredArticles articles;
    private final IndexSearcher searcher;
    private final LuceneQueries queries;
    private final Matching matching;
    private final Feedback feedback;
    private final Corrections corrections;
    private final Marker marker;

    Searches(
            GenerationManifest manifest,
            SearchSettings settings,
            StoryLookup stories,
            GenerationLabels labels,
            StoredArticles articles,
            IndexSearcher searcher,
            LuceneQueries queries,
            Feedback feedback,
            Corrections corrections,
            Marker marker) {
        this.manifest = manifest;
        this.settings = settings;
        this.stories = stories;
        this.labels = labels;
        this.articles = articles;
        this.searcher = searcher;
        this.queries = queries;
        this.matching = new Matching(searcher, queries);
        this.feedback = feedback;
        this.corrections = corrections;
        this.marker = marker;
    }

    SearchResult search(SearchRequest request) throws IOException {
        var deadline = new Deadline(settings.timeLimit());
        Answered answered = answered(request, deadline);
        return result(request, answered, deadline);
    }

    /** See {@link ArticleSearcher#ranking}. */
    List<Ranked> ranking(SearchRequest request) throws IOException {
        return Stream.of(answered(request, new Deadline(UNLIMITED)).found().hits().scoreDocs)
                .limit(request.slice().size())
                .map(FieldDoc.class::cast)
                .map(hit -> new Ranked(
                        new ArticleId(Ranking.place(request.sort(), hit).id()), Ranking.score(hit)))
                .toList();
    }

    /**
     * What was searched in the end, and what that found.
     *
     * @param ranked by what hits were scored
     */
    private record Answered(ParsedQuery searched, Translated translated, Query ranked, Matches found) {
        boolean findsNothing() {
            return found.hits().totalHits.value() == 0;
        }
    }

    private Answered answered(SearchRequest request, Deadline deadline) throws IOException {
        Answered answered = answered(request, request.query(), deadline);
        if (!answered.findsNothing() || deadline.hasPassed()) {
            return answered;
        }
        Optional<ParsedQuery> relaxed = Relaxed.of(request.query());
        if (relaxed.isEmpty() || !matchesNothing(request, answered.translated().query(), deadline)) {
            return answered;
        }
        Answered wider = answered(request, relaxed.get(), deadline);
        return wider.findsNothing()
                        && matchesNothing(request, wider.translated().query(), deadline)
                ? answered
                : wider;
    }

    private Answered answered(SearchRequest request, ParsedQuery searched, Deadline deadline) throws IOException {
        Translated translated = queries.translate(searched.query());
        Query ranked = request.sort() == SortOrder.RELEVANCE
                ? ranked(request, translated.query(), deadline)
                : translated.query();
        var limited = new TimeLimited(matching.within(request.filters(), ranked), deadline);
        return new Answered(searched, translated, ranked, matching.find(request, limited));
    }

    /** Where nothing is asked for that one article could match better than another, all stay alike. */
    private Query ranked(SearchRequest request, Query query, Deadline deadline) throws IOException {
        return query instanceof MatchAllDocsQuery
                ? query
                : new RankedQuery(request.expand() ? feedback.expanded(query, deadline) : query, worth(request));
    }

    /** Ages are counted from the full hour, so that what is asked twice is answered alike. */
    private static Worth worth(SearchRequest request) {
        return new Worth(
                ArticleSchema.QUALITY.name(),
                ArticleSchema.PUBLISHED.name(),
                request.now().truncatedTo(ChronoUnit.HOURS));
    }

    /** Of a query that finds nothing under the request's filters: whether it finds nothing without them either. */
    private boolean matchesNothing(SearchRequest request, Query query, Deadline deadline) throws IOException {
        return request.filters().equals(Filters.NONE)
                || searcher.search(new TimeLimited(query, deadline), 1).scoreDocs.length == 0;
    }

    private SearchResult result(SearchRequest request, Answered answered, Deadline deadline) throws IOException {
        TopDocs top = answered.found().hits();
        Optional<String> didYouMean = didYouMean(request, deadline);
        boolean isWhole = !deadline.hasPassed();
        boolean isCounted = top.totalHits.relation() == TotalHits.Relation.EQUAL_TO;
        int skipped = request.slice() instanceof Slice.Page page ? (page.number() - 1) * page.size() : 0;
        int end = Math.min(top.scoreDocs.length, skipped + request.slice().size());
        List<FieldDoc> shown = Stream.of(top.scoreDocs)
                .limit(end)
                .skip(skipped)
                .map(FieldDoc.class::cast)
                .toList();
        List<Optional<Explanation>> explained = explained(request, shown, answered.ranked(), deadline);
        List<Hit> hits = hits(
                request.sort(), shown, isWhole ? answered.translated().query() : MatchAllDocsQuery.INSTANCE, explained);
        FacetCounts facets = facets(request, answered.found(), isWhole);
        List<String> notices = Stream.of(
                        answered.searched().notices(),
                        answered.translated().notices(),
                        isWhole ? List.<String>of() : List.of(OUT_OF_TIME),
                        isWhole && explained.contains(Optional.empty())
                                ? List.of(NOT_ALL_EXPLAINED)
                                : List.<String>of())
                .flatMap(List::stream)
                .toList();
        return new SearchResult(
                new ParsedQuery(
                        answered.searched().text(),
                        answered.searched().reading(),
                        notices,
                        answered.searched().query()),
                didYouMean,
                isCounted ? top.totalHits.value() : Math.min(top.totalHits.value(), Matching.BOUNDED_TOTAL),
                isCounted && isWhole,
                deadline.elapsed(),
                manifest,
                hits,
                facets,
                top.scoreDocs.length > end && !shown.isEmpty()
                        ? Optional.of(Cursor.of(request, Ranking.place(request.sort(), shown.getLast())))
                        : Optional.empty());
    }

    private Optional<String> didYouMean(SearchRequest request, Deadline deadline) throws IOException {
        return corrections.of(
                request.query(),
                text -> QueryParser.parse(
                                text, request.now(), manifest.vocabulary().facets())
                        .query(),
                new FilteredCount(searcher, queries, request.filters(), deadline),
                deadline::hasPassed);
    }

    /** @return one for each hit, as far as there is time; none where none is asked for */
    private List<Optional<Explanation>> explained(
            SearchRequest request, List<FieldDoc> shown, Query query, Deadline deadline) throws IOException {
        if (!request.explain() || request.sort() != SortOrder.RELEVANCE || deadline.hasPassed()) {
            return List.of();
        }
        ScoreParts parts = ScoreParts.of(query, searcher);
        List<Optional<Explanation>> explained = new ArrayList<>();
        for (FieldDoc hit : shown) {
            Optional<List<ScorePart>> own = deadline.isOver() ? Optional.empty() : parts.of(hit.doc);
            explained.add(own.map(found -> Explanation.of(found, Ranking.score(hit))));
        }
        return explained;
    }

    /** @param marked what snippets show; every article for none, as when the search's time is up */
    private List<Hit> hits(SortOrder order, List<FieldDoc> shown, Query marked, List<Optional<Explanation>> explained)
            throws IOException {
        int[] documents = shown.stream().mapToInt(hit -> hit.doc).toArray();
        List<Snippets> snippets = marked instanceof MatchAllDocsQuery
                ? shown.stream().map(hit -> Snippets.NONE).toList()
                : marker.snippets(marked, documents);
        List<Hit> hits = new ArrayList<>();
        for (int i = 0; i < documents.length; i++) {
            ArticleSummary article = articles.summary(documents[i]);
            hits.add(new Hit(
                    article,
                    snippets.get(i),
                    stories.of(article.id()),
                    order == SortOrder.RELEVANCE
                            ? OptionalDouble.of(Ranking.score(shown.get(i)))
                            : OptionalDouble.empty(),
                    explained.isEmpty() ? Optional.empty() : explained.get(i)));
        }
        return hits;
    }

    private FacetCounts facets(SearchRequest request, Matches found, boolean isWhole) throws IOException {
        Map<Facet, Labels> counted = new LinkedHashMap<>();
        for (Facet facet : manifest.vocabulary().facets()) {
            if (request.facets().contains(facet.name())) {
                counted.put(
                        facet,
                        new LabelCounting(facet, labels)
                                .count(
                                        found.countedBy(facet.name()),
                                        request.filters().chosen().getOrDefault(facet, List.of())));
            }
        }
        return new FacetCounts(
                counted,
                request.facets().contains(SearchRequest.QUALITY)
                        ? Optional.of(QualityCounting.count(
                                found.countedBy(SearchRequest.QUALITY),
                                request.filters().quality()))
                        : Optional.empty(),
                request.facets().contains(SearchRequest.PUBLISHED)
                        ? Optional.of(PublishedCounting.count(found.matching()))
                        : Optional.empty(),
                isWhole);
    }
}
