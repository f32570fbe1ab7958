package dev.lede.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.article.ArticleSummary;
import dev.lede.wording.Sentence;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class ArticlePageTest {
    private static final String BODY = "First <b>bold</b> & more.\n\nSecond,\nwith a line.\n \n\nThird.";

    @Test
    void theWholeTextIsShownInParagraphs() {
        Document page = page(BODY);

        assertThat(page.title()).isEqualTo("A <title> · Lede");
        assertThat(page.select("h1").text()).isEqualTo("A <title>");
        assertThat(page.select(".text p").eachText())
                .containsExactly("First <b>bold</b> & more.", "Second, with a line.", "Third.");
        assertThat(page.expectFirst("time").text()).isEqualTo("Friday, June 9, 2023, 11:47 UTC");
        assertThat(page.select(".story").text()).isEqualTo("3 tell this story CNN, Microsoft, SiliconANGLE");
        assertThat(page.select(".authors").text()).isEqualTo("By Ada Byron");
        assertThat(page.select(".facts").text()).contains("AI Policy", "Science", "seeds/000.txt");
        assertThat(page.select(".facts").text()).doesNotContain("Heat", "keywords");
    }

    @Test
    void itLeadsToTheOriginalAndToItsNeighbours() {
        Document page = page(BODY);

        assertThat(page.select("a.button").attr("href")).isEqualTo("https://news.example/7?a=1&b=2");
        assertThat(page.select("a.button").text()).isEqualTo("Read it at news.example");
        assertThat(page.select("link[rel=canonical]").attr("href")).isEqualTo("https://news.example/7?a=1&b=2");
        assertThat(page.select("#related").text()).isEqualTo("Related");
        assertThat(page.select("#related + ul a").eachText()).containsExactly("A related one", "Another telling");
        assertThat(page.select("#related + ul .kind").eachText()).containsExactly("Same story");
        assertThat(page.select(".facts .tag").eachAttr("href")).containsExactly("/topics/AI%20Policy");
        assertThat(page.select(".provider").attr("href")).isEqualTo("/providers/CNN");
    }

    @Test
    void labelsOfOpenedFacetsAreTagsInTheFacetsOrder() {
        ArticleSummary labelled = Sample.labelled(
                "A", Map.of("company", List.of("Acme & Co", "xAI"), "model", List.of("o1"), "closed", List.of("x")));
        Document page = Sample.parse(Sample.PAGES.article(Sample.found(labelled, ""), List.of(), Sample.VISIT));

        assertThat(page.select(".facts dt").eachText())
                .containsExactly("Topics", "Model", "Company", "Filed under", "Read from");
        assertThat(page.select(".facts .tag").eachText()).containsExactly("AI Policy", "o1", "Acme & Co", "xAI");
        assertThat(page.select(".facts .tag").eachAttr("href"))
                .containsExactly(
                        "/topics/AI%20Policy",
                        "/search?model=o1", "/search?company=Acme+%26+Co", "/search?company=xAI");
    }

    @Test
    void anArticleWithoutTextOrAddressSaysSo() {
        Document page = Sample.parse(
                Sample.PAGES.article(Sample.found(Sample.article("A", Optional.empty()), ""), List.of(), Sample.VISIT));

        assertThat(page.select("a.button, .text, link[rel=canonical]")).isEmpty();
        assertThat(page.select(".article .hint").text())
                .isEqualTo("We only know what is above: the source gave no text.");
    }

    @Test
    void aProblemPageHasASearchBoxAndSaysWhatToDo() {
        Document page = Sample.parse(Sample.PAGES.problem(
                400, Sentence.of("problem.parameter", "size", "must be from 1 to 100, not <0>"), "", Sample.VISIT));

        assertThat(page.select("h1").text()).isEqualTo("This can't be answered");
        assertThat(page.select(".detail").text()).isEqualTo("size must be from 1 to 100, not <0>");
        assertThat(page.select("form.search #q")).hasSize(1);
        assertThat(page.select("main a").eachAttr("href")).isEqualTo(List.of("/"));
    }

    @Test
    void whereThereIsNothingThePageSaysWhereElseToGo() {
        Document page =
                Sample.parse(Sample.PAGES.problem(404, Sentence.of("problem.nothing-here"), "foo & bar", Sample.VISIT));
        Document nothingMeant =
                Sample.parse(Sample.PAGES.problem(404, Sentence.of("problem.no-article"), "", Sample.VISIT));

        assertThat(page.select(".ways a").eachText())
                .containsExactly("Search for “foo & bar”", "See the newest articles", "How to search");
        assertThat(page.select(".ways a").eachAttr("href")).containsExactly("/search?q=foo+%26+bar", "/", "/help");
        assertThat(nothingMeant.select(".ways a").eachAttr("href")).containsExactly("/", "/help");
    }

    private static Document page(String body) {
        var article = Sample.article("A <title>", Optional.of(URI.create("https://news.example/7?a=1&b=2")));
        return Sample.parse(Sample.PAGES.article(Sample.found(article, body), Sample.RELATED, Sample.VISIT));
    }
}
