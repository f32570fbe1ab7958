package dev.lede.search;

import static java.util.stream.Collectors.toSet;

import dev.lede.article.Article;
import dev.lede.article.ArticleId;
import dev.lede.article.ArticleSummary;
import dev.lede.article.Facet;
import dev.lede.config.LedeConfig.SearchSettings;
import dev.lede.index.GenerationManifest;
import dev.lede.query.Departed;
import dev.lede.query.LuceneQueries;
import dev.lede.query.LuceneQueries.Translated;
import dev.lede.query.ParsedQuery;
import dev.lede.query.QueryParser;
import dev.lede.query.Relaxed;
import dev.lede.schema.ArticleSchema;
import dev.lede.schema.IndexField;
import dev.lede.search.FacetCounts.Labels;
import dev.lede.search.Matching.Matches;
import dev.lede.search.SearchResult.Hit;
import dev.lede.search.SearchResult.Snippets;
import dev.lede.spelling.Corrections;
import dev.lede.story.Stories;
import dev.lede.suggest.Suggestion;
import dev.lede.suggest.Suggestions;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TotalHits;
import org.jspecify.annotations.Nullable;

/** Answers searches from one generation. Safe for any number of threads, each search on its caller's own. */
public final class ArticleSearcher implements NewsSearch {
    private static final String OUT_OF_TIME = "The search took too long: this is what was found until then";

    private static final Duration UNLIMITED = Duration.ofDays(1);

    private final IndexReader reader;
    private final GenerationManifest manifest;
    private final SearchSettings settings;
    private final StoryLookup stories;
    private final GenerationLabels labels;
    private final IndexSearcher searcher;
    private final LuceneQueries queries;
    private final Matching matching;
    private final Corrections corrections;
    private final Marker marker;

    /** Null until first asked for: the command line never asks. */
    private @Nullable Suggestions suggestions;

    /**
     * @param reader a generation's; whoever opened it closes it, when no search is under way
     * @param stories of that generation
     */
    public ArticleSearcher(IndexReader reader, GenerationManifest manifest, Stories stories, SearchSettings settings)
            throws IOException {
        this.reader = reader;
        this.manifest = manifest;
        this.settings = settings;
        Analyzer analyzer = ArticleSchema.analyzer(manifest.neverStemmed());
        Departed departed = Departed.of(reader, analyzer);
        this.labels = new GenerationLabels(reader, manifest.vocabulary(), departed);
        this.stories = new StoryLookup(reader, stories, labels);
        this.searcher = new LiveSearcher(reader, departed);
        this.queries = new LuceneQueries(reader, settings, labels, departed, analyzer);
        this.matching = new Matching(searcher, queries);
        this.corrections = new Corrections(reader, departed, analyzer);
        this.marker = new Marker(searcher, analyzer);
    }

    IndexReader reader() {
        return reader;
    }

    @Override
    public GenerationManifest index() {
        return manifest;
    }

    @Override
    public SearchResult search(SearchRequest request) throws IOException {
        var deadline = new Deadline(settings.timeLimit());
        Answered answered = answered(request, deadline);
        return result(request, answered.searched(), answered.translated(), answered.found(), deadline);
    }

    /**
     * The articles that {@link #search} would show, in its order, without what only a reader wants of them: for measuring
     * the ranking, and with all the time that it takes.
     *
     * @param request by relevance
     */
    public List<Ranked> ranking(SearchRequest request) throws IOException {
        return Stream.of(answered(request, new Deadline(UNLIMITED)).found().hits().scoreDocs)
                .limit(request.slice().size())
                .map(FieldDoc.class::cast)
                .map(hit -> new Ranked(
                        new ArticleId(Ranking.place(request.sort(), hit).id()), Ranking.score(hit)))
                .toList();
    }

    /** An article's place in a ranking. */
    public record Ranked(ArticleId id, float score) {}

    /** What was searched in the end, and what that found. */
    private record Answered(ParsedQuery searched, Translated translated, Matches found) {}

    private Answered answered(SearchRequest request, Deadline deadline) throws IOException {
        Translated translated = queries.translate(request.query().query());
        Matches found = find(request, translated.query(), deadline);
        ParsedQuery searched = request.query();
        if (found.hits().totalHits.value() == 0 && !deadline.hasPassed()) {
            Optional<ParsedQuery> relaxed = Relaxed.of(request.query());
            if (relaxed.isPresent() && matchesNothing(translated.query(), deadline)) {
                Translated wider = queries.translate(relaxed.get().query());
                if (!matchesNothing(wider.query(), deadline)) {
                    searched = relaxed.get();
                    translated = wider;
                    found = find(request, wider.query(), deadline);
                }
            }
        }
        return new Answered(searched, translated, found);
    }

