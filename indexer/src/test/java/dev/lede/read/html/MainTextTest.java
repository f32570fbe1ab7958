package dev.lede.read.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class MainTextTest {
    private static final String FIRST =
            "The committee met on Monday, and after six hours of talk it agreed on a first draft of the rules.";
    private static final String SECOND =
            "Members said that the draft, which runs to forty pages, leaves open who will pay for the inspections.";
    private static final String THIRD =
            "A vote is expected in spring. Until then, the old rules stay in force, the chair said in a statement.";

    private static String text(String body) {
        return MainText.of(Jsoup.parse(body), List.of("A first draft of the rules"));
    }

    private static String paragraphs(String... texts) {
        return "<p>" + String.join("</p><p>", texts) + "</p>";
    }

    @Test
    void menuAndFooterAreNotTheArticle() {
        assertThat(text("""
                <nav><a href=/>Home</a> <a href=/news>News</a></nav>
                <div class=wrap><div id=story>%s</div></div>
                <footer>All rights reserved, nobody may copy any of this, 2026.</footer>""".formatted(paragraphs(FIRST, SECOND)))).isEqualTo(FIRST + "\n\n" + SECOND);
    }

    @Test
    void headingsListsAndTablesStay() {
        assertThat(text("<article><h2>What changes</h2>" + paragraphs(FIRST)
                        + "<ul><li>Fees</li><li>Dates</li></ul>"
                        + "<table><tr><th>Year</th><th>Fee</th></tr><tr><td>2026</td><td>40</td></tr></table>"
                        + paragraphs(SECOND) + "</article>"))
                .isEqualTo("What changes\n\n" + FIRST + "\n\nFees\n\nDates\n\nYear  Fee\n\n2026  40\n\n" + SECOND);
    }

    @Test
    void textPartedByLineBreaksIsParagraphs() {
        assertThat(text("<div>" + FIRST + "<br><br>" + SECOND + "<br>" + THIRD + "</div>"))
                .isEqualTo(FIRST + "\n\n" + SECOND + "\n" + THIRD);
    }

    @Test
    void textInNoParagraphIsKept() {
        assertThat(text("<main>" + FIRST + paragraphs(SECOND) + THIRD + "</main>"))
                .isEqualTo(FIRST + "\n\n" + SECOND + "\n\n" + THIRD);
    }

    @Test
    void aLongParagraphOrListDoesNotPushOutTheShortOnesBesideIt() {
        String list = "<ul><li>" + FIRST.repeat(5) + "<li>" + THIRD.repeat(5) + "</ul>";
        assertThat(text("<div><p>" + FIRST.repeat(9) + "</p><p>It was late.</p></div>"))
                .isEqualTo(FIRST.repeat(9) + "\n\nIt was late.");
        assertThat(text("<div><p>" + SECOND + "</p>" + list + "</div>")).startsWith(SECOND);
    }

    @Test
    void theFirstPartOfATextInABoxOfItsOwnIsKept() {
        String first = paragraphs(FIRST, SECOND, THIRD, FIRST, SECOND, THIRD, FIRST);
        String second = paragraphs(SECOND, THIRD, FIRST, SECOND, THIRD).repeat(6);
        assertThat(text("<h1>A first draft of the rules</h1><div class=box><div class=one>" + first
                        + "</div></div><div class=ad></div><div class=box><div class=two>" + second + "</div></div>"))
                .startsWith(FIRST + "\n\n" + SECOND);
    }

    @Test
    void whatASiteMadeUpWithinAParagraphDoesNotPartIt() {
        assertThat(text("<article><p>" + FIRST + " (<my-source><a href=/1>1</a></my-source>). So it is.</p><my-box>"
                        + SECOND + "</my-box></article>"))
                .isEqualTo(FIRST + " (1). So it is.\n\n" + SECOND);
    }

    @Test
    void codeKeepsItsLines() {
        assertThat(text("<article>" + paragraphs(FIRST) + "<pre>  int a = 1;\n    a++;\n</pre>" + paragraphs(SECOND)
                        + "</article>"))
                .contains("  int a = 1;\n    a++;");
    }

    @Test
    void commentsAreNoPartOfTheArticleEvenWhereTheyAreLonger() {
        assertThat(text("<h1>A first draft of the rules</h1><div>" + paragraphs(FIRST, SECOND)
                        + "</div><div id=comments>" + paragraphs(THIRD, THIRD, THIRD, THIRD, THIRD) + "</div>"))
                .isEqualTo(FIRST + "\n\n" + SECOND);
    }

    @Test
    void teasersOfOtherArticlesAreDropped() {
        String teaser = "<div class=x><a href=/a>Another article of this site</a><p>" + THIRD + "</p></div>";
        assertThat(text("<div><h1>A first draft of the rules</h1>" + paragraphs(FIRST, SECOND, FIRST) + "<section>"
                        + teaser.repeat(4) + "</section></div>"))
                .doesNotContain(THIRD)
                .contains(SECOND);
    }

    @Test
    void ofSeveralArticlesTheOneBelowThePagesTitleIsTaken() {
        String other = "<article><h2>Something else</h2>" + paragraphs(THIRD, THIRD) + "</article>";
        assertThat(text("<div>" + other + "<article><h1>A first draft of the rules</h1>" + paragraphs(FIRST, SECOND)
                        + "</article>" + other + "</div>"))
                .isEqualTo(FIRST + "\n\n" + SECOND);
    }

    @Test
    void anArticleInPartsWithAdsBetweenIsWhole() {
        assertThat(text("<div class=page><div class=article-body>" + paragraphs(FIRST) + "</div><div class=ad>"
                        + "Buy this now, you won't regret it, says everyone.</div><div class=article-body>"
                        + paragraphs(SECOND, THIRD) + "</div></div>"))
                .isEqualTo(FIRST + "\n\n" + SECOND + "\n\n" + THIRD);
    }

    @Test
    void whatIsHiddenIsNotRead() {
        assertThat(text("<article>" + paragraphs(FIRST) + "<p hidden>" + THIRD + "</p><p style='display: none'>" + THIRD
                        + "</p><noscript>" + THIRD + "</noscript>" + paragraphs(SECOND) + "</article>"))
                .isEqualTo(FIRST + "\n\n" + SECOND);
    }

    @Test
    void aPageThatAScriptWouldShowIsRead() {
        assertThat(text("<div style='visibility:hidden'>" + paragraphs(FIRST, SECOND) + "</div>"))
                .isEqualTo(FIRST + "\n\n" + SECOND);
    }

    @Test
    void theTitleIsNotSaidAgain() {
        assertThat(text("<article><h1>A first draft of the rules</h1><p>3 May</p>" + paragraphs(FIRST, SECOND)
                        + "</article>"))
                .isEqualTo("3 May\n\n" + FIRST + "\n\n" + SECOND);
    }

    @Test
    void captionsShareBarsAndNewsletterBoxesAreDropped() {
        assertThat(text("<article>" + paragraphs(FIRST)
                        + "<figure><img src=a><figcaption>The committee, on Monday.</figcaption></figure>"
                        + "<div class=share-bar>Send this to a friend, or to your enemies.</div>" + paragraphs(SECOND)
                        + "<div class='NewsletterBox'>Get all of it in your mail, every day.</div></article>"))
                .isEqualTo(FIRST + "\n\n" + SECOND);
    }

    @Test
    void aScriptWithoutBlanksIsReadByItsOwnMeasure() {
        String first = "委員会は月曜日に会合を開き、六時間の議論の末、規則の最初の草案に合意した。";
        String second = "草案は四十ページに及び、検査の費用を誰が負担するかは未定のままである。";
        assertThat(MainText.of(
                        Jsoup.parse("<div><ul><li><a href=/>ホーム</a><li><a href=/n>ニュース</a></ul><div>"
                                + paragraphs(first, second) + "</div></div>"),
                        List.of()))
                .isEqualTo(first + "\n\n" + second);
    }

    @Test
    void aPageWithoutTextHasNone() {
        assertThat(text("<div id=root></div><script>start()</script>")).isEmpty();
    }
}
