package dev.lede.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.PublishedIndex;
import dev.lede.article.Article;
import dev.lede.article.ArticleBuilder;
import dev.lede.article.ArticleId;
import dev.lede.article.Provider;
import dev.lede.article.Published;
import dev.lede.article.Topics;
import dev.lede.search.CurrentSearcher;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages of providers, topics and "about these results", over a real index. */
class ReportRoutesTest {
    private static final Instant DAY = Instant.parse("2023-06-30T08:00:00Z");
    private static final String LONG = "Long Post " + "x".repeat(190);
    private static final List<String> ODD =
            List.of("AC/DC", "100 % Wolle", "News.example", "機械学習", "C++", "24/7", "🤖", "Who? & \"What\" <b>", LONG);
    private static final String TEXT =
            "A laboratory has opened the weights of its newest model to anyone who wants them. "
                    + "It hopes that others will find its faults before the next one is trained, a spokeswoman said.";

    @TempDir
    static Path folder;

    private static CurrentSearcher searcher;
    private static ServedForTest server;

    @BeforeAll
    static void start() throws IOException {
        List<Article> articles = new ArrayList<>();
        for (int day = 0; day < 60; day++) {
            // A topic that is there in the later of the two months alone.
            boolean isLate = day < 30;
            articles.add(article("day " + day, "CNN", day)
                    .title("A chip of day " + day)
                    .topics(new Topics(
                            isLate && day % 3 == 0 ? List.of("AI Chips") : List.of("AI Policy"),
                            List.of("AI"),
                            Topics.From.SOURCE))
                    .quality(day % 2 == 0 ? 60 : 80)
                    .article());
        }
        articles.add(article("first", "CNN", 1).title("Open weights").body(TEXT).article());
        articles.add(
                article("second", "Wired", 0).title("Open weights").body(TEXT).article());
        for (String name : ODD) {
            articles.add(article(name, name, 5).title("Odd robots").article());
        }
        PublishedIndex.publish(folder, articles);
        searcher = PublishedIndex.open(folder);
        server = ServedForTest.start(searcher);
    }

    private static ArticleBuilder article(String name, String provider, int daysBefore) {
        return ArticleBuilder.of(ArticleId.ofSourceId(name))
                .provider(new Provider(provider, Optional.of("news.example")))
                .published(Published.at(DAY.minusSeconds(86_400L * daysBefore)));
    }

    @AfterAll
    static void stop() throws IOException {
        server.close();
        searcher.close();
    }

    @Test
    void aProvidersPageTellsWhatItsArticlesAreLike() throws Exception {
        Document page = page("/providers/CNN");

        assertThat(page.title()).isEqualTo("About CNN · Lede");
        assertThat(page.select("h1").text()).isEqualTo("CNN");
        assertThat(page.select(".report-head .byline").text()).isEqualTo("C Provider news.example");
        assertThat(page.select(".status").text()).isEqualTo("61 articles · May 2, 2023 to Jun 30, 2023");
        assertThat(page.select(".report-ways a").attr("href")).isEqualTo("/search?provider=CNN");
        assertThat(page.expectFirst(".feeds li a").attr("href")).isEqualTo("/search.rss?provider=CNN");
        assertThat(page.select("link[rel=alternate][type]")).hasSize(4);
        assertThat(page.select("#newest + ul li")).hasSize(10);
        assertThat(page.expectFirst("#newest + ul li a").text()).isEqualTo("A chip of day 0");
        assertThat(page.select("section[aria-labelledby=ratings] p").text())
                .endsWith(
                        "60 articles are rated: 70 on average, half of them 70 or less. All articles here: 70 on average.");
        assertThat(page.select("section[aria-labelledby=firsts]").text())
                .contains("First in 1 of 1 story that others tell too.", "CNN had it first, 24 hours before Wired.");
        assertThat(page.select("#most-provider")).isEmpty();
        assertThat(page.select("#most-topic + ul .value").eachText())
                .containsExactly("AI 60", "AI Policy 50", "AI Chips 10");
    }

