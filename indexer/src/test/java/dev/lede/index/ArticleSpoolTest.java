package dev.lede.index;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.article.Article;
import dev.lede.article.ArticleId;
import dev.lede.article.RandomArticles;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArticleSpoolTest {
    @TempDir
    Path folder;

    @Test
    void everyTellingComesBackEqualWithThoseOfItsArticle() throws Exception {
        List<Article> told = new RandomArticles(23).list(1000);
        Path file = folder.resolve("tellings");

        try (var spool = ArticleSpool.create(file)) {
            for (Article article : told) {
                spool.add(article);
            }
            for (Article article : told.subList(0, 300)) {
                spool.add(article);
            }
            spool.finishTelling();

            assertThat(spool.tellings()).isEqualTo(1300);
            assertThat(spool.articles()).isEqualTo(1000);
            List<Article> back = new ArrayList<>();
            Set<ArticleId> ids = new HashSet<>();
            for (var next = spool.next(); next.isPresent(); next = spool.next()) {
                assertThat(new HashSet<>(next.get())).hasSize(1);
                assertThat(ids.add(next.get().getFirst().id())).isTrue();
                back.addAll(next.get());
            }
            assertThat(back).hasSize(1300);
            assertThat(new HashSet<>(back)).isEqualTo(new HashSet<>(told));
        }
        assertThat(file).doesNotExist();
    }

    @Test
    void textThatUtf8CannotHoldDoesNotStopABuild() throws Exception {
        assertThat(throughTheSpool("half \uD83E pair, whole \uD83E\uDD16, zero \0 end"))
                .isEqualTo("half ? pair, whole \uD83E\uDD16, zero \0 end");
    }

    @Test
    void aTextOfManyMegabytesComesBackWhole() throws Exception {
        String text = "long text ".repeat(3_000_000);

        assertThat(throughTheSpool(text)).hasSameSizeAs(text);
    }

    private String throughTheSpool(String body) throws Exception {
        Article like = new RandomArticles(1).list(1).getFirst();
        try (var spool = ArticleSpool.create(folder.resolve("tellings"))) {
            spool.add(new Article(
                    like.summary(),
                    body,
                    like.authors(),
                    like.sections(),
                    like.sources(),
                    like.mentionedBy(),
                    like.related()));
            spool.finishTelling();
            return spool.next().orElseThrow().getFirst().body();
        }
    }
}
