package dev.lede.query;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.article.Facet;
import dev.lede.query.ArticleQuery.All;
import dev.lede.query.ArticleQuery.Any;
import dev.lede.query.ArticleQuery.Labelled;
import dev.lede.query.ArticleQuery.Most;
import dev.lede.query.ArticleQuery.Scope;
import dev.lede.query.ArticleQuery.Word;
import dev.lede.wording.Wording;
import dev.lede.wording.Wordings;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class QueryParserTest {
    private static final Wording ENGLISH = Wordings.english();
    private static final Instant NOW = Instant.parse("2023-06-15T12:00:00Z");

    @Test
    void ofThreeWordsSomeMayBeMissing() {
        assertThat(QueryParser.parse("b c", NOW).query()).isInstanceOf(All.class);
        assertThat(QueryParser.parse("b c d", NOW).query())
                .isEqualTo(new Most(List.of(word("b"), word("c"), word("d"))));
    }

    @Test
    void aRepeatedWordIsNoneMoreThatAnArticleMustHold() {
        assertThat(QueryParser.parse("b b c", NOW).reading()).isEqualTo("b AND c");
        assertThat(QueryParser.parse("B b \u00c7 c", NOW).reading()).isEqualTo("B AND \u00c7");
        assertThat(QueryParser.parse("b c b d", NOW).query())
                .isEqualTo(new Most(List.of(word("b"), word("c"), word("b"), word("d"))));
    }

    @Test
    void aNameAndItsVersionAreOneWord() {
        for (String name : List.of("llama 2", "GPT 4o", "Llama 3.1", "deepseek v3", "midjourney V6.1", "gemma 2.0.1")) {
            assertThat(QueryParser.parse(name, NOW).query()).as(name).isEqualTo(word(name.replace(' ', '-')));
        }
        assertThat(QueryParser.parse("claude 3.5 sonnet", NOW).reading()).isEqualTo("claude-3.5 AND sonnet");
        assertThat(QueryParser.parse("claude-3.5 AND sonnet", NOW).reading()).isEqualTo("claude-3.5 AND sonnet");
    }

    @Test
    void aNumberThatCountsDatesOrMeasuresIsNoVersion() {
        for (String text : List.of(
                "top 10", "elections 2024", "llama 70b", "the 3", "3 5", "gpt-4 5", "top 5", "June 5", "gpt \"4\"")) {
            assertThat(QueryParser.parse(text, NOW).query()).as(text).isInstanceOf(All.class);
        }
    }

    @Test
    void labelsAndWordsKeepTheirSpelling() {
        assertThat(QueryParser.parse("#Robotics", NOW).query()).isEqualTo(new Labelled(Facet.TOPIC, "Robotics"));
        assertThat(QueryParser.parse("OpenAI", NOW).query()).isEqualTo(new Word(Scope.ANYWHERE, "OpenAI"));
    }

    @Test
    void starsAndTildesBeyondTheirMostAreWords() {
        ParsedQuery stars = QueryParser.parse("ab* OR ".repeat(20) + "z", NOW);
        ParsedQuery tildes = QueryParser.parse("abc~ OR ".repeat(20) + "z", NOW);

        assertThat(stars.reading()).isEqualTo("ab* OR ".repeat(16) + "ab OR ".repeat(4) + "z");
        assertThat(stars.notices()).map(ENGLISH::say).singleElement().asString().contains("16");
        assertThat(tildes.reading()).isEqualTo("abc~1 OR ".repeat(8) + "abc OR ".repeat(12) + "z");
        assertThat(tildes.notices())
                .map(ENGLISH::say)
                .singleElement()
                .asString()
                .contains("8");
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
        assertThat(parsed.notices()).map(ENGLISH::say).anyMatch(notice -> notice.contains("64"));
    }

    @Test
    void atMost1000CharactersAreRead() {
        String words = "🤖 ".repeat(10);
        assertThat(QueryParser.parse(words + " ".repeat(980), NOW).notices()).isEmpty();
        assertThat(QueryParser.parse(words + " ".repeat(981), NOW).notices())
                .map(ENGLISH::say)
                .singleElement()
                .asString()
                .contains("1000 characters");
    }

    @Test
    void wordsAloneHaveNoSigns() {
        ParsedQuery parsed =
                QueryParser.anyOfItsWords("-what is (title:RAG AND \"open-weight and/or\") ?! GPT-4o what");
        assertThat(parsed.query())
                .isEqualTo(new Any(Stream.of("(title:RAG", "open", "weight", "GPT-4o")
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

    private static Word word(String text) {
        return new Word(Scope.ANYWHERE, text);
    }
}
