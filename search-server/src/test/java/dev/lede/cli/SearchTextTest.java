package dev.lede.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.article.ArticleBuilder;
import dev.lede.article.ArticleId;
import dev.lede.article.Facet;
import dev.lede.article.Published;
import dev.lede.article.Vocabulary;
import dev.lede.index.GenerationManifest;
import dev.lede.index.IndexReport;
import dev.lede.query.ArticleQuery;
import dev.lede.query.ParsedQuery;
import dev.lede.read.ReadReport;
import dev.lede.schema.IndexForm;
import dev.lede.search.FacetCounts;
import dev.lede.search.SearchResult;
import dev.lede.snippet.Snippets;
import dev.lede.wording.Sentence;
import dev.lede.wording.Wordings;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SearchTextTest {
    private static final GenerationManifest INDEX = new GenerationManifest(
            "000001",
            1,
            Instant.EPOCH,
            1,
            List.of(),
            "",
            IndexForm.STANDARD,
            Vocabulary.EMPTY,
            new IndexReport(
                    new ReadReport(0, new TreeMap<>(), new TreeMap<>(), 0, 1, 0, new TreeMap<>(), 1, List.of(), 0),
                    1,
                    0,
                    1));

    @Test
    void aTerminalObeysNothingThatAnArticleHolds() {
        String text = new SearchText(true, Wordings.english())
                .of(result(
                        "a\u001B]0;owned\u0007b\u009Bc\u202Ed\u061Ce\u200Ef\u200Fg\uFEFF",
                        new Snippets(
                                Optional.empty(), Optional.empty(), List.of("x &lt;b&gt; <mark>y\u001B[2J</mark>"))));
        assertThat(text.replace("\u001B[1m", "").replace("\u001B[22m", ""))
                .doesNotContain("\u001B", "\u0007", "\u009B", "\u202E", "\u061C", "\u200E", "\u200F", "\uFEFF");
        assertThat(text).contains("x <b> \u001B[1my?[2J\u001B[22m");
    }

    @Test
    void isPlainWithoutATerminal() {
        assertThat(new SearchText(false, Wordings.english())
                        .of(result(
                                "Title", new Snippets(Optional.of("<mark>Title</mark>"), Optional.empty(), List.of()))))
                .contains(" 1. Title")
                .contains("    2023-06" + System.lineSeparator())
                .contains("more than 1,000 articles for words (1.5 ms)")
                .contains("Did you mean: swords", "note: A bracket without its partner was left out")
                .contains("provider  P0 10, P1 9, P2 8, P3 7, P4 6, P5 5, P6 4, P7 3, and 2 more")
                .doesNotContain("\u001B", "<mark>");
    }

    private static SearchResult result(String title, Snippets snippets) {
        var article = ArticleBuilder.of(ArticleId.ofSourceId("1"))
                .title(title)
                .published(Published.in(YearMonth.of(2023, 6)))
                .summary();
        var labels = IntStream.range(0, 10)
                .mapToObj(i -> new FacetCounts.Label("P" + i, Optional.empty(), 10 - i, false))
                .toList();
        return new SearchResult(
                new ParsedQuery("words", "words", List.of(Sentence.of("notice.bracket")), ArticleQuery.EVERYTHING),
                Optional.of("swords"),
                1000,
                false,
                OptionalLong.empty(),
                Duration.ofNanos(1_500_000),
                INDEX,
                List.of(new SearchResult.Hit(
                        article, snippets, Optional.empty(), OptionalDouble.empty(), Optional.empty())),
                new FacetCounts(
                        Map.of(Facet.PROVIDER, new FacetCounts.Labels(labels, 10)),
                        Optional.empty(),
                        Optional.empty(),
                        true),
                Optional.empty());
    }
}