    @Test
    void whatRisesIsToldWithTheCountsOfBothMonths() throws Exception {
        Document page = page("/providers/CNN");

        assertThat(page.select("section[aria-labelledby=rising] tbody tr").eachText())
                .containsExactly("AI Chips Topic 10 0");
        assertThat(page.select("section[aria-labelledby=rising] tbody a").attr("href"))
                .isEqualTo("/search?provider=CNN&topic=AI+Chips");
        assertThat(page.select("section[aria-labelledby=rising] .hint").text())
                .isEqualTo("Jun 1, 2023 to Jun 30, 2023 (31 articles) against the 30 days before (30 articles).");
    }

    @Test
    void everyBarOfTheChartIsARowOfTheTable() throws Exception {
        Document page = page("/providers/CNN");

        assertThat(page.select(".chart a")).hasSize(60);
        assertThat(page.select("section[aria-labelledby=volume] tbody tr")).hasSize(60);
        assertThat(page.select("section[aria-labelledby=volume] tbody tr")
                        .getLast()
                        .text())
                .isEqualTo("Jun 30, 2023 1 60.0");
    }

    @Test
    void providersAndTopicsMayBeListedAndAreToldOf() throws Exception {
        Document page = page("/topics/AI%20Chips");

        assertThat(page.select("meta[name=robots]")).isEmpty();
        assertThat(page.select("meta[name=description]").attr("content"))
                .isEqualTo("News about AI Chips: 10 articles · Jun 3, 2023 to Jun 30, 2023.");
        assertThat(page.select("meta[property=og:url]").attr("content")).endsWith("/topics/AI%20Chips");
        assertThat(page.select("meta[property=og:title]").attr("content")).isEqualTo("About AI Chips · Lede");
        assertThat(page.select("#most-topic + ul .value").eachText()).containsExactly("AI 10");
        assertThat(page.select("#most-provider + ul .value").eachText()).containsExactly("CNN 10");
    }

    @Test
    void aboutTheseResultsIsTheSameOfAnySearch() throws Exception {
        Document page = page("/search/about?q=chip&topic=AI+Policy&sort=quality&size=5&page=2&stories=grouped");

        assertThat(page.select("h1").text()).isEqualTo("About these results");
        assertThat(page.select(".subject").text()).isEqualTo("chip in AI Policy");
        assertThat(page.select(".status").text()).startsWith("50 articles");
        assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
        assertThat(page.select("input[name=q]").val()).isEqualTo("chip");
        assertThat(page.title()).isEqualTo("About chip in AI Policy · Lede");
        assertThat(page("/search/about").select(".status").text()).startsWith("71 articles");
        assertThat(page("/search/about?sort=oldest").title()).isEqualTo("About these results · Lede");
        assertThat(page("/search/about?q=nothinglikethis").select(".status").text())
                .isEqualTo("0 articles");
    }

    @Test
    void theResultsLeadToTheirReportAndToThatOfTheirProvider() throws Exception {
        Document page = page("/search?q=chip&provider=cnn&page=2");

        assertThat(page.select(".abouts a").eachText()).containsExactly("About these results", "About CNN");
        assertThat(page.select(".abouts a").eachAttr("href"))
                .containsExactly("/search/about?q=chip&provider=cnn", "/providers/CNN");
        assertThat(page("/search?q=nothinglikethis").select(".abouts")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"size=0, size", "nonsense=1, nonsense", "after=tomorrow, after", "q=a&q=b, q", "ui=tlh, ui"})
    void wrongParametersAreThoseOfASearch(String query, String parameter) throws Exception {
        HttpResponse<String> answer = server.get("/search/about?" + query);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("\"parameter\":\"" + parameter + "\"");
    }

