package dev.lede.query;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.article.Facet;
import dev.lede.query.ArticleQuery.Any;
import dev.lede.query.ArticleQuery.Labelled;
import dev.lede.query.ArticleQuery.Most;
import dev.lede.query.ArticleQuery.Scope;
import dev.lede.query.ArticleQuery.Word;
import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QueryParserTest {
    private static final Instant NOW = Instant.parse("2023-06-15T12:00:00Z");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                // words, and what binds to what
                "openai|openai",
                "  openai   lawsuit |openai AND lawsuit",
                "openai AND lawsuit|openai AND lawsuit",
                "openai OR anthropic|openai OR anthropic",
                "a b OR c|a AND (b OR c)",
                "a AND b OR c|(a AND b) OR c",
                "(a OR b) c|(a OR b) AND c",
                "a (b c)|a AND b AND c",
                "one two three four five|one two three four five",
                "one two three four five -six|(one two three four five) AND -six",
                // exclusions
                "chips -rumour|chips AND -rumour",
                "chips NOT rumour|chips AND -rumour",
                "-rumour|-rumour",
                "NOT NOT rumour|rumour",
                "NOT -rumour|rumour",
                "-(a b)|-(a AND b)",
                "-\"a b\"|-\"a b\"",
                "a OR -b|a OR -b",
                "GPT-4|GPT-4",
                "open-source chips|open-source AND chips",
                // phrases
                "\"safety institute\"|\"safety institute\"",
                "“safety   institute”|\"safety institute\"",
                "\"model weights\"~5|\"model weights\"~5",
                "\"model weights\"~5000|\"model weights\"~100",
                "\"a b\"c|\"a b\" AND c",
                // fields
                "title:regulate|title:regulate",
                "intitle:regulate|title:regulate",
                "TITLE:regulate|title:regulate",
                "title:\"the law\"|title:\"the law\"",
                "title:(a OR b) c|(title:a OR title:b) AND c",
                "body:chips author:Ada|body:chips AND author:Ada",
                "provider:CNN|provider:CNN",
                "source:\"The Verge\"|provider:\"The Verge\"",
                "provider:(CNN OR Wired)|provider:CNN OR provider:Wired",
                "topic:\"AI Policy\"|topic:\"AI Policy\"",
                "#Robotics|topic:Robotics",
                "#\"AI Policy\"|topic:\"AI Policy\"",
                "-#Robotics|-topic:Robotics",
                "type:video lang:en|type:video AND lang:en",
                "site:CNN.com|site:cnn.com",
                "site:https://www.cnn.com/tech|site:cnn.com",
                "site:Müller.de|site:xn--mller-kva.de",
                // ranges and dates
                "quality:70..90|quality:70..90",
                "quality:70..|quality:70..",
                "quality:..50|quality:..50",
                "quality>70|quality:71..",
                "quality>=70|quality:70..",
                "quality<70|quality:..69",
                "quality<=50|quality:..50",
                "quality:>70|quality:71..",
                "quality=70|quality:70..70",
                "after:2023-06-01|after:2023-06-01",
                "before:2023-07|before:2023-07-01",
                "after:2023-06-09T11:47:00Z|after:2023-06-09T11:47:00Z",
                "after:P7D|after:2023-06-08T12:00:00Z",
                "when:7d|after:2023-06-08T12:00:00Z",
                "when:12h|after:2023-06-15",
                // forms of a word
                "regulat*|regulat*",
                "title:regulat*|title:regulat*",
                "openia~|openia~1",
                "regulatoin~|regulatoin~2",
                "openia~2|openia~2",
                "chips~|chips~1",
                "openia~1|openia~1",
                // names as people write them
                "C++|C++",
                ".NET|.NET",
                "https://example.org/a?b=c|https://example.org/a?b=c",
                "someone@example.org|someone@example.org",
                "10:30|10:30",
                "人工智能|人工智能",
                "🤖|🤖",
                "Q*|Q*",
                "C++ vs. C#|C++ AND vs. AND C#",
            })
    void readsWhatIsMeantWithoutANotice(String text, String reading) {
        ParsedQuery parsed = QueryParser.parse(text, NOW);
        assertThat(parsed.reading()).isEqualTo(reading);
        assertThat(parsed.notices()).isEmpty();
        assertThat(QueryParser.parse(reading, NOW).query()).isEqualTo(parsed.query());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "---|''",
                "-|''",
                ":|''",
                "\"|''",
                "\"\"|''",
                "()|''",
                "!!! ??|''",
                "a - b|a AND b",
                "\"open|open",
                "Portland OR|Portland AND or",
                "OR gate|or AND gate",
                "a OR OR b|a AND (or OR b)",
                "not AND|not AND and",
                "a OR ()|a AND or",
                "(a b|a AND b",
                "a b)|a AND b",
                "re*ul*|re*ul",
                "gpt4~|gpt4",
                "ai~|ai",
                "quality:high|high",
                "quality:90..high|90..high",
                "when:soon|soon",
                "after:yesterday|yesterday",
                "site:!!|''",
                "site:a..b|a..b",
                "colour:red|colour AND red",
                "title: law|title AND law",
            })
    void readsTheRestAsWordsAndSaysSo(String text, String reading) {
        ParsedQuery parsed = QueryParser.parse(text, NOW);
        assertThat(parsed.reading()).isEqualTo(reading.equals("''") ? "" : reading);
        boolean isSilent = text.equals("()");
        assertThat(parsed.notices().isEmpty()).isEqualTo(isSilent);
        assertThat(QueryParser.parse(parsed.reading(), NOW).query()).isEqualTo(parsed.query());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\t\n", "\u00A0", "\u0000"})
    void anEmptyTextMeansEveryArticle(String text) {
        assertThat(QueryParser.parse(text, NOW).query()).isEqualTo(ArticleQuery.EVERYTHING);
        assertThat(QueryParser.parse(text, NOW).notices()).isEmpty();
    }

    @Test
    void aLongRunOfWordsMayMissOneInFour() {
        assertThat(QueryParser.parse("a b c d e f g h", NOW).query()).isInstanceOfSatisfying(Most.class, most -> {
            assertThat(most.parts()).hasSize(8);
            assertThat(most.least()).isEqualTo(6);
        });
    }

    @Test
    void labelsAndWordsKeepTheirSpelling() {
        assertThat(QueryParser.parse("#Robotics", NOW).query()).isEqualTo(new Labelled(Facet.TOPIC, "Robotics"));
        assertThat(QueryParser.parse("OpenAI", NOW).query()).isEqualTo(new Word(Scope.ANYWHERE, "OpenAI"));
    }

    @Test
    void aThousandBracketsAreCutWithANotice() {
        ParsedQuery parsed = QueryParser.parse("(".repeat(999) + "a", NOW);
        assertThat(parsed.reading()).isEqualTo("a");
        assertThat(parsed.notices()).hasSize(2);
    }

    @Test
    void atMost64ClausesAreSearched() {
        ParsedQuery parsed = QueryParser.parse("a OR ".repeat(100) + "b", NOW);
        assertThat(parsed.reading().split(" OR ")).hasSize(64);
        assertThat(parsed.notices()).anyMatch(notice -> notice.contains("64"));
    }

    @Test
    void atMost1000CharactersAreRead() {
        String words = "🤖 ".repeat(10);
        assertThat(QueryParser.parse(words + " ".repeat(980), NOW).notices()).isEmpty();
        assertThat(QueryParser.parse(words + " ".repeat(981), NOW).notices())
                .singleElement()
                .asString()
                .contains("1000 characters");
    }

    @Test
    void wordsAloneHaveNoSigns() {
        ParsedQuery parsed =
                QueryParser.anyOfItsWords("-what is (title:RAG AND \"open-weight and/or\") ?! GPT-4o what");
        assertThat(parsed.query())
                .isEqualTo(new Any(
                        Stream.of("what", "is", "(title:RAG", "and", "open", "weight", "and", "or\")", "GPT-4o", "what")
                                .<ArticleQuery>map(word -> new Word(Scope.ANYWHERE, word))
                                .toList()));
        assertThat(QueryParser.anyOfItsWords("one").query()).isEqualTo(new Word(Scope.ANYWHERE, "one"));
        assertThat(QueryParser.anyOfItsWords("?! -").query()).isEqualTo(ArticleQuery.EVERYTHING);
    }

    @Test
    void ofAVeryLongTextAsManyWordsAreReadAsCanBeSearched() {
        assertThat(different(IntStream.range(0, 5000).mapToObj(each -> "w" + each)))
                .isEqualTo(400);
        assertThat(different(IntStream.range(0, 5000).mapToObj(each -> "w-" + each)))
                .isEqualTo(80);
        assertThat(different(IntStream.range(0, 5000).mapToObj(each -> "w" + each % 7)))
                .isEqualTo(7);
    }

    /** Of at most 1,000 words. */
    private static int different(Stream<String> words) {
        var any = (Any) QueryParser.anyOfItsWords(words.collect(Collectors.joining(" ")))
                .query();
        assertThat(any.parts()).hasSizeLessThanOrEqualTo(1000);
        return Set.copyOf(any.parts()).size();
    }
}
