package dev.lede.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.read.RawBody;
import dev.lede.read.RawBody.Form;
import java.util.List;
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
    void markdownRightBehindAnEditorsCommentIsMarkdown() {
        assertThat(markup("\n<!-- mode: plain -->**Patience** is [all](https://news.example/a) you need.\n\n> quoted"))
                .isEqualTo("Patience is all you need.\n\nquoted");
    }

    @Test
    void whatTellsTheTemplatesOfASiteIsNotItsText() {
        assertThat(markup("""
                {% include figure.html src="a.png" %}
                [TOC]

                {{< youtube x1 >}}{{% note %}}Mind the gap.{{% /note %}}
                {: .warning}

                See [the list]({{ site.baseurl }}/list) or [{{ mail.subject }}]({{ mail_url }})!""")).isEqualTo("Mind the gap.\n\nSee the list or !");
    }

    @Test
    void templatesInCodeAreWhatATextIsAbout() {
        assertThat(markup("""
                Write `{% if user %}`, {{ user }} or ``{{< note >}}``:

                ````
                {% if user %}
                ```
                [a]({{ user.url }})
                ````
                {% if last %}Done.{% endif %}""")).isEqualTo("""
                        Write {% if user %}, {{ user }} or {{< note >}}:

                        {% if user %}
                        ```
                        [a]({{ user.url }})

                        Done.""");
    }

    @Test
    void starsThatMarkdownCannotPairBetweenEastAsianWordsGo() {
        assertThat(markup("他推出了**“无限使用”模式**，旨在`2**3`。")).isEqualTo("他推出了“无限使用”模式，旨在2**3。");
    }

    @Test
    void aShortTextIsReadAlsoWhereItWasCutOff() {
        assertThat(BodyText.inline("**Meta** has a new **Llama mod"))
                .isEqualToIgnoringWhitespace("Meta has a new Llama mod");
        assertThat(BodyText.inline("it has sliders. <br/")).isEqualTo("it has sliders. ");
        assertThat(BodyText.inline("mail [first].[last](.number)")).isEqualTo("mail [first].[last](.number)");
        assertThat(BodyText.inline("where x <y and y < b")).isEqualTo("where x <y and y < b");
    }

    @Test
    void plainTextIsLeftAsItIs() {
        assertThat(BodyText.of(new RawBody("a < b & *c*\n\n\n# d", Form.PLAIN))).isEqualTo("a < b & *c*\n\n# d");
    }

    /** Each of these, unbounded, overflows a parser's or a visitor's stack. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                ">",
                "- ",
                "*a ",
                "[",
                "![",
                "<div>",
                "<b>",
                "<!--",
                "<table><tr><td>",
                "`",
                "_a",
                "\n\n\n ",
                "{{",
                "[{%",
                "](x{{a}}"
            })
    void nestingWithoutEndIsRead(String part) {
        assertThat(markup(part.repeat(10_000) + " the end")).isNotNull();
    }

    private static String markup(String text) {
        return BodyText.of(new RawBody(text, Form.MARKUP));
    }

    @Test
    void ofATextThatIsTooLargeTheBeginningIsReadAndThatIsKnown() {
        String formatting = "<div><p><b><i><u><s><em><tt><big><font><code><small><strike><strong>";
        BodyText.Found found = BodyText.read(new RawBody(formatting + "begins" + "<p>x".repeat(40_000), Form.MARKUP));

        assertThat(found.isWhole()).isFalse();
        assertThat(found.text()).startsWith("begins\n\nx\n\nx");
    }

    /** Each of these would be millions of objects. */
    @Test
    void aTextOfNothingButMarksIsReadWithoutThem() {
        for (String mark : List.of("[a", "*a", "-\n", "|a", "!", "`a ")) {
            String body = mark.repeat(1_000_000 / mark.length());

            BodyText.Found found = BodyText.read(new RawBody(body, Form.MARKUP));

            assertThat(found.isWhole()).as(mark).isFalse();
            assertThat(found.text()).as(mark).isNotEmpty();
        }
        assertThat(BodyText.of(new RawBody("[a](/b) *c*\n".repeat(10_000), Form.MARKUP)))
                .doesNotContain("*", "[");
    }
}
