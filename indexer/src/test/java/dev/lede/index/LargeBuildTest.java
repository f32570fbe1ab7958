package dev.lede.index;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.article.Article;
import dev.lede.article.ArticleId;
import dev.lede.article.ArticleSummary;
import dev.lede.article.RandomArticles;
import dev.lede.article.Vocabulary;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Memory is bounded but for at most 100 bytes an article. */
class LargeBuildTest {
    private static final int ARTICLES = 200_000;

    @TempDir
    Path root;

    @Test
    void twoHundredThousandArticlesFitAHeapOf512Megabytes() throws Exception {
        try (var other = OtherProcess.start(List.of(), List.of("-Xmx512m"), LargeBuild.class, root.toString())) {
            assertThat(other.nextLine()).isEqualTo("published 200000 articles, merged 20000");
            assertThat(other.exitCode()).isZero();
        }

        assertThat(new Generations(root).manifest("000001").articles()).isEqualTo(ARTICLES);
    }

    /** Every tenth article is told twice. */
    static final class LargeBuild {
        public static void main(String[] arguments) throws IOException {
            List<Article> forms = new RandomArticles(5).list(100);
            var settings = Builds.settings(Path.of(arguments[0]), 2);
            try (var builder = GenerationBuilder.open(settings, Builds.FULLEST, (done, total) -> {})) {
                int told = 0;
                for (int number = 0; number < ARTICLES; number++) {
                    Article article = numbered(number, forms.get(number % forms.size()));
                    for (int time = 0; time < (number % 10 == 0 ? 2 : 1); time++) {
                        builder.add(article);
                        told++;
                    }
                }
                var manifest = builder.publish(Builds.report(told), List.of(), Vocabulary.EMPTY);
                OtherProcess.say("published " + manifest.articles() + " articles, merged "
                        + manifest.report().merged());
            }
        }

        private static Article numbered(int number, Article form) {
            URI url = URI.create("https://news.example/" + number);
            ArticleSummary like = form.summary();
            return new Article(
                    new ArticleSummary(
                            ArticleId.ofUrl(url),
                            Optional.of(url),
                            like.title(),
                            Optional.empty(),
                            like.provider(),
                            like.topics(),
                            like.type(),
                            like.language(),
                            like.quality(),
                            like.heat(),
                            like.published(),
                            like.image()),
                    "",
                    form.authors(),
                    form.sections(),
                    form.sources(),
                    form.mentionedBy(),
                    form.related());
        }
    }
}
