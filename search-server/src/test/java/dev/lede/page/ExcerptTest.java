package dev.lede.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExcerptTest {
    @Test
    void aShortTextStaysWholeOnOneLine() {
        assertThat(Excerpt.of(" one\ntwo\r\n three ")).isEqualTo("one two three");
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
