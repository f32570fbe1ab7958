package dev.lede.normalise;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.lede.Promise;
import dev.lede.Seeds;
import dev.lede.read.RawBody;
import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/** Titles and bodies, Markdown or HTML, into text: nothing invisible, and what was done stays when done again. */
class PlainTextFuzz {
    /** So many of the signs that rounds work on; each further layer of escapes needs another round. */
    private static final int FEW_SIGNS = 8;

    static Stream<byte[]> seeds() throws IOException {
        return Stream.of(
                        Seeds.written(
                                "A &amp;amp; B &#8217;s <b class=\"x\">bold</b>\\r\\nnext\u00A0 \u200B\u00AD...",
                                """
                                # Title

                                Some *words* with [a link](https://lab.example) and `code`.

                                | a | b |
                                |---|---|
                                | 1 | 2 |

                                > quoted
                                """,
                                "<table><tr><td>cell<br>two</td></tr></table><pre>  kept  </pre><p hidden>x</p>",
                                "\"secured\": {\"a\": [1]} and &quot;secured&quot;:&quot;x&quot;"),
                        Seeds.real("posts/_newsletters"),
                        Seeds.real("ainews/full"))
                .flatMap(seeds -> seeds);
    }

    @DictionaryEntries({
        "&amp;",
        "&#8217;",
        "&#x0;",
        "&#xd800;",
        "&nbsp;",
        "&lt;",
        "&gt;",
        "<b>",
        "</b>",
        "<a href=\"",
        "<br>",
        "<p>",
        "<table>",
        "<td>",
        "<pre>",
        "<script>",
        "<!--",
        "\\n",
        "\\r\\n",
        "# ",
        "**",
        "](",
        "![",
        "```",
        "> ",
        "- ",
        "| ",
        "|---|",
        "{% raw %}",
        "&quot;secured&quot;:",
        "\"secured\":",
        "\u0301",
        "\u200B",
        "\uFEFF",
        "\u2028",
        "\u00EF\u00BB\u00BF"
    })
    @MethodSource("seeds")
    @FuzzTest(maxDuration = "3m")
    void keepsItsPromises(byte[] bytes) {
        String text = new String(bytes, UTF_8);
        String line = PlainText.line(text);
        if (!line.isEmpty()) {
            Promise.line(line, "a line");
        }
        String paragraphs = PlainText.paragraphs(text);
        Promise.paragraphs(paragraphs, "paragraphs");
        Promise.paragraphs(BodyText.of(new RawBody(text, RawBody.Form.MARKUP)), "a body of markup");
        if (text.chars().filter(c -> "&<\\".indexOf(c) >= 0).count() <= FEW_SIGNS) {
            Promise.equal(PlainText.line(line), line, "a line changes when it is made again");
            Promise.equal(PlainText.paragraphs(paragraphs), paragraphs, "paragraphs change when they are made again");
        }
        String without = SecuredValue.without(text, left -> left);
        Promise.holds(without.length() <= text.length(), "a text grows without its secrets", text);
        Promise.equal(SecuredValue.without(without, left -> left), without, "a secret is left");
    }
}
