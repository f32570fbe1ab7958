package dev.lede.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "GPT-4o | gpt 4o",
                "gpt4o | gpt 4o",
                "GPT 4o's | gpt 4o",
                "gpt-4o’s | gpt 4o",
                "GPT-4 | gpt 4",
                "GPT-3.5-turbo | gpt 3.5 turbo",
                "Llama-3.1-405B | llama 3.1 405b",
                "Llama3.1 | llama 3.1",
                "Claude 3.5 Sonnet | claude 3.5 sonnet",
                "o1-preview R1 H100s | o1 preview r1 h100s",
                "DALL·E 3 | dall dalle/e 3",
                "DALL-E-3 | dall dalle/e 3",
                "DALLE3 | dalle 3",
                "C++, C++20 and C# or F# | c++ c++ 20 and c# or f#",
                "C | c",
                ".NET (.net) ASP.NET .NET's | .net .net asp aspnet/net .net",
                "AT&T, Q&A: AT&T's | at&t q&a at&t",
                "x.ai xAI X.AI | x xai/ai xai x xai/ai",
                "@OpenAI #NLP | openai nlp",
                "scikit-learn scikit_learn | scikit scikitlearn/learn scikit scikitlearn/learn",
                "Q* and A* search *a* | q* and a* search a",
                "70B 8x7B 4-bit 4bit int8 | 70b 8x7b 4 bit 4 bit int 8",
                "3-D 3D | 3 3d/d 3d",
                "state-of-the-art | state of the art",
                "AI-powered | ai aipowered/powered",
                "U.S. and A.I.; e.g. this | us and ai eg this",
                "U.S.-based | us based",
                "1,000 and 3.14 and 1,2 | 1000 and 3.14 and 1 2",
                "l'IA d’OpenAI qu'il dell'uomo | ia openai il uomo",
                "don't O'Reilly models' | dont oreilly models",
                "Zürich naïve Łódź straße Σοφός | zurich naive lodz strasse σοφοσ",
                "fi\u00ADne ze\u200Bro | fine zero",
                "人工知能 と | 人工 工知 知能 と",
                "学ぶ ＡＩ ﬁt | 学ぶ ai fit",
                "인공지능 | 인공 공지 지능",
                "AI模型GPT-4很好 | ai 模型 gpt 4 很好",
                "https://x.ai/blog/grok-2 | https x xai/ai blog grok 2",
                "me@mail.example | me mail mailexample/example",
                "end.Next | end next",
                "🤗 Transformers | 🤗 transformers",
                "-- () ... | ''",
            })
    void areCutAsPeopleWriteThem(String text, String terms) {
        assertThat(exact(text.strip())).hasToString(terms.equals("''") ? "" : terms);
    }

    @Test
    void aTextOfOneWordWithoutEndIsCutAndNothingOfItIsLost() {
        assertThat(exact("a".repeat(1000)).replace(" ", "")).isEqualTo("a".repeat(1000));
        assertThat(exact("a-".repeat(1000)).replace(" ", "")).isEqualTo("a".repeat(1000));
        assertThat(exact("ab1".repeat(1000)).replace(" ", "")).isEqualTo("ab1".repeat(1000));
        assertThat(exact("a1".repeat(1000)).replace(" ", "")).isEqualTo("a1".repeat(1000));
        assertThat(exact("1.".repeat(1000)).replace(" ", "").replace(".", "")).isEqualTo("1".repeat(1000));
    }

    /** Terms in order, those of one place with a stroke between. */
    private static String exact(String text) {
        List<String> places = new ArrayList<>();
        try (var analyzer = new NewsAnalyzer();
                var tokens = analyzer.tokenStream(NewsAnalyzer.EXACT, text)) {
            var term = tokens.addAttribute(CharTermAttribute.class);
            var increment = tokens.addAttribute(PositionIncrementAttribute.class);
            var offset = tokens.addAttribute(OffsetAttribute.class);
            tokens.reset();
            int before = 0;
            while (tokens.incrementToken()) {
                assertThat(offset.startOffset()).isGreaterThanOrEqualTo(before);
                assertThat(offset.endOffset())
                        .isGreaterThan(offset.startOffset())
                        .isLessThanOrEqualTo(text.length());
                before = offset.startOffset();
                if (increment.getPositionIncrement() == 0) {
                    places.add(places.removeLast() + "/" + term);
                } else {
                    places.add(term.toString());
                }
            }
            tokens.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return String.join(" ", places);
    }
}
