package dev.lede.read.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.SharedData;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(20)
class HtmlTreeTest {
    private static final int OF_ONE_TAG = 12;

    /** Every tenth page, for time. */
    private static final int STEP = 10;

    /** Of a million such paragraphs thirteen million elements would be made, one by one too many for the memory. */
    @Test
    void whatIsNeverClosedIsNotOpenedAnewWithoutEnd() {
        HtmlTree tree = HtmlTree.of(
                "<p><b><i><u><s><em><tt><big><font><code><small><strike><strong>x" + "<p>x".repeat(HtmlTree.MOST / 4));

        assertThat(tree.isWhole()).isFalse();
        assertThat(tree.document().stream().count()).isBetween(HtmlTree.MOST / 2L, HtmlTree.MOST + 2L * OF_ONE_TAG);
    }

    @Test
    void attributesThatComeAgainWithEveryElementCountToo() {
        var attributes = new StringBuilder();
        for (int i = 0; i < 500; i++) {
            attributes.append(" a").append(i);
        }
        HtmlTree tree = HtmlTree.of("<p><b" + attributes + ">x" + "<p>x".repeat(HtmlTree.MOST / 200));

        assertThat(tree.isWhole()).isFalse();
        assertThat(tree.document().select("b")).hasSizeLessThan(HtmlTree.MOST / 500);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<!--->", "a<?>", "<b>", "</x>"})
    void whatIsNoElementOrNeverEndsIsBoundedToo(String part) {
        HtmlTree tree = HtmlTree.of("<p>begins" + part.repeat(HtmlTree.MOST));

        assertThat(tree.isWhole()).isFalse();
        assertThat(tree.document().body().nodeStream().count()).isLessThan(2L * HtmlTree.MOST + 10);
        assertThat(tree.document().text()).startsWith("begins");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "text", "<p>a<p>b", "<table><p>a<td>b<b>c</table>d", "<b><p>a</b>b<div>c", "<p a=1 A=2>"})
    void theTreeIsThatOfTheWholeText(String html) {
        HtmlTree tree = HtmlTree.of(html);

        assertThat(tree.isWhole()).isTrue();
        assertThat(tree.document().outerHtml()).isEqualTo(Jsoup.parse(html).outerHtml());
    }

    @Test
    void realPagesAreWholeWithMuchRoom() throws IOException {
        for (Path page : pages()) {
            String html = Files.readString(page);
            HtmlTree tree = HtmlTree.of(html);

            assertThat(tree.isWhole()).isTrue();
            assertThat(tree.document().stream()
                            .mapToInt(each -> 1 + each.attributesSize())
                            .sum())
                    .isLessThan(HtmlTree.MOST / 5);
            assertThat(tree.document().hasSameValue(Jsoup.parse(html))).isTrue();
        }
    }

    private static List<Path> pages() throws IOException {
        try (Stream<Path> folders = Files.list(SharedData.at("html/readability/test-pages"))) {
            List<Path> all = folders.sorted().toList();
            return Stream.iterate(0, i -> i < all.size(), i -> i + STEP)
                    .map(i -> all.get(i).resolve("source.html"))
                    .toList();
        }
    }
}
