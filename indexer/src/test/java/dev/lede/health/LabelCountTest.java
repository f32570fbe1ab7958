package dev.lede.health;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.article.Spelling;
import dev.lede.article.Vocabulary;
import dev.lede.health.UnknownNames.Name;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LabelCountTest {
    private final LabelCount count = new LabelCount(new Vocabulary(
            Map.of(),
            Map.of(
                    "provider", Map.of(Spelling.key("CNN"), "CNN", Spelling.key("cnn.com"), "CNN"),
                    "topic", Map.of(Spelling.key("AI"), "AI")),
            List.of()));

    @Test
    void whatARegistryKnowsInAnySpellingIsNotUnknown() {
        provider("cnn");
        provider("CNN.com");
        topics("a-i", "Odd");

        assertThat(count.unknownProviders()).isEqualTo(new UnknownNames(0, 0, List.of()));
        assertThat(count.unknownTopics()).isEqualTo(new UnknownNames(1, 1, List.of(new Name("Odd", 1))));
    }

    @Test
    void spellingsOfOneNameAreOneAsMostWriteIt() {
        provider("tech-crunch");
        provider("TechCrunch");
        provider("TechCrunch");
        provider("Wired");
        provider("wired");

        assertThat(count.unknownProviders())
                .isEqualTo(new UnknownNames(2, 5, List.of(new Name("TechCrunch", 3), new Name("Wired", 2))));
    }

    @Test
    void anArticleWithTwoUnknownTopicsIsOneArticle() {
        topics("Odd", "AI", "Rare");
        topics("Odd");

        assertThat(count.unknownTopics())
                .isEqualTo(new UnknownNames(2, 2, List.of(new Name("Odd", 2), new Name("Rare", 1))));
    }

    @Test
    void onlyTheMostFrequentAreNamed() {
        for (int i = 0; i < 50; i++) {
            provider("Provider " + (char) ('A' + i % 25));
        }
        provider("Zoo");

        UnknownNames unknown = count.unknownProviders();
        assertThat(unknown.names()).isEqualTo(26);
        assertThat(unknown.mostFrequent()).hasSize(20).startsWith(new Name("Provider A", 2));
    }

    @Test
    void languagesAreCounted() {
        language("en");
        language("fr");
        language("en");

        assertThat(count.languages()).isEqualTo(Map.of("en", 2L, "fr", 1L));
    }

    private void provider(String name) {
        count.add(new ArticleFacts(Optional.empty(), true, Optional.of(name), List.of(), Optional.empty()));
    }

    private void topics(String... names) {
        count.add(new ArticleFacts(Optional.empty(), true, Optional.empty(), List.of(names), Optional.empty()));
    }

    private void language(String code) {
        count.add(new ArticleFacts(Optional.empty(), true, Optional.empty(), List.of(), Optional.of(code)));
    }
}
