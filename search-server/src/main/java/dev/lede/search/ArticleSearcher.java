package dev.lede.search;

import dev.lede.article.ArticleId;
import dev.lede.article.ArticleSummary;
import dev.lede.article.Facet;
import dev.lede.config.LedeConfig.SearchSettings;
import dev.lede.index.GenerationManifest;
import dev.lede.query.ArticleTexts;
import dev.lede.query.Departed;
import dev.lede.query.LuceneQueries;
import dev.lede.snippet.Marker;
import dev.lede.spelling.Corrections;
import dev.lede.story.Stories;
import dev.lede.suggest.Suggestion;
import dev.lede.suggest.Suggestions;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.IndexSearcher;
import org.jspecify.annotations.Nullable;

/**
 * Answers from one generation: each question by a class of its own, over the same reader, and a search that was asked
 * for within the hour from memory. Safe for any number of threads,
 * each answer on its caller's own.
 */
public final class ArticleSearcher implements NewsSearch {
    private static final Duration UNLIMITED = Duration.ofDays(1);

    private final IndexReader reader;
    private final GenerationManifest manifest;
    private final IndexSearcher searcher;
    private final GenerationLabels labels;
    private final StoryLookup stories;
    private final StoredArticles articles;
    private final Tellings tellings;
    private final Duration timeLimit;
    private final Retrieval retrieval;
    private final Presentation presentation;
    private final RelatedArticles related;
    private final Reporting reporting;
    private final LabelFinding finding;
    private final KeptResults kept;

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
        Analyzer analyzer = manifest.form().analyzer();
        Departed departed = Departed.of(reader, manifest.form().weights(), analyzer);
        this.searcher = new LiveSearcher(reader, departed);
        this.labels = new GenerationLabels(reader, manifest.vocabulary(), departed);
        var documents = new ArticleDocuments(reader);
        this.stories = new StoryLookup(documents, stories, labels);
        this.articles = new StoredArticles(searcher, labels);
        var texts = ArticleTexts.anywhere(manifest.form().weights());
        var terms = new ArticleTerms(analyzer, manifest.form().weights(), texts.stemmed());
        var queries = new LuceneQueries(reader, texts, settings.synonyms(), labels, departed, analyzer);
        this.tellings = new Tellings(documents, stories);
        this.timeLimit = settings.timeLimit();
        this.kept = new KeptResults(settings.keptHits());
        this.retrieval = new Retrieval(
                searcher,
                queries,
                new Feedback(searcher, articles, terms),
                tellings,
                new ProviderShare(settings.mostOfOneProvider(), reader, labels.of(Facet.PROVIDER)));
        var facets = new FacetCounting(reader, manifest.vocabulary().facets(), labels);
        this.presentation = new Presentation(
                manifest,
                facets,
                new ShownHits(searcher, articles, this.stories, new Marker(searcher)),
                new DidYouMean(
                        searcher,
                        queries,
                        new Corrections(reader, departed, analyzer),
                        manifest.vocabulary().facets()));
        this.related = new RelatedArticles(searcher, articles, this.stories, settings, terms);
        this.finding = new LabelFinding(manifest, labels);
        this.reporting = new Reporting(
                searcher,
                manifest,
                labels,
                facets,
                articles,
                new FirstsCounting(reader, tellings, labels.of(Facet.PROVIDER), articles));
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
        var deadline = new Deadline(timeLimit);
        Optional<SearchResult> known = kept.of(request);
        if (known.isPresent()) {
            return known.get().withTook(deadline.elapsed());
        }
        SearchResult result = presentation.of(request, retrieval.of(request, deadline), deadline);
        if (!deadline.isOver()) {
            kept.keep(request, result);
        }
        return result;
    }

    @Override
    public SearchReport report(SearchRequest request) throws IOException {
        var deadline = new Deadline(timeLimit);
        return reporting.of(request, retrieval.of(Reporting.wanted(request), deadline), deadline);
    }

    @Override
    public Optional<LabelsFound> labels(LabelRequest request) throws IOException {
        if (!manifest.vocabulary().facets().contains(request.facet())) {
            return Optional.empty();
        }
        var deadline = new Deadline(timeLimit);
        return Optional.of(finding.of(request, retrieval.of(LabelFinding.wanted(request), deadline), deadline));
    }

    @Override
    public Optional<String> label(Facet facet, String typed) {
        return labels.number(facet, typed).map(labels.of(facet)::name);
    }

    /**
     * The articles that {@link #search} would show, in its order, without what only a reader wants of them: for measuring
     * the ranking, and with all the time that it takes.
     *
     * @param request by relevance
     */
    public List<Ranked> ranking(SearchRequest request) throws IOException {
        return retrieval.of(request, new Deadline(UNLIMITED)).slice().hits().stream()
                .map(hit -> new Ranked(
                        new ArticleId(Ranking.place(request.sort(), hit).id()), Ranking.score(hit)))
                .toList();
    }

    /** An article's place in a ranking. */
    public record Ranked(ArticleId id, float score) {}

    @Override
    public Optional<Found> article(ArticleId id) throws IOException {
        var found = articles.article(id);
        return found.isEmpty()
                ? Optional.empty()
                : Optional.of(new Found(
                        found.get(),
                        articles.summaries(found.get().related()),
                        articles.summaries(found.get().mentionedBy()),
                        stories.of(found.get().id()),
                        manifest));
    }

    @Override
    public Optional<Related> related(ArticleId id, int size) throws IOException {
        return related.to(id, size).map(hits -> new Related(hits, manifest));
    }

    @Override
    public Optional<StoryFound> story(ArticleId id) throws IOException {
        Optional<StorySummary> story = stories.of(id);
        List<ArticleSummary> tellings = articles.summaries(stories.tellers(id));
        OptionalInt best = tellings.isEmpty() ? OptionalInt.empty() : this.tellings.best(id);
        return story.isEmpty() || best.isEmpty()
                ? Optional.empty()
                : Optional.of(new StoryFound(story.get(), articles.summary(best.getAsInt()), tellings, manifest));
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
}
