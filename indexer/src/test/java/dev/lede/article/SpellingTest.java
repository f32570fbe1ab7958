package dev.lede.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {
    @ParameterizedTest
    @CsvSource(delimiterString = " = ", quoteCharacter = '`', textBlock = """
            hugging-face = Hugging Face
            huggingface = HUGGING_FACE
            GPT-4o = gpt4o
            llama-3-1-70b = Llama 3.1 70B
            qwen2.5-7b = Qwen-2.5-7B
            character.ai = Character AI
            AT&T = at & t
            _philschmid = philschmid
            DALL·E 3 = dall-e-3
            ＯｐｅｎＡＩ = OpenAI
            C++ = c++
            C# programming = c#-programming
            #ai = AI
            ISTANBUL = istanbul
            Żółć = żółć
            हिन्दी = हिन्दी
            """)
    void theseAreOne(String one, String other) {
        assertThat(Spelling.key(one)).isEqualTo(Spelling.key(other)).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiterString = " <> ", quoteCharacter = '`', textBlock = """
            C <> C++
            C <> C#
            C++ <> C#
            GPT-4 <> GPT-4o
            qwen2.5-7b <> qwen2-57b
            llama-3.1 <> llama-31
            resume <> résumé
            हिन्दी <> हिन्दू
            🤖 <> 🧠
            +++ <> ???
            R1 <> o1
            """)
    void theseAreNot(String one, String other) {
        assertThat(Spelling.key(one)).isNotEqualTo(Spelling.key(other));
    }

    @Test
    void ofSpellingsOfOneLabelTheFirstIsKept() {
        assertThat(Spelling.distinct(List.of("x-ai", "Hugging Face", "xAI", "hugging-face", "C", "C#")))
                .containsExactly("x-ai", "Hugging Face", "C", "C#");
    }

    /** So that a key may be looked up as if it were a label. */
    @Test
    void aKeyIsItsOwnKey() {
        long seed = 5;
        var random = new Random(seed);
        String characters = "aAéİß1٣½2+#.-_ /🤖ेह学ﬁ\u0301\u00a0";
        int[] all = characters.codePoints().toArray();
        for (int i = 0; i < 20_000; i++) {
            var label = new StringBuilder();
            for (int length = 1 + random.nextInt(8); length > 0; length--) {
                label.appendCodePoint(all[random.nextInt(all.length)]);
            }
            String key = Spelling.key(label.toString());
            assertThat(Spelling.key(key))
                    .as("seed " + seed + ": '" + label + "'")
                    .isEqualTo(key);
        }
    }
}
