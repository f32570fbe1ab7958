package dev.lede.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PathFactsTest {
    private final PathFacts facts = new PathFacts(Map.of("fr", "fr", "cn", "zh", "pt", "pt", "english", "en"));

    @ParameterizedTest
    @CsvSource({
        "_posts/2023-06-09-title.md, 2023-06-09",
        "2023/06/09/title.md, 2023-06-09",
        "blog/2023/06/09.md, 2023-06-09",
        "2023/06/09-title.md, 2023-06-09",
        "content/en/2025-06/2025-06-02.md, 2025-06-02",
        "every-day-2023-11-08.html, 2023-11-08",
        "2022-01-01/2023_06_09_title.md, 2023-06-09",
        "2023-02-30/2023-02-28-x.md, 2023-02-28",
    })
    void theDayIsTheNearestToTheFile(String name, String day) {
        assertThat(PathFacts.day(name)).contains(day);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2023-02-30-title.md",
                "2023-06/title.md",
                "2023-06.09-title.md",
                "12023-06-09.md",
                "v2023-06-091.md",
                "24-05-24-title.md",
                "1523-06-09.md",
                "2023-13-01.md"
            })
    void otherNumbersAreNoDay(String name) {
        assertThat(PathFacts.day(name)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "content/fr/a.md, fr",
        "content/CN/a.md, zh",
        "fr/cn/a.md, zh",
        "fr/a.pt.md, pt",
        "content/pt-BR/a.md, pt",
        "english/a.md, en"
    })
    void aPartThatIsALanguageSaysSo(String name, String code) {
        assertThat(facts.language(name)).contains(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"it/a.md", "french/a.md", "fr.md", "a/frankfurt/b.md", "fr-a/b.md", "a.md", "", "/", "..."})
    void anyOtherPartSaysNothing(String name) {
        assertThat(facts.language(name)).isEqualTo(Optional.empty());
    }
}
