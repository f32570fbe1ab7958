package dev.lede.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.read.Told;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class KeywordsTest {
    private static final List<String> PIECES = List.of(
            "AI",
            "ai",
            "A.I.",
            "said",
            "Machine",
            "learning",
            "learnings",
            "chat",
            "bot",
            "s",
            "'s",
            "-",
            " ",
            " ",
            "\u00A0",
            ".",
            "é",
            "ſ",
            "K",
            "𝒜i",
            "𝒜",
            "model");

    /** It is tried at few places alone, and finds what it would find at any. */
    @Test
    void aWordIsFoundWhereItsPatternIs() {
        Keywords words = keywords("AI", "A.I.", "machine learning", "chat", "bot's", "Ki");
        Keywords odd = keywords("machine learning", "𝒜 model");
        var random = new Random(9);
        int found = 0;
        for (int i = 0; i < 20_000; i++) {
            var text = new StringBuilder();
            for (int piece = random.nextInt(8); piece >= 0; piece--) {
                text.append(PIECES.get(random.nextInt(PIECES.size())));
            }
            for (Keywords each : List.of(words, odd)) {
                boolean isThere = each.pattern().matcher(text).find();
                found += isThere ? 1 : 0;
                assertThat(each.areIn(text.toString(), Keywords.folded(text.toString())))
                        .as("%s", text)
                        .isEqualTo(isThere);
            }
        }
        assertThat(found).isBetween(2000, 38_000);
    }

    private static Keywords keywords(String... words) {
        return Keywords.of(Stream.of(words).map(word -> new Told(1, word)).toList())
                .orElseThrow();
    }
}