    /** Each is linked to by its articles, and its address is its own. */
    @Test
    void namesOfAnyLettersHaveAPage() throws Exception {
        for (String name : ODD) {
            String article = ArticleId.ofSourceId(name).value();
            String address =
                    page("/articles/" + article).expectFirst("a.provider").attr("href");
            HttpResponse<String> answer = server.get(address);

            assertThat(answer.statusCode()).as(address).isEqualTo(200);
            Document page = Jsoup.parse(answer.body());
            assertThat(page.select("h1").text()).as(address).isEqualTo(name);
            assertThat(page.select(".status").text()).as(address).startsWith("1 article ");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/providers/cnn, /providers/CNN",
        "/providers/AC/DC, /providers/AC-DC",
        "/providers/ac-dc, /providers/AC-DC",
        "/topics/ai_policy?utm_source=x&ui=de, /topics/AI%20Policy?utm_source=x&ui=de"
    })
    void otherSpellingsLeadToTheNameAsItIsShown(String asked, String address) throws Exception {
        for (String method : List.of("GET", "HEAD")) {
            HttpResponse<String> answer = server.send(method, asked);

            assertThat(answer.statusCode()).as(asked).isEqualTo(301);
            assertThat(answer.headers().firstValue("Location")).hasValue(address);
            assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-cache");
        }
    }

    @Test
    void aNameThatNobodyBearsLeadsOn() throws Exception {
        HttpResponse<String> answer = server.get("/topics/AI%20Chipz", "Accept", "text/html");
        Document page = Jsoup.parse(answer.body());

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(page.select(".detail").text()).isEqualTo("No article here is on “AI Chipz”.");
        assertThat(page.select(".problem a").eachAttr("href"))
                .containsExactly("/topics/AI%20Chips", "/search?q=AI+Chipz", "/");
        assertThat(answer.headers().allValues("Vary").toString()).contains("Accept", "Accept-Language");
        assertThat(server.get("/topics/AI%20Chipz").headers().firstValue("Content-Type"))
                .hasValue("application/problem+json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/providers/x%00", "/providers/%20", "/topics/%3Cscript%3E", "/providers/"})
    void whatIsNoNameIsNotFound(String path) throws Exception {
        HttpResponse<String> answer = server.get(path, "Accept", "text/html");

        assertThat(answer.statusCode()).as(path).isBetween(400, 404);
        assertThat(answer.body()).doesNotContain("<script>");
    }

    @Test
    void aNameLongerThanAnySearchTakesIsNotFound() throws Exception {
        for (String name : List.of("y".repeat(201), "z".repeat(5000))) {
            assertThat(server.get("/providers/" + name, "Accept", "text/html").statusCode())
                    .isEqualTo(404);
        }
    }

    @Test
    void pagesAreAskedForAnewAndHeadIsAsGet() throws Exception {
        for (String path : List.of("/providers/CNN", "/topics/AI", "/search/about?q=chip")) {
            HttpResponse<String> get = server.get(path);
            HttpResponse<String> head = server.send("HEAD", path);

            assertThat(get.headers().firstValue("Cache-Control")).as(path).hasValue("no-cache");
            assertThat(get.headers().allValues("Vary").toString()).contains("Accept-Language", "Accept-Encoding");
            assertThat(head.statusCode()).isEqualTo(200);
            assertThat(head.body()).isEmpty();
            assertThat(head.headers().firstValue("Content-Type"))
                    .isEqualTo(get.headers().firstValue("Content-Type"));
        }
    }

    @Test
    void aReaderIsToldInTheLanguageChosen() throws Exception {
        Document page = page("/providers/CNN?ui=de");

        assertThat(page.title()).isEqualTo("Über CNN · Lede");
        assertThat(page.select(".report-ways a").attr("href")).isEqualTo("/search?provider=CNN&ui=de");
        assertThat(page.select(".languages a").getFirst().attr("href")).isEqualTo("/providers/CNN?ui=en");
    }

    private static Document page(String path) throws Exception {
        HttpResponse<String> answer = server.get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return Jsoup.parse(answer.body());
    }
}
