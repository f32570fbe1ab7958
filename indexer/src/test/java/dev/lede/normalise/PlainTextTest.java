package dev.lede.normalise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainTextTest {
    @ParameterizedTest
    @CsvSource(delimiterString = " -> ", quoteCharacter = '`', textBlock = """
            `  two   words ` -> two words
            AT&amp;T -> AT&T
            cafe&#769; -> café
            AT&amp;amp;T -> AT&T
            it&#8217;s -> it’s
            it&#x2019;s -> it’s
            R&D; and AT&T -> R&D; and AT&T
            a\\r\\nb -> a b
            a.\\nB -> a. B
            C:\\new -> C:\\new
            cut off ... -> cut off ...
            <b>bold</b> and <i>italic</i> -> bold and italic
            one<br/>two -> one two
            if a<b and b>c -> if a<b and b>c
            &lt;em&gt;said&lt;/em&gt; so -> said so
            the end of <img>: video -> the end of <img>: video
            he argues for <b> and <i> -> he argues for <b> and <i>
            so <b>bold that it is cut ... -> so bold that it is cut ...
            """)
    void isOneLineWithoutTraces(String written, String line) {
        assertThat(PlainText.line(written)).isEqualTo(line);
    }

    @Test
    void blanksOfAllKindsAreOneAndInvisibleCharactersGo() {
        assertThat(PlainText.line("a\u00a0\u2009\tb\r\n\u2028c")).isEqualTo("a b c");
        assertThat(PlainText.line("\ufeffa\u200bb\u00adc\u0000\u001b\u0092d\u202ee"))
                .isEqualTo("abcde");
        assertThat(PlainText.line("lone \ud800 half")).isEqualTo("lone half");
    }

    @Test
    void joinersInEmojiStay() {
        assertThat(PlainText.line("👩\u200d💻")).isEqualTo("👩\u200d💻");
    }

    @Test
    void paragraphsAreOneBlankLineApart() {
        assertThat(PlainText.paragraphs("\n\n a  b \r\nc\n \u00a0\n\n\nd\n\n")).isEqualTo("a b\nc\n\nd");
    }

    /** Each of these tags was gone through a million times, in every way of telling an attribute's value. */
    @Test
    void aTagOfSignsCostsNoMoreThanItsLength() {
        String tags = ("<a " + "=".repeat(2_000)).repeat(500);

        assertThat(assertTimeout(Duration.ofSeconds(2), () -> PlainText.line(tags)))
                .isEqualTo(tags);
    }

    @Test
    void tagsWithLongOrManyAttributesGo() {
        String query = "k=v&amp;".repeat(100);
        assertThat(PlainText.line(
                        "<a class=\"b\" href=\"https://a.example/?" + query + "\" >one</a> two<br class='' />"))
                .isEqualTo("one two");
    }
}
