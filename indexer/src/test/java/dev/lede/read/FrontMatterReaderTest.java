package dev.lede.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.read.ReadOutcome.Read;
import dev.lede.read.ReadOutcome.Skipped;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FrontMatterReaderTest {
    private static final FrontMatterReader READER = new FrontMatterReader(Reading.NAMES);

    @Test
    void everyPartIsFoundWithItsLine() {
        RawArticle raw = article("""
                ---
                title: A title
                description: An excerpt
                date: '2024-05-24T22:12:57.081028Z'
                originalUrl: https://news.example/original
                webUrl: https://news.example/web
                ampWebUrl: https://amp.news.example/web
                id: 42
                type: Article
                lang: en
                quality: 87
                heat: -1
                provider:
                  name: News
                  domain: news.example
                topics: [AI, no, 2023-06-09]
                authors: Ada Byron
                images:
                  - url: https://news.example/a.png
                    width: 800
                ---
                # Body
                """);
        assertThat(raw.line()).isEqualTo(2);
        assertThat(raw.title()).contains(new Told(2, "A title"));
        assertThat(raw.excerpt()).contains(new Told(3, "An excerpt"));
        assertThat(raw.date()).contains(new Told(4, "2024-05-24T22:12:57.081028Z"));
        assertThat(raw.urls())
                .extracting(Told::text)
                .containsExactly(
                        "https://news.example/web", "https://news.example/original", "https://amp.news.example/web");
        assertThat(raw.sourceId()).contains(new Told(8, "42"));
        assertThat(raw.type()).contains(new Told(9, "Article"));
        assertThat(raw.language()).contains(new Told(10, "en"));
        assertThat(raw.quality()).contains(new Told(11, "87"));
        assertThat(raw.heat()).contains(new Told(12, "-1"));
        assertThat(raw.providerName()).contains(new Told(14, "News"));
        assertThat(raw.providerDomain()).contains(new Told(15, "news.example"));
        assertThat(raw.topics()).extracting(Told::text).containsExactly("AI", "no", "2023-06-09");
        assertThat(raw.authors()).extracting(Told::text).containsExactly("Ada Byron");
        assertThat(raw.images())
                .containsExactly(new RawImage(
                        new Told(19, "https://news.example/a.png"),
                        Optional.of(new Told(20, "800")),
                        Optional.empty()));
        assertThat(raw.body().text()).isEqualTo("# Body");
        assertThat(raw.standing()).isEqualTo(RawArticle.Standing.PUBLISHED);
    }

    @Test
    void anInstantStaysAsWrittenAndIsNeverYamlsOwnDate() {
        assertThat(article("---\ntitle: a\npublishedDateTime: 2023-06-09T11:47:00+02:00\n---\n")
                        .date())
                .contains(new Told(3, "2023-06-09T11:47:00+02:00"));
    }

    @Test
    void aBodyMayHoldTheClosingLineItself() {
        assertThat(article("---\ntitle: a\n---\none\n\n---\n\ntwo\n").body().text())
                .isEqualTo("one\n\n---\n\ntwo");
    }

    @Test
    void blankLinesBeforeAndBlanksAfterTheMarksAreAllowed() {
        assertThat(article("\n \n---  \ntitle: a\n---\t\nbody").title()).contains(new Told(4, "a"));
    }

    @Test
    void aMissingBodyIsEmpty() {
        assertThat(article("---\ntitle: a\n---").body().text()).isEmpty();
    }

    @Test
    void relatedEntriesAreArticlesInside() {
        RawArticle raw = article("""
                ---
                title: a
                related:
                  - title: b
                    webUrl: https://news.example/b
                    provider: {name: B News}
                  - title: c
                ---
                """);
        assertThat(raw.related())
                .extracting(related -> related.title().orElseThrow())
                .containsExactly(new Told(4, "b"), new Told(7, "c"));
        assertThat(raw.related().getFirst().providerName()).contains(new Told(6, "B News"));
    }

    @Test
    void removedIsSkippedAndUnpublishedIsTold() {
        assertThat(outcome("---\ntitle: a\nremoved: true\n---\n"))
                .isInstanceOf(Skipped.class)
                .extracting("reason")
                .isEqualTo("removed");
        assertThat(article("---\ntitle: a\npublished: false\n---\n").standing())
                .isEqualTo(RawArticle.Standing.UNPUBLISHED);
    }

    @Test
    void aDraftIsSkippedAndCountedAsOne() {
        assertThat(outcome("---\ntitle: a\ndraft: true\n---\n"))
                .isEqualTo(new Skipped("draft", "marked 'draft: true'"));
        assertThat(article("---\ntitle: a\ndraft: false\n---\n").standing()).isEqualTo(RawArticle.Standing.PUBLISHED);
    }

    @Test
    void furtherFacetsAreToldByTheirNames() {
        RawArticle raw = article("""
                ---
                title: a
                companies: [openai, {name: Hugging Face}, mistral-ai]
                models: gpt-4o, claude-3.5-sonnet
                people: []
                ---
                """);
        assertThat(raw.labels().keySet()).containsExactly("company", "model");
        assertThat(raw.labels().get("company"))
                .extracting(Told::text)
                .containsExactly("openai", "mistral-ai", "Hugging Face");
        assertThat(raw.labels().get("model")).containsExactly(new Told(4, "gpt-4o"), new Told(4, "claude-3.5-sonnet"));
    }

    @Test
    void publishedMayAlsoBeTheDate() {
        assertThat(article("---\ntitle: a\npublished: 2024-05-24\n---\n").date())
                .contains(new Told(3, "2024-05-24"));
        assertThat(article("---\ntitle: a\npublished: true\ndate: 2024-05-25\n---\n")
                        .date())
                .contains(new Told(4, "2024-05-25"));
    }

    @Test
    void aScoreIsStretchedToOurScaleAndAQualityStaysAsGiven() {
        assertThat(article("---\ntitle: a\nscore: 0.875\n---\n").quality()).contains(new Told(3, "88"));
        assertThat(article("---\ntitle: a\nquality: 189\nscore: 0.5\n---\n").quality())
                .contains(new Told(3, "189"));
        assertThat(read("---\ntitle: a\nscore: 87\n---\n").notes())
                .containsExactly(new Note(3, "ignored: 'score' isn't on the scale of fields.yaml"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Title\n\ntext",
                "+++\ntitle = 'a'\n+++\n",
                "----\ntitle: a\n----\n",
                "text\n---\ntitle: a\n---\n"
            })
    void isAnotherForm(String text) {
        assertThat(READER.read(new FileText(text, List.of()))).isEmpty();
    }

    @Test
    void damagedTextKeepsItsControlCharactersForTheRepair() {
        assertThat(article("---\ntitle: weâ\u0080\u0099re\n---\n")
                        .title()
                        .orElseThrow()
                        .text())
                .isEqualTo("weâ\u0080\u0099re");
        assertThat(article("---\ntitle: a\u0000b\u000bc\n---\n")
                        .title()
                        .orElseThrow()
                        .text())
                .isEqualTo("a b c");
    }

    private static RawArticle article(String text) {
        return read(text).articles().getFirst();
    }

    private static Read read(String text) {
        return Reading.read(READER, text);
    }

    private static ReadOutcome outcome(String text) {
        return Reading.outcome(READER, text);
    }
}
