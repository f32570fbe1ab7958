package dev.lede.read.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.lede.read.FileText;
import dev.lede.read.HtmlPageReader;
import dev.lede.read.ReadOutcome;
import dev.lede.read.ReadOutcome.Read;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Pages made to cost much: each is read in seconds, in a few times its own size of memory, and never by recursion. */
class HostilePageTest {
    private static final Duration SECONDS = Duration.ofSeconds(20);
    private static final int LONGEST = 16 * 1024 * 1024;
    private static final String START = "<!doctype html><title>A title</title><body>";

    private static ReadOutcome read(String html) {
        return assertTimeoutPreemptively(
                SECONDS,
                () -> new HtmlPageReader().read(new FileText(html, List.of())).orElseThrow());
    }

    private static String text(String html) {
        return ((Read) read(html)).articles().getFirst().body().text();
    }

    private static String filled(String part) {
        return START + part.repeat(LONGEST / part.length());
    }

    @Test
    void nestingOfHundredThousandElements() {
        assertThat(text(START + "<div>".repeat(100_000) + "A sentence at the bottom of it, all the same."))
                .contains("at the bottom");
    }

    @Test
    void nestingOfTagsWithinALine() {
        assertThat(text(START + "<b><i><font>".repeat(100_000) + "A sentence at the bottom of it, all the same."))
                .contains("at the bottom");
    }

    @Test
    void aMillionSiblings() {
        assertThat(text(filled("<p>Some words.</p>"))).contains("Some words.");
    }

    @Test
    void teasersWithoutEnd() {
        assertThat(read(START + "<li class=x><a href=/a>Ten letters and more</a><p>And some words.</p>".repeat(60_000)))
                .isInstanceOf(Read.class);
    }

    @Test
    void manyListsInsideOneAnotherDeepAndWide() {
        String list = "<ul><li>".repeat(200) + "words, and words." + "</ul>".repeat(200);
        assertThat(read(filled(list))).isInstanceOf(Read.class);
    }

    @Test
    void oneLineOfSixteenMegabytes() {
        assertThat(text(filled("A sentence without end, "))).hasSizeGreaterThan(LONGEST / 2);
    }

    @Test
    void unclosedTagsAndAttributesWithoutEnd() {
        assertThat(read(START + "<a ".repeat(1_000_000))).isInstanceOf(Read.class);
        assertThat(read(START + "<p class=\"" + "comment share ".repeat(1_000_000)))
                .isInstanceOf(Read.class);
        assertThat(read(START + "<table>".repeat(50_000) + "words")).isInstanceOf(Read.class);
    }

    @Test
    void aClassOfMegabytesOnEveryElement() {
        String element =
                "<div class='" + "a-b_C ".repeat(10_000) + "' style='" + "color:red;".repeat(5_000) + "'>A word.</div>";
        assertThat(text(filled(element))).contains("A word.");
    }

    @Test
    void aTitleOfMegabytes() {
        assertThat(read("<html><title>" + "a | ".repeat(1_000_000) + "</title><h1>" + "b - ".repeat(1_000_000)
                        + "</h1><meta property=og:title content='" + "c: ".repeat(1_000_000) + "'>"))
                .isInstanceOf(Read.class);
    }

    @Test
    void metaTagsLinksAndTimesByTheHundredThousand() {
        assertThat(read(START
                        + "<meta name=author content=Somebody>".repeat(100_000)
                        + "<link rel=canonical href=/a/b/../c>".repeat(100_000)
                        + "<div><time>never</time><span rel=author itemprop=author>S".repeat(20_000)))
                .isInstanceOf(Read.class);
    }

    @Test
    void jsonOfGreatDepthLengthAndNumber() {
        String script = "<script type='application/ld+json'>%s</script>";
        assertThat(read(START + script.formatted("[".repeat(1_000_000)))).isInstanceOf(Read.class);
        assertThat(read(START
                        + script.formatted("[" + "{\"@type\":\"Article\",\"headline\":\"a\"},".repeat(50_000) + "1]")))
                .isInstanceOf(Read.class);
        assertThat(read(START + script.formatted("{\"@type\":\"Article\"").repeat(100_000)))
                .isInstanceOf(Read.class);
        assertThat(read(START + script.formatted("{\"@id\":\"#a\",\"@type\":\"Article\",\"author\":{\"@id\":\"#a\"}}")))
                .isInstanceOf(Read.class);
    }
}
