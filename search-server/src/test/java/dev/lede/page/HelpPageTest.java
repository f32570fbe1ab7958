package dev.lede.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.query.ArticleQuery;
import dev.lede.query.ParsedQuery;
import dev.lede.query.QueryParser;
import dev.lede.wording.Sentence;
import java.net.URI;
import java.net.URLDecoder;
import java.time.Instant;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class HelpPageTest {
    private static final Document HELP = page(List.of("company", "model"));

    @Test
    void eachExampleIsASearchForWhatItShowsAndIsUnderstood() {
        List<Element> examples = HELP.select("table a");
        assertThat(examples).hasSizeGreaterThan(20);
        for (Element example : examples) {
            String typed = example.text();
            assertThat(URI.create(example.attr("href")).getPath()).isEqualTo("/search");
            assertThat(URLDecoder.decode(example.attr("href"), UTF_8)).isEqualTo("/search?q=" + typed);
            ParsedQuery parsed = QueryParser.parse(typed, Instant.EPOCH);
            assertThat(parsed.notices()).as(typed).isEmpty();
            assertThat(parsed.query()).isNotEqualTo(ArticleQuery.EVERYTHING);
        }
    }

    @Test
    void everyFieldOfTheLanguageIsInAnExample() {
        assertThat(HELP.select("table code").eachText().toString())
                .contains(
                        "title:",
                        "body:",
                        "author:",
                        "provider:",
                        "source:",
                        "site:",
                        "topic:",
                        "#",
                        "type:",
                        "lang:",
                        "quality:",
                        "quality>",
                        "after:",
                        "before:",
                        "when:",
                        "OR",
                        "NOT",
                        "-",
                        "*",
                        "~");
    }

    @Test
    void namesTheFieldsThatThisIndexHasBesides() {
        assertThat(HELP.select("p code").eachText()).contains("company:", "model:");
        assertThat(page(List.of()).text()).doesNotContain("Further fields");
    }

    @Test
    void theTableHasHeadingsAndTheHeadingsAnOrder() {
        assertThat(HELP.select("h1").eachText()).containsExactly("How to search");
        assertThat(HELP.select("h2")).hasSize(6);
        assertThat(HELP.select("thead th[scope=col]")).hasSize(2);
        assertThat(HELP.select("tbody tr"))
                .allMatch(row -> row.select("th[scope=row]").size() == 1);
        assertThat(HELP.expectFirst("table").select("caption").text()).isNotEmpty();
    }

    @Test
    void theSearchBoxOfEachPageLinksToIt() {
        assertThat(HELP.select(".masthead a[href=/help]")).hasSize(1);
        assertThat(Jsoup.parse(new String(
                                Sample.PAGES.problem(404, Sentence.of("problem.nothing-here"), "", Sample.VISIT),
                                UTF_8))
                        .select(".masthead a[href=/help]"))
                .hasSize(1);
    }

    private static Document page(List<String> opened) {
        return Jsoup.parse(new String(Sample.PAGES.help(opened, Sample.VISIT), UTF_8));
    }
}
