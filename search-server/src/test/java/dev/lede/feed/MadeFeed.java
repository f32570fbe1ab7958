package dev.lede.feed;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.lede.article.ArticleBuilder;
import dev.lede.article.ArticleId;
import dev.lede.article.ArticleSummary;
import dev.lede.article.Facet;
import dev.lede.article.Image;
import dev.lede.article.Provider;
import dev.lede.article.Published;
import dev.lede.article.Topics;
import dev.lede.article.Vocabulary;
import dev.lede.index.GenerationManifest;
import dev.lede.index.IndexReport;
import dev.lede.query.ArticleQuery;
import dev.lede.query.ParsedQuery;
import dev.lede.read.ReadReport;
import dev.lede.request.ParameterReader;
import dev.lede.request.SearchParameters;
import dev.lede.schema.IndexForm;
import dev.lede.search.FacetCounts;
import dev.lede.search.SearchResult;
import dev.lede.search.SearchResult.Hit;
import dev.lede.search.StorySummary;
import dev.lede.snippet.Snippets;
import dev.lede.wording.Wordings;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;

/** Feeds of articles made by hand, and what reads them. */
final class MadeFeed {
    static final String SITE = "https://lede.example";
    static final Instant BUILT = Instant.parse("2026-01-02T03:04:05Z");

    static final ArticleSummary WHOLE = ArticleBuilder.at("https://news.example/whole?a=1&b=2")
            .title("A model learns to sort & count")
            .excerpt("It sorts.\nThen it counts.")
            .provider(new Provider("News & Views", Optional.of("news.example")))
            .topics(new Topics(List.of("AI Policy", "Robotics"), List.of("AI"), Topics.From.SOURCE))
            .type("article")
            .language("en")
            .quality(87)
            .published(Published.at(Instant.parse("2023-06-09T11:47:00Z")))
            .image(new Image(URI.create("https://news.example/a.png"), Optional.empty(), Optional.empty()))
            .summary();

    static final ArticleSummary BARE = ArticleBuilder.of(ArticleId.ofSourceId("bare"))
            .title("Nothing but a title")
            .summary();

    static final ArticleSummary OF_A_DAY = ArticleBuilder.at("https://news.example/day")
            .title("Known to the day")
            .published(Published.on(LocalDate.of(2023, 6, 8)))
            .summary();

    static final ArticleSummary OF_A_MONTH = ArticleBuilder.at("https://news.example/month")
            .title("Known to the month")
            .published(Published.in(YearMonth.of(2023, 5)))
            .summary();

    private static final StorySummary STORY =
            new StorySummary(ArticleId.ofSourceId("story"), 3, List.of("CNN", "News & Views"));

    private MadeFeed() {}

    static ArticleSummary titled(String title) {
        return ArticleBuilder.of(ArticleId.ofTelling("", title, ""))
                .title(title)
                .excerpt(title)
                .summary();
    }

    /** @param query as a URL has it, undecoded */
    static SearchParameters search(String query) {
        var given = new LinkedHashMap<String, List<String>>();
        Arrays.stream(query.split("&")).filter(pair -> !pair.isEmpty()).forEach(pair -> {
            String[] parts = pair.split("=", 2);
            given.put(parts[0], List.of(parts[1]));
        });
        return ParameterReader.page(given, Facet.STANDARD);
    }

    /** The first of the articles tells a story. */
    static final Feed.Speech ENGLISH = new Feed.Speech(Wordings.english(), Optional.empty());

    static Feed of(SearchParameters search, FeedFormat format, Optional<String> next, ArticleSummary... articles) {
        List<Hit> hits = Arrays.stream(articles)
                .map(article -> new Hit(
                        article,
                        Snippets.NONE,
                        article.equals(articles[0]) ? Optional.of(STORY) : Optional.empty(),
                        OptionalDouble.empty(),
                        Optional.empty()))
                .toList();
        return Feed.of(search, result(hits, next), format, SITE, ENGLISH);
    }

    static String text(FeedFormat format, ArticleSummary... articles) {
        return new String(format.bytes(of(SearchParameters.EVERYTHING, format, Optional.empty(), articles)), UTF_8);
    }

    /** @throws Exception if it isn't well-formed, its namespaces included */
    static Document xml(String text) throws Exception {
        var factory = DocumentBuilderFactory.newDefaultNSInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(text.getBytes(UTF_8)));
    }

    private static SearchResult result(List<Hit> hits, Optional<String> next) {
        var read = new ReadReport(0, new TreeMap<>(), new TreeMap<>(), 0, 0, 0, new TreeMap<>(), 0, List.of(), 0);
        var index = new GenerationManifest(
                "000042",
                1,
                BUILT,
                hits.size(),
                List.of(),
                "",
                IndexForm.STANDARD,
                Vocabulary.EMPTY,
                new IndexReport(read, 0, 0, 1));
        return new SearchResult(
                new ParsedQuery("", "", List.of(), ArticleQuery.EVERYTHING),
                Optional.empty(),
                hits.size(),
                true,
                OptionalLong.empty(),
                Duration.ZERO,
                index,
                hits,
                new FacetCounts(Map.of(), Optional.empty(), Optional.empty(), true),
                next);
    }
}
