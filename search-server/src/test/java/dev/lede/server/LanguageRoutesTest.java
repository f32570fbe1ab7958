package dev.lede.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.article.Article;
import dev.lede.article.RandomArticles;
import dev.lede.wording.UiLanguage;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** In which language a page comes, and that it stays so. */
class LanguageRoutesTest {
    private static final List<Article> ARTICLES = new RandomArticles(6).list(3);
    private static final String ARTICLE =
            "/articles/" + ARTICLES.getFirst().id().value();
    private static ServedForTest server;

    @BeforeAll
    static void start() throws IOException {
        server = ServedForTest.start(new FixedSearch(ARTICLES));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest
    @EnumSource
    void everyPageComesInEachLanguage(UiLanguage language) throws Exception {
        for (String path : List.of("/", "/search?q=robot", ARTICLE, "/help")) {
            Document page = page(language.in(path), "Accept-Language", "it");
            assertThat(page.select("html").attr("lang")).as(path).isEqualTo(language.tag());
            assertThat(page.select(".languages [aria-current]").eachText()).containsExactly(language.ownName());
        }
    }

    @Test
    void aPageIsInTheLanguageThatTheBrowserLikesBest() throws Exception {
        HttpResponse<String> answer = server.get("/help", "Accept-Language", "fr-CA,fr;q=0.9");

        assertThat(Jsoup.parse(answer.body()).select("html").attr("lang")).isEqualTo("fr");
        assertThat(answer.headers().allValues("vary")).contains("Accept-Language");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/search?q=robot", "/articles/0123456789abcdef", "/help"})
    void aLanguageThatWasChosenIsKeptByEveryLinkOfOurs(String path) throws Exception {
        Document page = page(UiLanguage.GERMAN.in(path), "Accept", "text/html");

        assertThat(page.select("main a[href^=/], header a[href^=/], a.keys").eachAttr("href"))
                .isNotEmpty()
                .allMatch(href -> href.matches(".*[?&]ui=de(#.*)?"));
        assertThat(page.select("form.search [name=ui]").eachAttr("value")).containsExactly("de");
    }

    @Test
    void oneThatTheBrowserChoseIsInNoLink() throws Exception {
        Document page = page("/search?q=robot", "Accept-Language", "de");

        assertThat(page.select("main a, header a, form.search input").outerHtml())
                .isNotEmpty()
                .doesNotContain("ui=", "name=\"ui\"");
    }

    @Test
    void theSwitchLeadsToTheSamePage() throws Exception {
        Document page = page("/search?q=robot&sort=oldest&ui=ja");

        assertThat(page.select(".languages a").eachAttr("href"))
                .hasSize(UiLanguage.values().length)
                .contains("/search?q=robot&sort=oldest&ui=de")
                .allMatch(href -> href.startsWith("/search?q=robot&sort=oldest&ui="));
    }

    @Test
    void whoListsPagesIsToldOfTheOtherLanguages() throws Exception {
        assertThat(page("/help").select("link[hreflang]").eachAttr("href"))
                .hasSize(UiLanguage.values().length)
                .allMatch(href -> href.matches("http://.*/help\\?ui=[a-z]{2}"));
        assertThat(page("/search?q=robot").select("link[hreflang]")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/?ui=nl", "/search?q=robot&ui=DE", "/help?ui=en&ui=de", "/api/v1/search?ui=x"})
    void aLanguageThatIsntOursIsTheReadersMistake(String path) throws Exception {
        HttpResponse<String> answer = server.get(path, "Accept", "text/html");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("ui must be ");
    }

    @Test
    void whatWentWrongIsToldInTheReadersLanguage() throws Exception {
        Document page = page("/nowhere?ui=de", "Accept", "text/html");

        assertThat(page.select("html").attr("lang")).isEqualTo("de");
        assertThat(page.select(".detail").text()).isNotEqualTo("There is nothing at this address.");
        assertThat(server.get("/nowhere?ui=de", "Accept", "application/json").body())
                .contains("There is nothing at this address.");
    }

    @Test
    void feedsSpeakItToo() throws Exception {
        String german = server.get("/search.atom?q=robot&quality=70..&ui=de").body();
        HttpResponse<String> english = server.get("/search.atom?q=robot&quality=70..");

        assertThat(Jsoup.parse(german).select("link[rel=self]").attr("href")).endsWith("&ui=de");
        assertThat(Jsoup.parse(german).selectXpath("//feed/title").text())
                .isNotEqualTo(
                        Jsoup.parse(english.body()).selectXpath("//feed/title").text());
        assertThat(Jsoup.parse(german).selectXpath("//feed/id").text())
                .isEqualTo(Jsoup.parse(english.body()).selectXpath("//feed/id").text());
        assertThat(server.get("/search.atom?q=robot", "Accept-Language", "de")
                        .headers()
                        .firstValue("etag"))
                .isNotEqualTo(server.get("/search.atom?q=robot").headers().firstValue("etag"));
    }

    @Test
    void programsAreAnsweredTheSameInAnyLanguage() throws Exception {
        assertThat(withoutTime(server.get("/api/v1/search?q=robot&ui=de").body()))
                .isEqualTo(withoutTime(server.get("/api/v1/search?q=robot", "Accept-Language", "fr")
                        .body()));
    }

    private static String withoutTime(String json) {
        return json.replaceFirst("\"tookMillis\":[0-9.]+", "");
    }

    private static Document page(String path, String... headers) throws Exception {
        return Jsoup.parse(server.get(path, headers).body());
    }
}
