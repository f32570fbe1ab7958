package dev.lede.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleIdTest {
    @ParameterizedTest
    @ValueSource(strings = {"0000000000000000", "ffffffffffffffff", "0123456789abcdef", "8000000000000001"})
    void isANumberToo(String value) {
        var id = new ArticleId(value);

        assertThat(ArticleId.ofBits(id.bits())).isEqualTo(id);
        assertThat(id.bits()).isEqualTo(Long.parseUnsignedLong(value, 16));
        assertThat(ArticleId.parse(value)).contains(id);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "0123456789abcde",
                "0123456789abcdef0",
                "0123456789abcdeF",
                "0123456789abcdeg",
                "0123456789abcde\n",
                "0123456789abcde/",
                "0123456789abcde:",
                "0123456789abcde`",
                "0123456789abcde٣"
            })
    void isSixteenDigitsInLowerCase(String value) {
        assertThat(ArticleId.parse(value)).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ArticleId(value))
                .withMessage("not an article id: " + value);
    }

    @Test
    void ofAnUrlIsNotThatOfTheSameTextAsAnId() {
        assertThat(ArticleId.ofSourceId("https://example.org/"))
                .isNotEqualTo(ArticleId.ofUrl(URI.create("https://example.org/")));
    }
}
