package dev.lede.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.article.Article;
import dev.lede.article.ArticleBuilder;
import dev.lede.article.ArticleId;
import dev.lede.article.Facet;
import dev.lede.article.Provider;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DidYouMeanTest {
    private static ArticleSearcher searcher;

    @BeforeAll
    static void index() throws IOException {
        List<Article> articles = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            articles.add(article("ChatGPT regulation is discussed again, day " + i, "CNN"));
        }
        articles.add(article("OpenAI presents a model-driven approach", "Wired"));
        articles.add(article("OpenAI and the court: a lawsuit by writers", "Wired"));
        articles.add(article("GPT-4o is cheaper than GPT-4", "Wired"));
        articles.add(article("Llama weights are released by Meta in the spring", "Wired"));
        articles.add(article("A teh that nobody meant", "Wired"));
        articles.add(article("Das Modell überzeugt die Jury", "Wired"));
        articles.add(article("A regulaton that was misspelt", "Blog"));
        searcher = MemoryIndex.of(articles);
    }

    private static Article article(String title, String provider) {
        return ArticleBuilder.of(ArticleId.ofSourceId(title))
                .title(title)
                .provider(new Provider(provider, Optional.empty()))
                .article();
    }

    private static Optional<String> meant(String typed) throws IOException {
        return searcher.search(Requests.of(typed)).didYouMean();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "chatgtp regulation | chatgpt regulation",
                "openia | openai",
                "Openia LAWSIUT | Openai LAWSUIT",
                "opeani lawsuuit | openai lawsuit",
                "modle-driven | model-driven",
                "openai's  lawsiut,  writers? | openai's  lawsuit,  writers?",
                "lawsiut provider:wired | lawsuit provider:wired",
                "(lawsiut OR approahc) openai | (lawsuit OR approach) openai",
                "lama weigths released | llama weights released",
                "ueberzeugt jury lawsiut | ",
                "chatgpt regulaton | chatgpt regulation",
            })
    void wordsThatNoArticleHoldsAreSpelledOtherwise(String typed, String meant) throws IOException {
        assertThat(meant(typed)).isEqualTo(Optional.ofNullable(meant));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "openai lawsuit",
                "openai lawsuits",
                "regulating chatgpt",
                "GPT-4p",
                "gpt5 lawsuit",
                "\"openia lawsuit\"",
                "title:openia",
                "title:(openia lawsiut)",
                "-openia lawsuit",
                "NOT openia lawsuit",
                "openia~ lawsuit",
                "openix* lawsuit",
                "#openia lawsuit",
                "openia.com",
                "me@openia.org",
                "оpеnіа",
                "開放人工智能",
                "zzzzzzzz",
                "-",
                "((((",
                "chatgpt OR openia"
            })
    void whatIsGoodOrCantBeHelpedIsLeftAlone(String typed) throws IOException {
        assertThat(meant(typed)).isEmpty();
    }

    @Test
    void aCorrectionHelpsUnderTheFiltersThatItKeeps() throws IOException {
        var chosen = new TreeMap<Facet, List<String>>();
        chosen.put(Facet.PROVIDER, List.of("CNN"));
        var filters = new Filters(chosen, Optional.empty(), Optional.empty(), Optional.empty());

        assertThat(searcher.search(Requests.of("chatgtp regulation", filters)).didYouMean())
                .contains("chatgpt regulation");
        assertThat(searcher.search(Requests.of("openai lawsiut", filters)).didYouMean())
                .isEmpty();
    }

    @Test
    void theCorrectedSearchMatchesNoFewer() throws IOException {
        for (String typed : List.of("chatgtp regulation", "openia", "chatgpt regulaton is discussed agian")) {
            SearchResult before = searcher.search(Requests.of(typed));
            SearchResult after = searcher.search(Requests.of(before.didYouMean().orElseThrow()));

            assertThat(after.total()).isPositive();
            assertThat(after.query().notices()).isEmpty();
            assertThat(after.didYouMean()).isEmpty();
        }
    }
}
