package dev.lede.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class ArticleBytesTest {
    @Test
    void anArticleComesBackAsItWas() {
        for (Article article : new RandomArticles(11).list(500)) {
            assertThat(ArticleBytes.article(ArticleBytes.of(article))).isEqualTo(article);
        }
    }

    @Test
    void aSummaryComesBackFromAmongOtherBytes() {
        for (Article article : new RandomArticles(12).list(200)) {
            byte[] bytes = ArticleBytes.of(article.summary());
            byte[] among = new byte[bytes.length + 7];
            System.arraycopy(bytes, 0, among, 3, bytes.length);

            assertThat(ArticleBytes.summary(among, 3, bytes.length)).isEqualTo(article.summary());
        }
    }

    @Test
    void halfASurrogatePairBecomesAQuestionMark() {
        Article article =
                ArticleBuilder.at("https://news.example/a").title("a\uD83D").article();

        assertThat(ArticleBytes.article(ArticleBytes.of(article)).title()).isEqualTo("a?");
    }

    @Test
    void cutShortAtAnyByteItIsSaidToBeNone() {
        byte[] bytes = ArticleBytes.of(new RandomArticles(13).list(1).getFirst());

        for (int length = 0; length < bytes.length; length++) {
            byte[] cut = Arrays.copyOf(bytes, length);
            assertThatThrownBy(() -> ArticleBytes.article(cut)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void whateverTheBytesAreItIsAnArticleOrSaidToBeNone() {
        byte[] bytes = ArticleBytes.of(new RandomArticles(14).list(1).getFirst());
        var random = new SplittableRandom(14);

        for (int i = 0; i < 20_000; i++) {
            byte[] flipped = bytes.clone();
            flipped[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
            try {
                ArticleBytes.article(flipped);
            } catch (IllegalArgumentException e) {
                assertThat(e).isNotNull();
            }
        }
    }
}
