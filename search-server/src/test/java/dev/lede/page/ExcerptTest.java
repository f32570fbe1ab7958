package dev.lede.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExcerptTest {
    @Test
    void aShortTextStaysWholeOnOneLine() {
        assertThat(Excerpt.of(" one\ntwo\r\n three ")).isEqualTo("one two three");
    }

    @Test
    void whatTheSourceCutShortSaysSo() {
        assertThat(Excerpt.of("two large models,")).isEqualTo("two large models…");
        assertThat(Excerpt.of("a first step ...")).isEqualTo("a first step…");
        assertThat(Excerpt.of("The end.")).isEqualTo("The end.");
    }

    @Test
    void aLongTextIsCutAfterAWholeWord() {
        assertThat(Excerpt.of("letters, ".repeat(50)))
                .hasSizeBetween(250, 301)
                .endsWith("letters…")
                .doesNotContain(",…");
    }

    @Test
    void aTextWithoutBlanksIsCutBetweenCharacters() {
        String cut = Excerpt.of("😀".repeat(500));

        assertThat(cut).endsWith("😀…").hasSizeLessThanOrEqualTo(302);
    }
}
