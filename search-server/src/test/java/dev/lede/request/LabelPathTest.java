package dev.lede.request;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.article.Facet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LabelPathTest {
    @ParameterizedTest
    @CsvSource({
        "CNN, /providers/CNN",
        "The Verge, /providers/The%20Verge",
        "AC/DC, /providers/AC-DC",
        "a//b, /providers/a-b",
        "news.example, /providers/news.example",
        "C++, /providers/C%2B%2B",
        "24/7 News, /providers/24-7%20News",
        "100 % Wolle, /providers/100%20-%20Wolle",
        "C:\\News;x, /providers/C%3A-News-x",
        "機械学習, /providers/%E6%A9%9F%E6%A2%B0%E5%AD%A6%E7%BF%92",
        "🤖, /providers/%F0%9F%A4%96",
        "Who? What?, /providers/Who%3F%20What%3F",
        "C#, /providers/C%23"
    })
    void isTheNameAsAPathHoldsIt(String name, String path) {
        assertThat(LabelPath.of(Facet.PROVIDER, name)).hasValue(path);
    }

    /** What the path says must be the same label; where it can't, there is none. */
    @ParameterizedTest
    @ValueSource(strings = {".", "..", "/", "%", "../.."})
    void thereIsNoneWhereAPathCantTellTheName(String name) {
        assertThat(LabelPath.of(Facet.PROVIDER, name)).isEmpty();
    }

    @Test
    void onlyProvidersAndTopicsHavePages() {
        assertThat(LabelPath.of(Facet.TOPIC, "AI Policy")).hasValue("/topics/AI%20Policy");
        assertThat(LabelPath.of(Facet.TYPE, "article")).isEmpty();
        assertThat(LabelPath.of(new Facet("company"), "OpenAI")).isEmpty();
    }

    @Test
    void theEndOfTheAddressIsKnownAgain() {
        assertThat(LabelPath.isLast("AC-DC", "AC/DC")).isTrue();
        assertThat(LabelPath.isLast("ac-dc", "AC/DC")).isFalse();
        assertThat(LabelPath.isLast("..", "..")).isFalse();
    }
}
