package dev.lede.normalise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lede.article.Article;
import dev.lede.article.ArticleId;
import dev.lede.article.ArticleSummary;
import dev.lede.article.Provider;
import dev.lede.article.Published;
import dev.lede.article.RandomArticles;
import dev.lede.article.Topics;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class ArticleMergeTest {
    private static final URI URL = URI.create("https://news.example/a");
    private static final ArticleId ID = ArticleId.ofUrl(URL);

    @Test
    void theFullerTellingWinsAndNothingItLackedIsLost() {
        Article full = telling("Full", "a long body", Optional.empty(), Optional.of(-1), Topics.NONE, "b/full");
        Article bare = new Article(
                telling(
                                "Bare",
                                "",
                                Optional.of(Published.on(LocalDate.of(2023, 6, 9))),
                                Optional.of(5),
                                new Topics(List.of("Robotics"), List.of("AI"), Topics.From.KEYWORDS),
                                "a/bare")
                        .summary(),
                "",
                List.of("Ada Byron"),
                List.of(),
                List.of("a/bare"),
                List.of(ArticleId.ofSourceId("parent")),
                List.of(),
                List.of());
        Article merged = ArticleMerge.of(List.of(bare, full));
        assertThat(merged.title()).isEqualTo("Full");
        assertThat(merged.body()).isEqualTo("a long body");
        assertThat(merged.summary().published()).isPresent();
        assertThat(merged.summary().heat()).contains(5);
        assertThat(merged.summary().topics().names()).containsExactly("Robotics");
        assertThat(merged.authors()).containsExactly("Ada Byron");
        assertThat(merged.sources()).containsExactly("a/bare", "b/full");
        assertThat(merged.mentionedBy()).containsExactly(ArticleId.ofSourceId("parent"));
    }

    @Test
    void theMoreExactDateAndTheSourcesTopicsWin() {
        var instant = Published.at(Instant.parse("2023-06-09T11:47:00Z"));
        Article full = telling(
                "Full",
                "a long body",
                Optional.of(Published.on(LocalDate.of(2023, 6, 9))),
                Optional.empty(),
                new Topics(List.of("AI"), List.of(), Topics.From.KEYWORDS),
                "full");
        Article bare = telling(
                "Bare",
                "",
                Optional.of(instant),
                Optional.empty(),
                new Topics(List.of("Robotics"), List.of("AI"), Topics.From.SOURCE),
                "bare");
        ArticleSummary merged = ArticleMerge.of(List.of(full, bare)).summary();
        assertThat(merged.published()).contains(instant);
        assertThat(merged.topics()).isEqualTo(new Topics(List.of("Robotics"), List.of("AI"), Topics.From.SOURCE));
    }

    @RepeatedTest(20)
    void theOrderOfTellingsDoesNotMatter(RepetitionInfo run) {
        List<Article> tellings = new ArrayList<>(new RandomArticles(run.getCurrentRepetition())
                .list(6).stream().map(ArticleMergeTest::asTelling).toList());
        Article merged = ArticleMerge.of(tellings);
        for (int i = 0; i < 10; i++) {
            Collections.shuffle(tellings, new Random(i));
            assertThat(ArticleMerge.of(tellings)).isEqualTo(merged);
        }
        assertThat(merged.sources()).hasSize(6);
        tellings.forEach(telling -> {
            assertThat(merged.authors()).containsAll(telling.authors());
            assertThat(merged.summary().excerpt().isPresent()
                            || telling.summary().excerpt().isEmpty())
                    .isTrue();
            assertThat(merged.summary().image().isPresent()
                            || telling.summary().image().isEmpty())
                    .isTrue();
        });
    }

    @Test
    void labelsAreJoinedOnceEachAsTheFullestSpellsThem() {
        Article full = labelled("a long body", Map.of("company", List.of("hugging-face", "xAI")));
        Article bare = labelled("", Map.of("company", List.of("Hugging Face", "Acme"), "model", List.of("o1")));
        assertThat(ArticleMerge.of(List.of(bare, full)).summary().labels())
                .containsOnlyKeys("company", "model")
                .containsEntry("company", List.of("hugging-face", "xAI", "Acme"))
                .containsEntry("model", List.of("o1"));
    }

    @Test
    void oneTellingIsTheArticle() {
        Article one = telling("One", "", Optional.empty(), Optional.empty(), Topics.NONE, "one");
        assertThat(ArticleMerge.of(List.of(one))).isEqualTo(one);
    }

    @Test
    void tellingsOfDifferentArticlesAreRefused() {
        assertThatThrownBy(() -> ArticleMerge.of(new RandomArticles(1).list(2)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ArticleMerge.of(List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    private static Article asTelling(Article any) {
        ArticleSummary summary = any.summary();
        return new Article(
                new ArticleSummary(
                        ID,
                        Optional.of(URL),
                        summary.title(),
                        summary.excerpt(),
                        summary.provider(),
                        summary.topics(),
                        summary.labels(),
                        summary.type(),
                        summary.language(),
                        summary.quality(),
                        summary.heat(),
                        summary.published(),
                        summary.image()),
                any.body(),
                any.authors(),
                any.sections(),
                any.sources(),
                any.mentionedBy(),
                any.related(),
                List.of());
    }

    private static Article labelled(String body, Map<String, List<String>> labels) {
        Article plain = telling("A", body, Optional.empty(), Optional.empty(), Topics.NONE, "a");
        ArticleSummary summary = plain.summary();
        return plain.with(new ArticleSummary(
                summary.id(),
                summary.url(),
                summary.title(),
                summary.excerpt(),
                summary.provider(),
                summary.topics(),
                new TreeMap<>(labels),
                summary.type(),
                summary.language(),
                summary.quality(),
                summary.heat(),
                summary.published(),
                summary.image()));
    }

    private static Article telling(
            String title,
            String body,
            Optional<Published> published,
            Optional<Integer> heat,
            Topics topics,
            String source) {
        return new Article(
                new ArticleSummary(
                        ID,
                        Optional.of(URL),
                        title,
                        Optional.empty(),
                        Optional.of(new Provider("News", Optional.empty())),
                        topics,
                        ArticleSummary.NO_LABELS,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        heat,
                        published,
                        Optional.empty()),
                body,
                List.of(),
                List.of(),
                List.of(source),
                List.of(),
                List.of(),
                List.of());
    }
}
