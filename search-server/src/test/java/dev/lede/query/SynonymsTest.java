package dev.lede.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lede.SharedData;
import dev.lede.config.ConfigException;
import dev.lede.config.LedeConfig;
import dev.lede.config.SynonymRules;
import dev.lede.query.Synonyms.Match;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SynonymsTest {
    @TempDir
    Path folder;

    @Test
    void noFileIsNoSynonym() throws IOException {
        assertThat(found(Synonyms.of(load(folder)), "llm")).isEmpty();
    }

    @Test
    void equalWordsAreFoundBothWays() throws IOException {
        Synonyms synonyms = synonyms("# kinds of models\n\nLLM, large language model, Sprachmodell\n");

        assertThat(found(synonyms, "an LLM"))
                .containsExactly(
                        new Match(1, 2, List.of(List.of("large", "language", "model"), List.of("sprachmodell"))));
        assertThat(found(synonyms, "Large Language-Model"))
                .containsExactly(new Match(0, 3, List.of(List.of("llm"), List.of("sprachmodell"))));
        assertThat(found(synonyms, "large language")).isEmpty();
    }

    @Test
    void anArrowPointsOneWay() throws IOException {
        Synonyms synonyms = synonyms("cv, c\\, v => computer vision, seeing machines\n");

        assertThat(found(synonyms, "cv"))
                .containsExactly(
                        new Match(0, 1, List.of(List.of("computer", "vision"), List.of("seeing", "machines"))));
        assertThat(found(synonyms, "c v")).hasSize(1);
        assertThat(found(synonyms, "computer vision")).isEmpty();
    }

    @Test
    void theLongestRowOfWordsCountsAndNoWordTwice() throws IOException {
        Synonyms synonyms = synonyms("ai, artificial intelligence\nai act, artificial intelligence act\nact, law\n");

        assertThat(found(synonyms, "ai act act ai"))
                .containsExactly(
                        new Match(0, 2, List.of(List.of("artificial", "intelligence", "act"))),
                        new Match(2, 3, List.of(List.of("law"))),
                        new Match(3, 4, List.of(List.of("artificial", "intelligence"))));
    }

    @Test
    void rulesOfOneWordAddUpAndAPluralAsksForTheSame() throws IOException {
        Synonyms synonyms = synonyms("llm, language model\nllm => chatbot\nlibrary, book house\n");

        assertThat(found(synonyms, "LLMs"))
                .containsExactly(new Match(0, 1, List.of(List.of("language", "model"), List.of("chatbot"))));
        assertThat(found(synonyms, "language models")).hasSize(1);
        assertThat(found(synonyms, "libraries")).hasSize(1);
    }

    @Test
    void aNameIsFoundHoweverItIsWritten() throws IOException {
        Synonyms synonyms = synonyms("DALL-E, picture maker\n");

        assertThat(found(synonyms, "picture maker"))
                .containsExactly(new Match(0, 2, List.of(List.of("dall", "e"), List.of("dalle"))));
        for (String name : List.of("DALLE", "dall e", "DALL·E", "Dall-E's")) {
            assertThat(found(synonyms, name))
                    .as(name)
                    .anySatisfy(match -> assertThat(match.alternatives()).contains(List.of("picture", "maker")));
        }
    }

    @Test
    void saysEachLineThatIsWrong() throws IOException {
        assertThatThrownBy(() -> synonyms("alone\na, b\na => \na => b => c\na,,b\n" + "x".repeat(101) + ", y\n"
                        + "a, b, ".repeat(17) + "c\n"))
                .isInstanceOf(ConfigException.class)
                .hasMessageContaining("synonyms.txt:1: must be 'one, another' or 'one => another'")
                .hasMessageContaining("synonyms.txt:3: must be")
                .hasMessageContaining("synonyms.txt:4: has more than one =>")
                .hasMessageContaining("synonyms.txt:5: has nothing before or behind a comma")
                .hasMessageContaining("synonyms.txt:6: has a synonym of more than 100 characters")
                .hasMessageContaining("synonyms.txt:7: has more than 32 synonyms")
                .message()
                .hasLineCount(6);
        assertThatThrownBy(() -> synonyms("!!, bang\n" + "a ".repeat(17) + ", b\n"))
                .isInstanceOf(ConfigException.class)
                .hasMessageContaining("synonyms.txt:1: a synonym must hold a word, unlike '!!'")
                .hasMessageContaining("synonyms.txt:2: a synonym must be at most 16 words");
        assertThatThrownBy(() -> synonyms("a, b\n".repeat(10_001))).hasMessageEndingWith("has more than 10000 rules");
    }

    @ParameterizedTest
    @CsvSource({
        "LLM, large language model",
        "large language models, llm",
        "RAG, retrieval augmented generation",
        "retrieval-augmented generation, rag",
        "RLHF, reinforcement learning from human feedback",
        "AGI, artificial general intelligence",
        "GenAI, generative ai",
        "GANs, generative adversarial network",
        "NLP, natural language processing",
        "CV, computer vision",
        "MoE, mixture of experts",
        "SOTA, state of the art",
        "open ai, openai",
        "OpenAI, open ai",
        "chat GPT, chatgpt",
        "Hugging Face, huggingface",
        "DeepMind, deep mind",
        "DALLE, dall e",
        "graphics processing units, gpu",
    })
    void theFileThatComesWithTheProjectKnows(String asked, String meant) {
        Synonyms synonyms = Synonyms.of(load(SharedData.root().resolve("config")));

        assertThat(found(synonyms, asked)).singleElement().satisfies(match -> {
            assertThat(match.start()).isZero();
            assertThat(match.end()).isEqualTo(Terms.exact(asked).size());
            assertThat(match.alternatives()).contains(Terms.exact(meant));
        });
    }

    @ParameterizedTest
    @CsvSource({"computer vision", "neural network", "united states of america", "the new model", "CNN", "xAI"})
    void theFileThatComesWithTheProjectLeavesWhatIsAmbiguous(String asked) {
        Synonyms synonyms = Synonyms.of(load(SharedData.root().resolve("config")));

        assertThat(found(synonyms, asked).stream().flatMap(match -> match.alternatives().stream()))
                .doesNotContain(List.of("cv"), List.of("nn"), List.of("us"), List.of("explainable", "ai"))
                .noneMatch(row -> row.contains("convolutional"));
    }

    @Test
    void aThousandWordsAreLookedUpAtOnce() {
        Synonyms synonyms = Synonyms.of(load(SharedData.root().resolve("config")));

        assertThat(synonyms.find(Collections.nCopies(1000, "llm"))).hasSize(1000);
    }

    private static List<Match> found(Synonyms synonyms, String text) {
        return synonyms.find(Terms.exact(text));
    }

    private Synonyms synonyms(String file) throws IOException {
        Files.writeString(folder.resolve("synonyms.txt"), file);
        return Synonyms.of(load(folder));
    }

    private static SynonymRules load(Path folder) {
        Path settings = folder.resolve("lede.yaml");
        if (!Files.exists(settings)) {
            write(settings);
        }
        return LedeConfig.load(folder, Optional.of(settings), Map.of(), Map.of())
                .search()
                .synonyms();
    }

    private static void write(Path settings) {
        try {
            Files.writeString(settings, "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
