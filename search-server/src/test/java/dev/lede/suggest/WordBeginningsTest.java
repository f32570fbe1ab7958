package dev.lede.suggest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordBeginningsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            MIT Technology Review | tech            | true
            MIT Technology Review | mit t           | true
            MIT Technology Review | technology re   | true
            MIT Technology Review | MIT TECHNOLOGY  | true
            MIT Technology Review | nology          | false
            MIT Technology Review | mit review      | false
            MIT Technology Review | reviews         | false
            The New York Times    | newy            | true
            The New York Times    | york, t         | true
            hugging-face          | Hugging Face    | true
            huggingface           | hugging-f       | true
            GPT-4o                | gpt4            | true
            GPT-4o                | 4o              | true
            GPT-4o                | gpt-5           | false
            Le Café d'Été         | cafe            | true
            Le Cafe               | café            | true
            Le Café d'Été         | dete            | true
            Über Zürich           | uber zur        | true
            人工智能              | 智能            | true
            人工智能              | 智工            | false
            新しいモデル          | モデ            | true
            新しいモデル          | し              | true
            한국 경제             | 경ㅈ            | true
            한국 경제             | 경제            | true
            𠮷野家                | 野              | true
            ปัญญาประดิษฐ์         | ประ             | true
            C++                   | c               | true
            🤖                    | 🤖              | true
            🤖                    | 🦾              | false
            AI                    | 🤖              | false
            🤖                    | a               | false
            """)
    void aNameIsFoundByTheBeginningOfAnyWord(String name, String typed, boolean found) {
        assertThat(new WordBeginnings(List.of(List.of(name))).typed(typed).test(0))
                .isEqualTo(found);
    }

    @Test
    void aNameIsFoundByWhateverItIsCalled() {
        var beginnings =
                new WordBeginnings(List.of(List.of("CNN", "cablenewsnetwork"), List.of("Wired"), List.of("🤖")));

        assertThat(beginnings.typed("cable news").test(0)).isTrue();
        assertThat(beginnings.typed("cable news").test(1)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"''", "' '"})
    void everyNameIsMeantWhereNothingIsTyped(String typed) {
        var beginnings = new WordBeginnings(List.of(List.of("CNN"), List.of("🤖"), List.of("人工智能")));

        for (int number = 0; number < 3; number++) {
            assertThat(beginnings.typed(typed).test(number)).isTrue();
        }
    }
}
