package dev.lede.story;

import static dev.lede.story.Tellings.article;
import static dev.lede.story.Tellings.reported;
import static dev.lede.story.Tellings.words;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.lede.article.Article;
import dev.lede.article.ArticleBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SketchTest {
    private static final long FIRST_LANES = -1222323868891396729L;

    @Test
    void readsBackWhatItWrote() throws IOException {
        Sketch sketch = Sketch.of(article("one", "2023-06-09", "A lab opens its weights", words(1, 50)));
        var bytes = new ByteArrayOutputStream();
        sketch.write(bytes);
        assertThat(bytes.size()).isEqualTo(Sketch.BYTES);
        assertThat(new Sketch(ByteBuffer.wrap(bytes.toByteArray()), 0)).isEqualTo(sketch);
    }

    @Test
    void isTheSameOnEveryMachineAndForGood() {
        // Sketches are kept from one build to the next: with other hashes, all of them must be made anew.
        Sketch sketch = Sketch.of(article("one", "2023-06-09", "A lab opens its weights", "Anyone may use them now."));
        assertThat(sketch.signature().lanes(0)).isEqualTo(FIRST_LANES);
    }

    @Test
    void wordsInAnyScriptHashTheSameForGood() {
        String text = "Ärzte’s LEAKS: GPT-4o’s press, 2023-06 – 99٣ bus; 中の模型 is 𝒳-rated by Labs’ ſ";
        assertThat(Words.hash(Words.of(text))).isEqualTo(-5466943276733662169L);
        assertThat(Words.hash(Words.withoutFigures(text))).isEqualTo(771842163831988940L);
        assertThat(Words.hash(Words.singular(text, 99))).isEqualTo(-438512577142698370L);
        assertThat(Signature.of(Words.of(text)).lanes(0)).isEqualTo(7963586443071135006L);
        Opening opening = Opening.of(text, text, "");
        assertThat(IntStream.range(0, opening.size())
                        .mapToLong(opening::word)
                        .reduce(0, (hash, word) -> 31 * hash + word))
                .isEqualTo(-455250270549329769L);
    }

    @Test
    void readsBackWhoToldItAndWhatItOpensWith() throws IOException {
        Article article = ArticleBuilder.like(
                        reported("Gazette", "2023-06-09", "A lab opens its weights", words(1, 100)))
                .related(article("other", "", "x", "").id())
                .article();
        Sketch sketch = Sketch.of(article);
        var bytes = new ByteArrayOutputStream();
        sketch.write(bytes);
        assertThat(sketch.opening().size()).isEqualTo(Opening.MOST);
        assertThat(bytes.size()).isEqualTo(Sketch.BYTES);
        assertThat(new Sketch(ByteBuffer.wrap(bytes.toByteArray()), 0))
                .isEqualTo(sketch)
                .isNotEqualTo(Sketch.of(reported("Post", "2023-06-09", "A lab opens its weights", words(1, 100))));
    }

    @Test
    void anOpeningHasNoPlurals() {
        Opening opening = Opening.of("Leaks at press houses", "The leak was found", "");
        assertThat(opening.titleSize()).isEqualTo(4);
        assertThat(opening.size()).isEqualTo(7);
        assertThat(Words.singular("leaks bus press s", 9)).isEqualTo(Words.of("leak bus press s"));
        assertThat(Words.singular("one two three", 2)).isEqualTo(Words.of("one two"));
    }

    @ParameterizedTest
    @CsvSource({"0, 1000", "100, 900", "500, 500", "800, 200", "1000, 0", "20, 5"})
    void likenessIsTheShareOfCommonRuns(int common, int own) {
        String shared = words(1, common);
        Sketch one = Sketch.of(article("one", "", "x", shared + " " + words(2, own)));
        Sketch other = Sketch.of(article("other", "", "x", shared + " " + words(3, own)));
        double exact = common / (common + 2.0 * own);
        assertThat(one.signature().likeness(other.signature())).isCloseTo(exact, within(0.12));
    }

    @Test
    void wordsAreTheSameInAnyCaseAndPunctuation() {
        assertThat(Words.of("OpenAI’s GPT-4: “safe”?")).isEqualTo(Words.of("openai's gpt 4 safe"));
        assertThat(Words.of("GPT-4")).isNotEqualTo(Words.of("GPT-5"));
        assertThat(Words.withoutFigures("On 12 May 2023")).isEqualTo(Words.withoutFigures("on 3 may 19"));
        assertThat(Words.withoutFigures("On 12 May")).isNotEqualTo(Words.withoutFigures("on 12 June"));
    }
}
