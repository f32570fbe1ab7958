package dev.lede.index;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.article.Article;
import dev.lede.article.ArticleBuilder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Memory is bounded but for at most 100 bytes an article. Whatever grows evenly fits the fourfold heap with four times as
 * many, so this holds 200,000 to less than the 512 MB that they may take.
 */
@Order(1)
class LargeBuildTest {
    private static final int ARTICLES = 50_000;

    @TempDir
    Path root;

    @Test
    void fiftyThousandArticlesFitAHeapOf96Megabytes() throws Exception {
        var flags = List.of("-Xmx96m", "-XX:TieredStopAtLevel=1");
        try (var other = OtherProcess.start(List.of(), flags, LargeBuild.class, root.toString())) {
            assertThat(other.nextLine()).isEqualTo("published 50000 articles, merged 5000");
            assertThat(other.exitCode()).isZero();
        }

        assertThat(new Generations(root).manifest("000001").articles()).isEqualTo(ARTICLES);
    }

    /** Every tenth article is told twice. */
    static final class LargeBuild {
        public static void main(String[] arguments) throws IOException {
            var settings = Builds.settings(Path.of(arguments[0]), 2);
            try (var builder = GenerationBuilder.open(settings, Builds.FULLEST, (done, total) -> {})) {
                int told = 0;
                for (int number = 0; number < ARTICLES; number++) {
                    Article article = small(number);
                    for (int time = 0; time < (number % 10 == 0 ? 2 : 1); time++) {
                        builder.add(Builds.FILE, article);
                        told++;
                    }
                }
                var manifest = Builds.publish(builder, told);
                OtherProcess.say("published " + manifest.articles() + " articles, merged "
                        + manifest.report().merged());
            }
        }

        private static Article small(int number) {
            return ArticleBuilder.at("https://news.example/" + number)
                    .title("A small model, number " + number)
                    .provider("Provider " + number % 50)
                    .quality(number % 100)
                    .article();
        }
    }
}