    @Override
    public Optional<Found> article(ArticleId id) throws IOException {
        Optional<Document> stored = stored(id, Set.of());
        if (stored.isEmpty()) {
            return Optional.empty();
        }
        Article article = labels.spelled(ArticleSchema.articleOf(stored.get()));
        return Optional.of(new Found(
                article,
                summaries(article.related()),
                summaries(article.mentionedBy()),
                stories.of(article.id()),
                manifest));
    }

    @Override
    public List<Suggestion> suggest(String typed, int size) throws IOException {
        return suggestions().completing(typed, size);
    }

    /** Waits for who else asks first. */
    private synchronized Suggestions suggestions() throws IOException {
        if (suggestions == null) {
            suggestions = Completions.of(searcher, labels);
        }
        return suggestions;
    }

    /** Searches as readers do, so that none of them is the first. */
    void warm() throws IOException {
        Instant now = Instant.now();
        for (SortOrder order : SortOrder.values()) {
            String text = order == SortOrder.RELEVANCE ? "ai" : "";
            search(new SearchRequest(
                    QueryParser.parse(text, now),
                    Filters.NONE,
                    order,
                    new Slice.Page(1, 10),
                    Stream.concat(
                                    manifest.vocabulary().facets().stream().map(Facet::name),
                                    Stream.of(SearchRequest.QUALITY, SearchRequest.PUBLISHED))
                            .collect(toSet()),
                    true,
                    now));
        }
        suggest("ai", 1);
    }

    private Matches find(SearchRequest request, Query query, Deadline deadline) throws IOException {
        return matching.find(request, new TimeLimited(matching.within(request.filters(), query), deadline));
    }

    /** Of the query alone, before any filter. */
    private boolean matchesNothing(Query query, Deadline deadline) throws IOException {
        return searcher.search(new TimeLimited(query, deadline), 1).scoreDocs.length == 0;
    }

    private SearchResult result(
            SearchRequest request, ParsedQuery searched, Translated translated, Matches found, Deadline deadline)
            throws IOException {
        TopDocs top = found.hits();
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
        List<Hit> hits = hits(request.sort(), shown, isWhole ? translated.query() : MatchAllDocsQuery.INSTANCE);
        FacetCounts facets = facets(request, found, isWhole);
        List<String> notices = Stream.of(
                        searched.notices(), translated.notices(), isWhole ? List.<String>of() : List.of(OUT_OF_TIME))
                .flatMap(List::stream)
                .toList();
        return new SearchResult(
                new ParsedQuery(searched.text(), searched.reading(), notices, searched.query()),
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

    /** @param marked what snippets show; every article for none, as when the search's time is up */
    private List<Hit> hits(SortOrder order, List<FieldDoc> shown, Query marked) throws IOException {
        int[] documents = shown.stream().mapToInt(hit -> hit.doc).toArray();
        List<Snippets> snippets = marked instanceof MatchAllDocsQuery
                ? shown.stream().map(hit -> Snippets.NONE).toList()
                : marker.snippets(marked, documents);
        StoredFields stored = searcher.storedFields();
        List<Hit> hits = new ArrayList<>();
        for (int i = 0; i < documents.length; i++) {
            ArticleSummary article = labels.spelled(
                    ArticleSchema.summaryOf(stored.document(documents[i], ArticleSchema.SUMMARY_FIELDS)));
            hits.add(new Hit(
                    article,
                    snippets.get(i),
                    stories.of(article.id()),
                    order == SortOrder.RELEVANCE
                            ? OptionalDouble.of(Ranking.score(shown.get(i)))
                            : OptionalDouble.empty()));
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

    private List<ArticleSummary> summaries(List<ArticleId> ids) throws IOException {
        List<ArticleSummary> summaries = new ArrayList<>();
        for (ArticleId id : ids) {
            stored(id, ArticleSchema.SUMMARY_FIELDS)
                    .map(ArticleSchema::summaryOf)
                    .map(labels::spelled)
                    .ifPresent(summaries::add);
        }
        return summaries;
    }

    /**
     * @param id of the article, or another that leads to it alone
     * @param fields which to read; all where empty
     */
    private Optional<Document> stored(ArticleId id, Set<String> fields) throws IOException {
        ScoreDoc[] found = under(ArticleSchema.ID, id);
        ScoreDoc[] one = found.length > 0 ? found : under(ArticleSchema.ALIAS, id);
        if (one.length != 1) {
            return Optional.empty();
        }
        StoredFields stored = searcher.storedFields();
        return Optional.of(fields.isEmpty() ? stored.document(one[0].doc) : stored.document(one[0].doc, fields));
    }

    private ScoreDoc[] under(IndexField.Keyword field, ArticleId id) throws IOException {
        return searcher.search(new TermQuery(new Term(field.name(), id.value())), 2).scoreDocs;
    }
}
