package dev.lede.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CutTextTest {
    private static final List<String> FORMS =
            List.of(NewsAnalyzer.stems(Language.ENGLISH), NewsAnalyzer.EXACT, NewsAnalyzer.stems(Language.FRENCH));

    private final NewsAnalyzer analyzer = new NewsAnalyzer(Set.of("news"));

    private record Term(String term, int start, int end, int step, String type) {}

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " – ",
                "DALL-E's news: GPT-4o, the U.S. and L'Oréal e\u0301tude",
                "state-of-the-art 3-D, C++, .NET and AT&T for 1,000",
                "東京のAI研究 и 日本"
            })
    void everyFormHasTheTermsOfATextCutAnew(String text) throws IOException {
        assertThat(assertAlike(text).isWhole()).isTrue();
    }

    @Test
    void soHasAnyText() throws IOException {
        var random = new SplittableRandom(20);
        String signs = "aZé\u0301 -.'’&+#_1,東カ\uD83D\uDE00\u200BxS  ";
        for (int i = 0; i < 2000; i++) {
            var text = new StringBuilder();
            for (int length = random.nextInt(60); text.length() < length; ) {
                text.append(signs.charAt(random.nextInt(signs.length())));
            }
            assertThat(assertAlike(text.toString()).isWhole()).isTrue();
        }
    }

    @Test
    void soHasATextThatIsTooLongToKeepItsWords() throws IOException {
        assertThat(assertAlike("The DALL-E news. ".repeat(5000)).isWhole()).isFalse();
        assertThat(assertAlike("x".repeat(66_000) + "-y").isWhole()).isFalse();
    }

    @Test
    void aTextThatWasNotReadToItsEndIsCutAgain() throws IOException {
        var cut = new CutText("Robots learn to fold");
        try (TokenStream terms = analyzer.tokenStream(NewsAnalyzer.EXACT, cut)) {
            terms.reset();
            assertThat(terms.incrementToken()).isTrue();
        }
        try (TokenStream terms = analyzer.tokenStream(NewsAnalyzer.EXACT, cut)) {
            assertThat(told(terms)).extracting(Term::term).containsExactly("robots", "learn", "to", "fold", "");
        }
    }

    private CutText assertAlike(String text) throws IOException {
        var cut = new CutText(text);
        for (String form : FORMS) {
            List<Term> anew;
            try (TokenStream terms = analyzer.tokenStream(form, text)) {
                anew = told(terms);
            }
            try (TokenStream terms = analyzer.tokenStream(form, cut)) {
                assertThat(told(terms)).as(form + " of " + text).isEqualTo(anew);
            }
        }
        return cut;
    }

    /** What follows the last one at last. */
    private static List<Term> told(TokenStream terms) throws IOException {
        CharTermAttribute term = terms.addAttribute(CharTermAttribute.class);
        OffsetAttribute offset = terms.addAttribute(OffsetAttribute.class);
        PositionIncrementAttribute step = terms.addAttribute(PositionIncrementAttribute.class);
        TypeAttribute type = terms.addAttribute(TypeAttribute.class);
        List<Term> told = new ArrayList<>();
        terms.reset();
        while (terms.incrementToken()) {
            told.add(new Term(
                    term.toString(),
                    offset.startOffset(),
                    offset.endOffset(),
                    step.getPositionIncrement(),
                    type.type()));
        }
        terms.end();
        told.add(new Term("", offset.startOffset(), offset.endOffset(), step.getPositionIncrement(), type.type()));
        return told;
    }
}
