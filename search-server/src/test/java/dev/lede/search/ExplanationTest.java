package dev.lede.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.lede.article.Article;
import dev.lede.article.ArticleBuilder;
import dev.lede.article.Published;
import dev.lede.config.LedeConfig.SearchSettings;
import dev.lede.config.SynonymRules;
import dev.lede.config.SynonymRules.Rule;
import dev.lede.query.QueryParser;
import dev.lede.search.Explanation.By;
import dev.lede.search.Explanation.Found;
import dev.lede.search.Explanation.Kind;
import dev.lede.search.Explanation.Manner;
import dev.lede.search.Explanation.Match;
import dev.lede.search.Explanation.Multiplied;
import dev.lede.search.Explanation.Words;
import dev.lede.wording.Wording;
import dev.lede.wording.Wordings;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExplanationTest {
    private static final Wording ENGLISH = Wordings.english();
    private static final SynonymRules SYNONYMS = new SynonymRules(
            List.of(new Rule("1", List.of("llm", "large language model"), List.of("llm", "large language model"))));

    private static final List<Article> ARTICLES = List.of(
            ArticleBuilder.at("https://a.example/1")
                    .title("Llama 3.1 is out")
                    .body("Of llama-3.1 one says that large language models run anywhere.")
                    .quality(80)
                    .article(),
            ArticleBuilder.at("https://a.example/2")
                    .title("Regulating chips")
                    .body("A regulator regulates; regulation of a chip.")
                    .quality(80)
                    .article(),
            ArticleBuilder.at("https://a.example/5")
                    .title("Pictures")
                    .body("Fine-tuning here.")
                    .article(),
            ArticleBuilder.at("https://a.example/3").title("Nothing").article(),
            ArticleBuilder.at("https://a.example/4")
                    .title("The newest one")
                    .quality(10)
                    .published(Published.at(Requests.NOW))
                    .article());

    @Test
    void saysHowOftenANameIsWhere() throws IOException {
        assertThat(words("llama 3.1").getFirst())
                .isEqualTo(new Words(
                        Kind.WORD,
                        "llama-3.1",
                        List.of(
                                new Found("body", "llama-3.1", Manner.WRITTEN, 1),
                                new Found("title", "llama-3.1", Manner.WRITTEN, 1)),
                        words("llama 3.1").getFirst().value()));
    }

    @Test
    void tellsAWordAsWrittenFromItsOtherForms() throws IOException {
        assertThat(words("chip").getFirst().found())
                .containsExactly(
                        new Found("body", "chip", Manner.WRITTEN, 1), new Found("title", "chip", Manner.FORM, 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"fine-tuning", "finetuning"})
    void countsACompoundOnce(String typed) throws IOException {
        assertThat(words(typed).stream().flatMap(part -> part.found().stream()))
                .singleElement()
                .returns("body", Found::field)
                .returns(1, Found::times);
    }

    @Test
    void tellsWhatMeansTheSame() throws IOException {
        assertThat(words("llm").getFirst().found())
                .containsExactly(new Found("body", "large language model", Manner.SYNONYM, 1));
    }

    @Test
    void namesWhatAPrefixAndAMisspellingStandFor() throws IOException {
        assertThat(words("regulat*").getFirst().kind()).isEqualTo(Kind.PREFIX);
        assertThat(words("body:regulat*").getFirst().found())
                .containsExactly(
                        new Found("body", "regulates", Manner.EXPANSION, 1),
                        new Found("body", "regulation", Manner.EXPANSION, 1),
                        new Found("body", "regulator", Manner.EXPANSION, 1));
        assertThat(words("regulatr~1").getFirst().found())
                .containsExactly(new Found("body", "regulator", Manner.EXPANSION, 1));
    }

    @Test
    void countsAPhraseBothCloseAndApart() throws IOException {
        assertThat(words("\"large language models\"").getFirst().found())
                .containsExactly(new Found("body", "large language models", Manner.WRITTEN, 1));
        assertThat(words("\"regulator regulation\"~3").getFirst().found())
                .containsExactly(new Found("body", "regulator regulation", Manner.WRITTEN, 1));
    }

    @Test
    void whatOnlyNarrowsHasNoPart() throws IOException {
        assertThat(parts("chip quality:10.. -llama")).hasExactlyElementsOfTypes(Words.class, Multiplied.class);
        assertThat(parts("quality:80..")).hasExactlyElementsOfTypes(Match.class, Multiplied.class);
    }

    @Test
    void qualityAndAgeAreSharesOfWhatTheTextScores() throws IOException {
        List<Explanation.Part> parts = parts("newest");

        assertThat(parts).hasExactlyElementsOfTypes(Words.class, Multiplied.class, Multiplied.class);
        Multiplied quality = (Multiplied) parts.get(1);
        Multiplied freshness = (Multiplied) parts.get(2);
        assertThat(quality.by()).isEqualTo(By.QUALITY);
        assertThat(quality.value()).isNegative();
        assertThat(quality.value()).isCloseTo(parts.get(0).value() * (quality.factor() - 1), within(1e-6));
        assertThat(freshness.by()).isEqualTo(By.FRESHNESS);
        assertThat(freshness.value()).isPositive();
    }

    @Test
    void underAnotherOrderThereIsNone() throws IOException {
        for (SortOrder order : List.of(SortOrder.NEWEST, SortOrder.OLDEST, SortOrder.QUALITY)) {
            assertThat(search("chip", order, Duration.ofSeconds(20)).hits())
                    .isNotEmpty()
                    .allMatch(hit -> hit.explanation().isEmpty());
        }
    }

    @Test
    void whereThereIsNoTimeThereIsNone() throws IOException {
        SearchResult result = search("chip", SortOrder.RELEVANCE, Duration.ofNanos(1));

        assertThat(result.hits()).allMatch(hit -> hit.explanation().isEmpty());
        assertThat(result.query().notices())
                .map(ENGLISH::say)
                .singleElement()
                .asString()
                .contains("took too long");
    }

    private static List<Words> words(String text) throws IOException {
        List<Words> words = parts(text).stream()
                .flatMap(part -> part instanceof Words one ? Stream.of(one) : Stream.empty())
                .toList();
        assertThat(words).as(text).isNotEmpty();
        return words;
    }

    private static List<Explanation.Part> parts(String text) throws IOException {
        SearchResult.Hit first =
                search(text, SortOrder.RELEVANCE, Duration.ofSeconds(20)).hits().getFirst();
        Explanation explanation = first.explanation().orElseThrow();
        assertThat(explanation.parts().stream()
                        .mapToDouble(Explanation.Part::value)
                        .sum())
                .isCloseTo(first.score().orElseThrow(), within(1e-5));
        return explanation.parts();
    }

    private static SearchResult search(String text, SortOrder order, Duration limit) throws IOException {
        return MemoryIndex.of(ARTICLES, new SearchSettings(limit, 0, 0, SYNONYMS))
                .search(new SearchRequest(
                        QueryParser.parse(text, Requests.NOW),
                        Filters.NONE,
                        order,
                        new Slice.Page(1, 10),
                        Set.of(),
                        SearchOptions.STANDARD.withExplain(true),
                        Requests.NOW));
    }
}
