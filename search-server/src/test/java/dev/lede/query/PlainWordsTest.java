package dev.lede.query;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainWordsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            nullValues = "none",
            value = {
                "open weights | open weights",
                "  open,   weights?! | open weights",
                "state-of-the-art | state of the art",
                "OpenAI's model | OpenAI model",
                "don't panic | panic",
                "GPT-4o turbo o1 | turbo",
                "C++ C# x.ai AT&T Q* | ``",
                "\"a phrase\" word | word",
                "\"no end word | no end word",
                "\"one\"~5 two | two",
                "title:one two | two",
                "title:\"one two\" three | three",
                "title:(one two) three | three",
                "title: one | one",
                "-one two | two",
                "-(one two) three | three",
                "-\"one two\" three | three",
                "- one | one",
                "NOT one two AND three OR four | two three four",
                "NOT (one two) three | three",
                "one* two~ three~1 four | four",
                "#one two | two",
                "(one (two)) three) four | one two three four",
                "http://one.example/two three | three",
                "café naïve | café naïve",
                "((( | ``",
            })
    void wordsAreThoseThatAreSearchedForAsSuch(String text, String words) {
        assertThat(PlainWords.of(text).stream().map(place -> place.in(text)))
                .containsExactly(words.isEmpty() ? new String[0] : words.split(" ", -1));
    }
}
