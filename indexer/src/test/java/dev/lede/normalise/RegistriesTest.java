package dev.lede.normalise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lede.SharedData;
import dev.lede.article.Facet;
import dev.lede.article.Provider;
import dev.lede.article.Topics;
import dev.lede.config.ConfigException;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RegistriesTest {
    private static Registries registries;

    @TempDir
    private Path folder;

    @BeforeAll
    static void load() {
        registries = Registries.load(SharedData.root().resolve("config"));
    }

    @ParameterizedTest
    @CsvSource({
        "CNN,,CNN",
        "cnn,,CNN",
        "CNN Business,,CNN",
        "cnn.com,,CNN",
        ",edition.cnn.com,CNN",
        "Facebook AI,,Meta",
        "hugging_face,,Hugging Face",
        "open-ai,,OpenAI",
        "The Verge,theverge.com,The Verge",
        "Nobody's Blog,nobody.example,Nobody's Blog",
        ",nobody.example,nobody.example",
    })
    void aProviderHasOneName(String name, String domain, String expected) {
        Optional<Provider> provider = registries.providers().of(name == null ? "" : name, domain == null ? "" : domain);
        assertThat(provider).map(Provider::name).contains(expected);
    }

    @Test
    void anUnknownProviderKeepsItsDomainWhereThatIsOne() {
        assertThat(registries.providers().of("Nobody", "WWW.nobody.example"))
                .contains(new Provider("Nobody", Optional.of("nobody.example")));
        assertThat(registries.providers().of("Nobody", "not a domain"))
                .contains(new Provider("Nobody", Optional.empty()));
        assertThat(registries.providers().of("", "")).isEmpty();
    }

    @Test
    void theNearestDomainAboveAnAddressCounts() {
        assertThat(registries.providers().at(URI.create("https://aws.amazon.com/blogs/x")))
                .map(Provider::name)
                .contains("AWS");
        assertThat(registries.providers().at(URI.create("https://www.amazon.com/x")))
                .map(Provider::name)
                .contains("Amazon");
        assertThat(registries.providers().at(URI.create("https://notcnn.com/x")))
                .isEmpty();
    }

    @Test
    void givenTopicsAreFoldedAndUnknownOnesKept() {
        Topics topics =
                registries.topics().given(List.of("computer-vision", "LLMs", "chain-of-thought", "Computer Vision"));
        assertThat(topics.names()).containsExactly("Computer Vision", "Large Language Models", "chain-of-thought");
        assertThat(topics.ancestors()).containsExactly("Machine Learning", "AI", "Generative AI");
        assertThat(topics.from()).isEqualTo(Topics.From.SOURCE);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = " -> ", nullValues = "none", textBlock = """
            New LLMs beat old ones -> Large Language Models
            A large-language model for law -> Large Language Models
            Robots learn to fold laundry -> Robotics
            AI in the news -> AI
            Hospitals’ AI plans -> Healthcare
            AI-powered chess -> AI
            Amazon Web Services opens a region -> AWS
            the laws of robotic motion -> Robotics
            She said again and again -> none
            Meta-analysis of the metadata -> none
            gpus are cheap -> none
            GPUs are dear -> AI Hardware
            """)
    void keywordsFindTopicsAndNeverInsideWords(String text, String topic) {
        Topics topics = registries.topics().found(text);
        assertThat(topics.names()).isEqualTo(topic == null ? List.of() : List.of(topic));
    }

    @Test
    void keywordTopicsSaySoAndLeaveOutWhatTheyImply() {
        Topics topics = registries.topics().found("ChatGPT and other AI chatbots: lawmakers want AI regulation");
        assertThat(topics.names())
                .contains("Large Language Models", "AI Policy", "OpenAI")
                .doesNotContain("AI");
        assertThat(topics.ancestors()).contains("AI");
        assertThat(topics.from()).isEqualTo(Topics.From.KEYWORDS);
    }

    @Test
    void theVocabularyKnowsParentsAndAliases() {
        var vocabulary = registries.vocabulary();
        assertThat(vocabulary.parentOf("AI Policy")).contains("AI");
        assertThat(vocabulary.canonical(Facet.PROVIDER, "NYT")).contains("The New York Times");
        assertThat(vocabulary.canonical(Facet.TOPIC, "computer-vision")).contains("Computer Vision");
        assertThat(vocabulary.canonical(Facet.TOPIC, "ComputerVision")).contains("Computer Vision");
    }

    @Test
    void theVocabularyHasTheOpenedFacetsAndWhatTheirRegistryCallsTheirValues() {
        var vocabulary = registries.vocabulary();
        assertThat(vocabulary.opened()).containsExactly("company", "model", "person");
        assertThat(vocabulary.canonical(new Facet("company"), "hugging-face")).contains("Hugging Face");
        assertThat(vocabulary.canonical(new Facet("model"), "hugging-face")).isEmpty();
        assertThat(registries.label("company", "deepseek_ai")).isEqualTo("DeepSeek");
        assertThat(registries.label("company", "nobody")).isEqualTo("nobody");
        assertThat(registries.label("person", "deepseek_ai")).isEqualTo("deepseek_ai");
    }

    @Test
    void aNameMayBeGivenInTwoSpellingsButToOneAlone() throws IOException {
        Files.writeString(folder.resolve("providers.yaml"), """
                providers:
                  - name: Hugging Face
                    aliases: [HuggingFace, hf.co]
                  - name: Other
                    aliases: [hugging-face]
                """);
        Files.writeString(folder.resolve("topics.yaml"), "topics: []\n");
        Files.writeString(folder.resolve("fields.yaml"), "fields:\n  title: title\n");
        assertThatThrownBy(() -> Registries.load(folder))
                .hasMessageContaining("providers.yaml:5: 'hugging-face' is already a name of Hugging Face")
                .hasMessageNotContaining("providers.yaml:3");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "AI",
                "Machine Learning",
                "Natural Language Processing",
                "Generative AI",
                "Large Language Models",
                "Computer Vision",
                "AI Ethics",
                "AI Policy",
                "AI Hardware",
                "Robotics",
                "Healthcare",
                "Autos",
                "Finance",
                "Education",
                "Security",
                "AWS",
                "Microsoft",
                "Google",
                "Meta",
                "IBM",
                "OpenAI",
                "Anthropic",
                "NVIDIA"
            })
    void knowsTheTopicsOfAiNews(String topic) {
        assertThat(registries
                        .topics()
                        .given(List.of(topic.toUpperCase(java.util.Locale.ROOT)))
                        .names())
                .containsExactly(topic);
    }

    @Test
    void everyFaultIsListedWithItsLine() throws IOException {
        Files.writeString(folder.resolve("providers.yaml"), """
                providers:
                  - name: One
                    domain: one.example
                    colour: red
                  - name: Two
                    aliases: [one]
                  - domain: three.example
                """);
        Files.writeString(folder.resolve("topics.yaml"), """
                topics:
                  - name: A
                    parent: B
                  - name: B
                    parent: A
                  - name: C
                    parent: D
                  - name: a
                    keywords: [x]
                """);
        assertThatThrownBy(() -> Registries.load(folder))
                .isInstanceOf(ConfigException.class)
                .message()
                .contains("providers.yaml:4: unknown key 'colour'")
                .contains("providers.yaml:6: 'one' is already a name of One")
                .contains("providers.yaml:7: an entry needs a name")
                .contains("topics.yaml:2: 'A' is its own ancestor")
                .contains("topics.yaml:7: no topic is named 'D'")
                .contains("topics.yaml:8: 'a' is already a name of A");
    }

    @Test
    void missingAndBrokenFilesAreFaults() throws IOException {
        Files.writeString(folder.resolve("topics.yaml"), "topics:\n  - name: [\n");
        assertThatThrownBy(() -> Registries.load(folder))
                .message()
                .contains("providers.yaml: no such file")
                .contains("fields.yaml: no such file")
                .contains("topics.yaml:3: broken YAML");
    }
}
