package dev.lede.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.lede.article.ArticleBuilder;
import dev.lede.article.ArticleId;
import dev.lede.article.ArticleSummary;
import dev.lede.article.Facet;
import dev.lede.article.Provider;
import dev.lede.article.Published;
import dev.lede.article.Topics;
import dev.lede.article.Vocabulary;
import dev.lede.index.GenerationManifest;
import dev.lede.index.IndexReport;
import dev.lede.query.ArticleQuery;
import dev.lede.query.ParsedQuery;
import dev.lede.read.ReadReport;
import dev.lede.request.SearchParameters;
import dev.lede.schema.IndexForm;
import dev.lede.search.FacetCounts;
import dev.lede.search.FacetCounts.Bucket;
import dev.lede.search.FacetCounts.Histogram;
import dev.lede.search.FacetCounts.Interval;
import dev.lede.search.FacetCounts.Label;
import dev.lede.search.FacetCounts.Labels;
import dev.lede.search.FacetCounts.QualityBucket;
import dev.lede.search.NewsSearch.Found;
import dev.lede.search.Related;
import dev.lede.search.SearchResult;
import dev.lede.search.SearchResult.Hit;
import dev.lede.search.StorySummary;
import dev.lede.snippet.Snippets;
import dev.lede.wording.UiLanguage;
import dev.lede.wording.Wordings;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Results made by hand, for tests of what is shown of them. */
final class Sample {
    static final Instant NOW = Instant.parse("2023-06-09T14:47:00Z");
    static final String SITE = "https://lede.example";
    static final Pages PAGES = new Pages(StaticAssets.ofClassPath(), Wordings.ofClassPath(), false);
    static final Visit VISIT = PAGES.visit(Optional.empty(), UiLanguage.ENGLISH, SITE, NOW);
    static final GenerationManifest INDEX = new GenerationManifest(
            "000042",
            1,
            NOW.minusSeconds(180),
            1204,
            List.of(),
            "",
            IndexForm.STANDARD,
            new Vocabulary(
                    Map.of("AI Policy", "AI"),
                    Map.of("provider", Map.of("cablenewsnetwork", "CNN")),
                    List.of("model", "company")),
            new IndexReport(
                    new ReadReport(0, new TreeMap<>(), new TreeMap<>(), 0, 0, 0, new TreeMap<>(), 0, List.of(), 0),
                    0,
                    0,
                    1));

    static final List<Related.Hit> RELATED = List.of(
            new Related.Hit(article("A related one"), Optional.empty(), Related.By.SOURCE, false),
            new Related.Hit(article("Another telling"), Optional.empty(), Related.By.TERMS, true));

    private Sample() {}

    static Document search(SearchParameters search, SearchResult result) {
        return parse(PAGES.search(search, result, Map.of(), VISIT));
    }

    static Document parse(byte[] html) {
        return Jsoup.parse(new String(html, UTF_8), "http://lede.example/");
    }

    static ArticleSummary article(String title) {
        return article(title, Optional.of(URI.create("https://news.example/" + title.hashCode())));
    }

    static ArticleSummary article(String title, Optional<URI> url) {
        return article(title, url, Map.of());
    }

    static ArticleSummary labelled(String title, Map<String, List<String>> labels) {
        return article(title, Optional.empty(), labels);
    }

    private static ArticleSummary article(String title, Optional<URI> url, Map<String, List<String>> labels) {
        return ArticleBuilder.of(ArticleId.ofTelling("", title, ""))
                .url(url)
                .title(title)
                .excerpt("What it is about.")
                .provider(new Provider("CNN", Optional.of("cnn.com")))
                .topics(new Topics(List.of("AI Policy"), List.of("AI"), Topics.From.SOURCE))
                .labels(labels)
                .type("article")
                .language("en")
                .quality(87)
                .heat(-1)
                .published(Published.at(NOW.minusSeconds(3 * 3600)))
                .summary();
    }

    static final StorySummary STORY =
            new StorySummary(ArticleId.ofSourceId("a story"), 3, List.of("CNN", "Microsoft", "SiliconANGLE"));

