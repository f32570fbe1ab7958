package dev.lede.snippet;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.BreakIterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentencesTest {
    private static final List<String> PROSE = List.of(
            "Robots fold laundry. ",
            "Chips are new.\n\n",
            "It costs 3.5 dollars. ",
            "A law, ",
            "and a model ",
            "“Yes.” He left. ",
            "Is it late? ");
    private static final List<String> PLAIN = List.of(
            "A law, ",
            "and a model ",
            "It costs 3.5 dollars. ",
            "“Yes.” He left.  ",
            "\"No!\" they said.\n\n",
            "Is it late? ",
            "the U.S. left ",
            "(Some do.) ",
            "it's e.g. late; ",
            "É la vie… – so ",
            "after... ",
            "Why?! ",
            "US-based.\n(At 5%.)\n");
    private static final List<String> ANYTHING = List.of(
            "model ",
            "Law ",
            "chip. ",
            "why? ",
            "“Yes.” ",
            "e.g., ",
            "(so!) ",
            "学ぶ。",
            "🤖 ",
            "e\u0301. ",
            "... ",
            "\u2029",
            "नमस्ते। ",
            "a.b/c ");

    @Test
    void areJavasOwnInATextThatIsNotLong() {
        for (int seed = 0; seed < 200; seed++) {
            assertJavasOwn(text(seed, 40, ANYTHING), 16_384);
        }
    }

    @Test
    void areJavasOwnInALongTextToo() {
        for (int seed = 0; seed < 3; seed++) {
            assertJavasOwn(text(seed, 2_000, PROSE), 1);
        }
    }

    @Test
    void oneWithoutEndIsCutBetweenTwoWords() {
        String text = "Robots fold laundry. " + "and law ".repeat(20_000) + ". Chips are new.";
        var sentences = new Sentences(16_384);
        sentences.setText(text);
        for (int offset = 10_000; offset < 150_000; offset += 777) {
            int start = sentences.preceding(offset);
            int end = sentences.following(offset);
            assertThat(offset - start).isBetween(1_024, 4_200);
            assertThat(end - offset).isBetween(1_024, 4_200);
            assertThat(text.charAt(start - 1)).isEqualTo(' ');
            assertThat(text.charAt(end - 1)).isEqualTo(' ');
        }
    }

    @Test
    void noCharacterIsCutInTwo() {
        for (String before : new String[] {"", "x"}) {
            String text = before + "🤖".repeat(20_000);
            var sentences = new Sentences(16_384);
            sentences.setText(text);
            for (int offset = 1; offset < text.length(); offset += 777) {
                assertThat(Character.isLowSurrogate(text.charAt(sentences.preceding(offset))))
                        .isFalse();
                int end = sentences.following(offset);
                assertThat(end == text.length() || !Character.isLowSurrogate(text.charAt(end)))
                        .isTrue();
            }
        }
    }

    @Test
    void walkFromOneEndToTheOther() {
        var sentences = new Sentences(16_384);
        sentences.setText("Robots fold. Chips are new. Law is late.");
        assertThat(sentences.first()).isZero();
        assertThat(sentences.next()).isEqualTo(13);
        assertThat(sentences.next(2)).isEqualTo(40);
        assertThat(sentences.next()).isEqualTo(BreakIterator.DONE);
        assertThat(sentences.last()).isEqualTo(40);
        assertThat(sentences.previous()).isEqualTo(28);
        assertThat(sentences.next(-2)).isZero();
        assertThat(sentences.previous()).isEqualTo(BreakIterator.DONE);
    }

    @Test
    void ofAPlainTextAreToldAtOnceAndTheSame() {
        int plain = 0;
        for (int seed = 0; seed < 2_000; seed++) {
            String text = text(seed, 1 + seed % 40, seed % 2 == 0 ? PLAIN : ANYTHING);
            var sentences = new Sentences(16_384);
            sentences.setText(text);
            var random = new Random(seed);
            Optional<PlainSentences> told = PlainSentences.of(text);
            for (int i = 0; told.isPresent() && i < 20; i++) {
                int offset = random.nextInt(text.length());
                assertThat(told.get().following(offset)).as(text).isEqualTo(sentences.following(offset));
                assertThat(told.get().preceding(offset + 1)).as(text).isEqualTo(sentences.preceding(offset + 1));
            }
            plain += told.isPresent() ? 1 : 0;
        }
        assertThat(plain).isBetween(700, 1_900);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Late. - So it is.", "It is.(3", "学ぶ。", "Why?.. So.", "a\u00adb", "No. “5”", "🤖"})
    void ofAnUnusualTextAreJavasToTell(String text) {
        assertThat(PlainSentences.of(text)).isEmpty();
    }

    private static void assertJavasOwn(String text, int longText) {
        BreakIterator java = BreakIterator.getSentenceInstance(Locale.ROOT);
        java.setText(text);
        var sentences = new Sentences(longText);
        sentences.setText(text);
        int start = 0;
        for (int end = java.next(); end != BreakIterator.DONE; end = java.next()) {
            for (int offset = start; offset < end; offset++) {
                assertThat(sentences.following(offset)).isEqualTo(end);
                assertThat(sentences.preceding(offset + 1)).isEqualTo(start);
            }
            start = end;
        }
    }

    private static String text(int seed, int pieces, List<String> of) {
        var random = new Random(seed);
        var text = new StringBuilder();
        for (int i = 0; i < pieces; i++) {
            text.append(of.get(random.nextInt(of.size())));
        }
        return text.toString();
    }
}
