package dev.lede.server;

import dev.lede.article.Article;
import dev.lede.article.ArticleId;
import dev.lede.article.ArticleSummary;
import dev.lede.article.Facet;
import dev.lede.article.Vocabulary;
import dev.lede.health.ArticleHealth;
import dev.lede.health.Example;
import dev.lede.health.FileHealth;
import dev.lede.health.FileHealth.RepairedFile;
import dev.lede.health.FileHealth.SlowFile;
import dev.lede.health.Health;
import dev.lede.health.Repaired;
import dev.lede.health.UnknownNames;
import dev.lede.health.UnknownNames.Name;
import dev.lede.index.GenerationManifest;
import dev.lede.index.IndexReport;
import dev.lede.read.Problem;
import dev.lede.read.ReadReport;
import dev.lede.schema.IndexForm;
import dev.lede.search.Explanation;
import dev.lede.search.FacetCounts;
import dev.lede.search.Firsts;
import dev.lede.search.LabelRequest;
import dev.lede.search.LabelsFound;
import dev.lede.search.NewsSearch;
import dev.lede.search.Related;
import dev.lede.search.SearchReport;
import dev.lede.search.SearchRequest;
import dev.lede.search.SearchResult;
import dev.lede.search.StoryFound;
import dev.lede.snippet.Snippets;
import dev.lede.suggest.Suggestion;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** A search over a list: finds every article, whatever is asked. For what the server does with any answer. */
class FixedSearch implements NewsSearch {
    static final Vocabulary VOCABULARY = new Vocabulary(Map.of(), Map.of(), List.of("model", "company"));

    private static final Explanation EXPLANATION = new Explanation(
            List.of(
                    new Explanation.Words(
                            Explanation.Kind.WORD,
                            "models",
                            List.of(
                                    new Explanation.Found("body", "models", Explanation.Manner.WRITTEN, 2),
                                    new Explanation.Found("title", "models", Explanation.Manner.FORM, 1)),
                            11.305678),
                    new Explanation.Match(1)),
            12.305678);

    private final List<Article> articles;

    FixedSearch(List<Article> articles) {
        this.articles = articles;
    }

    @Override
    public SearchResult search(SearchRequest request) throws IOException {
        return new SearchResult(
                request.query(),
                Optional.empty(),
                articles.size(),
                true,
                OptionalLong.empty(),
                Duration.ofNanos(1_234_567),
                index(),
                articles.stream()
                        .map(article -> new SearchResult.Hit(
                                article.summary(),
                                Snippets.NONE,
                                Optional.empty(),
                                OptionalDouble.of(12.305678),
                                request.options().explain() ? Optional.of(EXPLANATION) : Optional.empty()))
                        .toList(),
                new FacetCounts(Map.of(), Optional.empty(), Optional.empty(), true),
                Optional.empty());
    }

    @Override
    public SearchReport report(SearchRequest request) throws IOException {
        return new SearchReport(
                request.query(),
                articles.size(),
                true,
                Optional.empty(),
                Optional.empty(),
                new FacetCounts.Histogram(FacetCounts.Interval.YEAR, List.of(), OptionalLong.empty()),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Firsts.NONE,
                new TreeMap<>(),
                articles.stream()
                        .map(Article::summary)
                        .limit(SearchReport.NEWEST)
                        .toList(),
                Duration.ofNanos(1_234_567),
                index());
    }

    /** One label, however it is to begin. */
    @Override
    public Optional<LabelsFound> labels(LabelRequest request) throws IOException {
        var label = new FacetCounts.Label("CNN", Optional.empty(), articles.size(), false);
        return Optional.of(
                new LabelsFound(new FacetCounts.Labels(List.of(label), 1), true, Duration.ofNanos(1_234_567), index()));
    }

    @Override
    public Optional<String> label(Facet facet, String typed) {
        return Optional.of(typed);
    }

    @Override
    public Optional<Found> article(ArticleId id) throws IOException {
        GenerationManifest index = index();
        return articles.stream()
                .filter(article -> article.id().equals(id))
                .findFirst()
                .map(article -> new Found(
                        article,
                        summaries(article.related()),
                        summaries(article.mentionedBy()),
                        Optional.empty(),
                        index));
    }

    @Override
    public Optional<StoryFound> story(ArticleId id) {
        return Optional.empty();
    }

    /** All others, by turns as a source relates them and as terms do. */
    @Override
    public Optional<Related> related(ArticleId id, int size) throws IOException {
        Optional<Found> found = article(id);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        List<ArticleSummary> others = articles.stream()
                .map(Article::summary)
                .filter(other -> !other.id().equals(id))
                .limit(size)
                .toList();
        return Optional.of(new Related(
                IntStream.range(0, others.size())
                        .mapToObj(i -> new Related.Hit(
                                others.get(i),
                                Optional.empty(),
                                i % 2 == 0 ? Related.By.SOURCE : Related.By.TERMS,
                                i == 0))
                        .toList(),
                found.get().index()));
    }

    @Override
    public List<Suggestion> suggest(String typed, int size) {
        return List.of(new Suggestion("openai", Suggestion.Kind.QUERY, 3));
    }

    @Override
    public GenerationManifest index() throws IOException {
        var read = new ReadReport(
                2,
                new TreeMap<>(Map.of("front matter", 1L)),
                new TreeMap<>(),
                1,
                articles.size(),
                0,
                new TreeMap<>(),
                articles.size(),
                List.of(new Problem(Problem.Severity.FAILED, "/secret/place/bad.txt", 3, "is bad")),
                4);
        return new GenerationManifest(
                "000042",
                1,
                Instant.parse("2026-01-02T03:04:05Z"),
                articles.size(),
                List.of("/secret/place"),
                "",
                IndexForm.STANDARD,
                VOCABULARY,
                new IndexReport(read, articles.size(), 0, 1.5, Optional.of(health())));
    }

    private static Health health() {
        // Not what was found by a search.
        var missing = new dev.lede.health.Found(
                2, List.of(new Example("0123456789abcdef", "A title", "place/a.md", Optional.empty())));
        return new Health(
                new ArticleHealth(
                        Map.of("no date", missing),
                        new UnknownNames(1, 3, List.of(new Name("Obscure Post", 3))),
                        new UnknownNames(0, 0, List.of()),
                        new TreeMap<>(Map.of("en", 18L))),
                new FileHealth(
                        new Repaired(1, 6),
                        List.of(new RepairedFile("/secret/place/a.md", 1, 6)),
                        List.of(new SlowFile("/secret/place/b.md", 1.5))));
    }

    private List<ArticleSummary> summaries(List<ArticleId> ids) {
        return articles.stream()
                .map(Article::summary)
                .filter(summary -> ids.contains(summary.id()))
                .toList();
    }
}