    static Hit hitOfStory(String title) {
        return new Hit(article(title), Snippets.NONE, Optional.of(STORY), OptionalDouble.empty(), Optional.empty());
    }

    static Hit hit(String title) {
        return hit(article(title), Snippets.NONE);
    }

    static Hit hit(ArticleSummary article, Snippets snippets) {
        return new Hit(article, snippets, Optional.empty(), OptionalDouble.empty(), Optional.empty());
    }

    /** As many hits as a page holds, with every facet. */
    static SearchResult result(String q, long total) {
        return result(
                q,
                total,
                IntStream.range(0, (int) Math.min(10, total))
                        .mapToObj(i -> hit("Article number " + i))
                        .toList());
    }

    static SearchResult result(String q, long total, List<Hit> hits) {
        return result(new ParsedQuery(q, q, List.of(), ArticleQuery.EVERYTHING), total, hits, facets(List.of()));
    }

    static SearchResult result(ParsedQuery query, long total, List<Hit> hits, FacetCounts facets) {
        return new SearchResult(
                query,
                Optional.empty(),
                total,
                true,
                OptionalLong.empty(),
                Duration.ofMillis(2),
                INDEX,
                hits,
                facets,
                Optional.empty());
    }

    /** One hit, and what was counted beside it. */
    static Document counted(SearchParameters search, FacetCounts counts) {
        return search(
                search,
                result(
                        new ParsedQuery(search.q(), search.q(), List.of(), ArticleQuery.EVERYTHING),
                        64,
                        List.of(hit("A")),
                        counts));
    }

    /** @param chosen providers that are shown as chosen */
    static FacetCounts facets(List<String> chosen) {
        return new FacetCounts(
                Map.of(
                        Facet.PROVIDER,
                        new Labels(
                                List.of(
                                        new Label("CNN", Optional.empty(), 3, chosen.contains("CNN")),
                                        new Label(
                                                "R&D <Weekly>", Optional.empty(), 1, chosen.contains("R&D <Weekly>"))),
                                2),
                        Facet.TOPIC,
                        new Labels(
                                List.of(
                                        new Label("AI", Optional.empty(), 4, false),
                                        new Label("AI Policy", Optional.of("AI"), 2, false)),
                                2)),
                Optional.of(List.of(new QualityBucket(80, 89, 3, false), new QualityBucket(90, 99, 1, false))),
                Optional.of(new Histogram(
                        Interval.MONTH,
                        List.of(
                                new Bucket(Instant.parse("2023-04-01T00:00:00Z"), 1),
                                new Bucket(Instant.parse("2023-05-01T00:00:00Z"), 0),
                                new Bucket(Instant.parse("2023-06-01T00:00:00Z"), 3)),
                        OptionalLong.empty())),
                true);
    }

    /** As many values and bars as there can be at once, with long names. */
    static FacetCounts crowdedFacets() {
        var labels = new Labels(
                IntStream.range(0, 50)
                        .mapToObj(i -> new Label("A label with a long name " + i, Optional.empty(), 5000 - i, false))
                        .toList(),
                900);
        return new FacetCounts(
                Map.of(Facet.PROVIDER, labels, Facet.TOPIC, labels),
                Optional.of(IntStream.range(0, 19)
                        .mapToObj(i -> new QualityBucket(i * 10, i * 10 + 9, i, false))
                        .toList()),
                Optional.of(new Histogram(
                        Interval.DAY,
                        IntStream.range(0, 60)
                                .mapToObj(i -> new Bucket(
                                        NOW.truncatedTo(ChronoUnit.DAYS).minus(60 - i, ChronoUnit.DAYS), 10 + i))
                                .toList(),
                        OptionalLong.empty())),
                true);
    }

    static Found found(ArticleSummary summary, String body) {
        return new Found(
                ArticleBuilder.like(summary)
                        .body(body)
                        .authors("Ada Byron")
                        .sections("Science")
                        .sources("seeds/000.txt")
                        .article(),
                List.of(article("A related one")),
                List.of(article("One that mentions it")),
                Optional.of(STORY),
                INDEX);
    }
}
