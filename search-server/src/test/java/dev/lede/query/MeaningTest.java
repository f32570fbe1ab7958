package dev.lede.query;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.config.SynonymRules;
import dev.lede.config.SynonymRules.Rule;
import dev.lede.query.ArticleQuery.Phrase;
import dev.lede.query.ArticleQuery.Scope;
import dev.lede.query.ArticleQuery.Word;
import java.util.List;
import org.junit.jupiter.api.Test;

class MeaningTest {
    private static final List<String> MODEL = List.of("LLM", "large language model");
    private static final Synonyms SYNONYMS =
            Synonyms.of(new SynonymRules(List.of(new Rule("synonyms.txt:1", MODEL, MODEL))));

    @Test
    void wordsThatMeanSomethingTogetherAreOne() {
        assertThat(Meaning.of(words("new", "large", "language", "models", "here"), SYNONYMS))
                .containsExactly(
                        new Meaning(words("new"), List.of()),
                        new Meaning(words("large", "language", "models"), List.of(List.of("llm"))),
                        new Meaning(words("here"), List.of()));
    }

    @Test
    void aWordMeansTheRowToo() {
        assertThat(Meaning.of(words("LLMs"), SYNONYMS))
                .containsExactly(new Meaning(words("LLMs"), List.of(List.of("large", "language", "model"))));
    }

    @Test
    void noPartOfANameMeansSomethingByItself() {
        assertThat(Meaning.of(words("LLM-4", "large-language", "model-zoo"), SYNONYMS))
                .allSatisfy(meaning -> assertThat(meaning.others()).isEmpty())
                .extracting(Meaning::parts)
                .containsExactly(words("LLM-4"), words("large-language"), words("model-zoo"));
    }

    @Test
    void whatStandsBetweenWordsPartsThem() {
        var phrase = new Phrase(Scope.ANYWHERE, "of the", 0);
        List<ArticleQuery> parts = List.of(
                words("large").getFirst(),
                phrase,
                words("language").getFirst(),
                words("model").getFirst());

        assertThat(Meaning.of(parts, SYNONYMS))
                .hasSize(4)
                .allSatisfy(meaning -> assertThat(meaning.others()).isEmpty());
        assertThat(Meaning.of(List.of(new Word(Scope.TITLE, "LLM")), SYNONYMS)
                        .getFirst()
                        .others())
                .isEmpty();
        assertThat(Meaning.of(List.of(), SYNONYMS)).isEmpty();
    }

    private static List<ArticleQuery> words(String... texts) {
        return List.of(texts).stream()
                .<ArticleQuery>map(text -> new Word(Scope.ANYWHERE, text))
                .toList();
    }
}
