package dev.lede.normalise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lede.article.Article;
import dev.lede.article.ArticleBuilder;
import dev.lede.article.ArticleId;
import dev.lede.article.ArticleSummary;
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
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class ArticleMergeTest {
    private static final URI URL = URI.create("https://news.example/a");
    private static final ArticleId ID = ArticleId.ofUrl(URL);

    @Test
    void theFullerTellingWinsAndNothingItLackedIsLost() {
        Article full = telling("Full", "b/full").body("a long body").heat(-1).article();
        Article bare = telling("Bare", "a/bare")
                .published(Published.on(LocalDate.of(2023, 6, 9)))
                .heat(5)
                .topics(new Topics(List.of("Robotics"), List.of("AI"), Topics.From.KEYWORDS))
                .authors("Ada Byron")
                .mentionedBy(ArticleId.ofSourceId("parent"))
                .article();
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
        Article full = telling("Full", "full")
                .body("a long body")
                .published(Published.on(LocalDate.of(2023, 6, 9)))
                .topics(new Topics(List.of("AI"), List.of(), Topics.From.KEYWORDS))
                .article();
        Article bare = telling("Bare", "bare")
                .published(instant)
                .topics(new Topics(List.of("Robotics"), List.of("AI"), Topics.From.SOURCE))
                .article();
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
        Article one = telling("One", "one").article();
        assertThat(ArticleMerge.of(List.of(one))).isEqualTo(one);
    }

    @Test
    void tellingsOfDifferentArticlesAreRefused() {
        assertThatThrownBy(() -> ArticleMerge.of(new RandomArticles(1).list(2)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ArticleMerge.of(List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    private static Article asTelling(Article any) {
        return ArticleBuilder.like(any).id(ID).url(Optional.of(URL)).aliases().article();
    }

    private static Article labelled(String body, Map<String, List<String>> labels) {
        return telling("A", "a").body(body).labels(labels).article();
    }

    private static ArticleBuilder telling(String title, String source) {
        return ArticleBuilder.at(URL.toString()).title(title).provider("News").sources(source);
    }
}
