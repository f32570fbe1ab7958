package dev.lede.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class WordingTest {
    private static final Wordings WORDINGS = Wordings.ofClassPath();
    private static final Wording ENGLISH = WORDINGS.in(UiLanguage.ENGLISH);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ENGLISH | 0 | 0 articles",
                "ENGLISH | 1 | 1 article",
                "ENGLISH | 1204 | 1,204 articles",
                "GERMAN | 1 | 1 Artikel",
                "GERMAN | 1204 | 1.204 Artikel",
                "FRENCH | 0 | 0 article",
                "FRENCH | 1 | 1 article",
                "FRENCH | 2 | 2 articles",
                "SPANISH | 0 | 0 artículos",
                "SPANISH | 1 | 1 artículo",
                "JAPANESE | 1 | 1 件の記事",
                "CHINESE | 1204 | 1,204 篇文章",
            })
    void numbersGoWithTheFormThatTheLanguageHasForThem(UiLanguage language, long count, String said) {
        assertThat(WORDINGS.in(language).count("articles", count)).isEqualTo(said);
    }

    /** A server reads a language for its first reader, whom a lacking one would show nothing but an error. */
    @ParameterizedTest
    @EnumSource
    void everyLanguageIsThere(UiLanguage language) {
        assertThat(Wordings.ofClassPath().in(language).say("window", "x")).contains("x", "Lede");
    }

    @Test
    void aSentenceWithinAnotherIsSaidInTheSameLanguage() {
        Sentence sentence = Sentence.of("notice.as-word", "x*", Sentence.of("notice.star"));

        assertThat(ENGLISH.say(sentence))
                .isEqualTo("Read as a word: “x*”; a * stands behind at least 2 letters of one word");
        assertThat(WORDINGS.in(UiLanguage.GERMAN).say(sentence)).contains("„x*“", "2 Buchstaben");
    }

    @Test
    void whatIsPutInIsNotReadAgain() {
        assertThat(ENGLISH.say("search.in", "{1}", "{0}")).isEqualTo("{1} in {0}");
    }

    @Test
    void whatIsPutIntoMarkupIsEscaped() {
        var out = new StringOutput();
        var html = new OwaspHtmlTemplateOutput(out);
        html.setContext("p", null);
        ENGLISH.markup("empty.without", "<b>", "\"x\" & y").writeTo(html);

        assertThat(out.toString()).isEqualTo("Search without <span class=\"kind-word\">&lt;b&gt;</span> \"x\" &amp; y");
    }

    @Test
    void durationsAndDecimalsAreAsTheLanguageWritesThem() {
        Wording german = WORDINGS.in(UiLanguage.GERMAN);

        assertThat(ENGLISH.took(Duration.ofNanos(1))).isEqualTo("under 1 ms");
        assertThat(ENGLISH.took(Duration.ofMillis(999))).isEqualTo("999 ms");
        assertThat(ENGLISH.took(Duration.ofMillis(1500))).isEqualTo("1.5 s");
        assertThat(german.took(Duration.ofMillis(1500))).isEqualTo("1,5 s");
        assertThat(german.decimal(-0.25, 2)).isEqualTo("−0,25");
    }

    @Test
    void listsArePartedAsTheLanguageDoes() {
        assertThat(ENGLISH.list(List.of("a", "b"))).isEqualTo("a, b");
        assertThat(WORDINGS.in(UiLanguage.JAPANESE).list(List.of("a", "b"))).isEqualTo("a、b");
    }

    @Test
    void aMessageThatIsntThereIsOurFault() {
        assertThatThrownBy(() -> ENGLISH.say("no.such")).hasMessage("no message no.such in English");
        assertThatThrownBy(() -> ENGLISH.date("no.such")).hasMessage("no message no.such in English");
        assertThat(ENGLISH.ifKnown("facet.madeup")).isEmpty();
    }
}
