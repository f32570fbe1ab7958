package dev.lede.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.read.RawBody;
import dev.lede.read.RawBody.Form;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BodyTextTest {
    @Test
    void markdownBecomesParagraphs() {
        assertThat(markup("""
                # A *fine* heading

                First [line](https://news.example/a)
                goes on. <!-- unseen -->

                - one
                - **two**

                ---

                > quoted

                | a | b |
                |---|---|
                | 1 | 2 |

                ```
                code  stays
                ```
                """)).isEqualTo("""
                        A fine heading

                        First line goes on.

                        one

                        two

                        quoted

                        a b
                        1 2

                        code stays""");
    }

    @Test
    void aWholePageOfHtmlIsNoCode() {
        assertThat(markup("""
                <!--Header-->
                <table>
                    <tr><td>

                        <p>Hello &amp; welcome</p>
                        <script>alert(1)</script>
                        <iframe src="https://video.example/1">player</iframe>
                    </td></tr>
                </table>
                """)).isEqualTo("Hello & welcome");
    }

    @Test
    void hiddenPreviewsAndTemplateMarksOfANewsletterAreNotItsText() {
        assertThat(markup("<html><body><div style=\"display: none\">Preview &zwnj;&nbsp;&zwnj;&nbsp;</div>"
                        + "<table><tr><td>{% raw %}The {{ news }}{% endraw %}</td></tr></table>"
                        + "{% if medium == 'web' %}<p>Read on</p>{% endif %}</body></html>"))
                .isEqualTo("The {{ news }}\n\nRead on");
    }

    @Test
    void plainTextIsLeftAsItIs() {
        assertThat(BodyText.of(new RawBody("a < b & *c*\n\n\n# d", Form.PLAIN))).isEqualTo("a < b & *c*\n\n# d");
    }

    /** Each of these, unbounded, overflows a parser's or a visitor's stack. */
    @ParameterizedTest
    @ValueSource(
            strings = {">", "- ", "*a ", "[", "![", "<div>", "<b>", "<!--", "<table><tr><td>", "`", "_a", "\n\n\n "})
    void nestingWithoutEndIsRead(String part) {
        assertThat(markup(part.repeat(10_000) + " the end")).isNotNull();
    }

    private static String markup(String text) {
        return BodyText.of(new RawBody(text, Form.MARKUP));
    }
}
