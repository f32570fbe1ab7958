package dev.lede.index;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.article.Article;
import dev.lede.article.RandomArticles;
import dev.lede.article.Spelling;
import dev.lede.article.Vocabulary;
import dev.lede.health.ArticleFacts;
import dev.lede.health.ArticleHealth;
import dev.lede.health.Example;
import dev.lede.health.Finding;
import dev.lede.health.FindingCount;
import dev.lede.health.LabelCount;
import dev.lede.ledger.FileEntry;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is counted in an index's columns is what is counted of its articles, one by one. */
class GenerationHealthTest {
    /** Within the random articles' two years, so that some are later. */
    private static final Instant NOW = Instant.parse("2023-01-01T00:00:00Z");

    private static final Vocabulary VOCABULARY = new Vocabulary(
            Map.of(),
            Map.of(
                    "provider", Map.of(Spelling.key("CNN"), "CNN"),
                    "topic", Map.of(Spelling.key("AI"), "AI", Spelling.key("Robotics"), "Robotics")),
            List.of());

    @TempDir
    Path root;

    @Test
    void theHealthOfABuildIsThatOfItsArticles() throws Exception {
        List<Article> articles = new RandomArticles(1).list(300);

        String generation = Builds.publish(root, articles).generation();

        ArticleHealth health = GenerationHealth.of(root.resolve(generation), VOCABULARY, NOW);
        assertThat(health).isEqualTo(of(articles));
        assertThat(health.of(Finding.NO_QUALITY).articles())
                .isPositive()
                .isEqualTo(articles.stream()
                        .filter(article -> article.summary().quality().isEmpty())
                        .count());
        assertThat(health.of(Finding.IN_THE_FUTURE).articles()).isPositive();
        assertThat(health.unknownProviders().names()).isEqualTo(4);
        assertThat(health.unknownTopics().names()).isEqualTo(3);
    }

    @Test
    void whatAnUpdateTookOutCountsNoMore() throws Exception {
        List<Article> articles = new RandomArticles(2).list(300);
        var kept = new FileEntry("/seeds/kept", Optional.empty(), Optional.empty(), Builds.report(200));
        String served;
        try (var builder = GenerationBuilder.open(Builds.settings(root, 2), Builds.FULLEST, (done, total) -> {})) {
            for (int i = 0; i < articles.size(); i++) {
                builder.add(i < 200 ? kept.path() : Builds.FILE, articles.get(i));
            }
            builder.end(kept);
            served = Builds.publish(builder, 100).generation();
        }
        try (var builder =
                GenerationBuilder.update(Builds.settings(root, 2), served, Builds.FULLEST, (done, total) -> {})) {
            builder.keep(kept);
            for (Article article : articles.subList(260, 300)) {
                builder.add(Builds.FILE, article);
            }
            served = Builds.publish(builder, 40).generation();
        }
        List<Article> left = Builds.stored(root.resolve(served));

        assertThat(left).hasSize(240);
        assertThat(GenerationHealth.of(root.resolve(served), VOCABULARY, NOW)).isEqualTo(of(left));
    }

    private static ArticleHealth of(List<Article> articles) {
        var findings = new FindingCount<Example>(NOW);
        var labels = new LabelCount(VOCABULARY);
        for (Article article : articles) {
            ArticleFacts facts = ArticleFacts.of(article);
            labels.add(facts);
            findings.add(facts, article.id().bits(), Example.of(article));
        }
        return ArticleHealth.of(findings, labels);
    }
}
