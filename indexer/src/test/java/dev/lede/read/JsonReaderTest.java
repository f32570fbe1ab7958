package dev.lede.read;

import static dev.lede.read.Reading.NAMES;
import static dev.lede.read.Reading.titles;
import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.read.ReadOutcome.Failed;
import dev.lede.read.ReadOutcome.Read;
import dev.lede.read.ReadOutcome.Skipped;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class JsonReaderTest {
    private static final String SECRET = "WeMustNeverSeeThis";
    private static final JsonReader READER = new JsonReader(NAMES, Reading.REGISTRIES.providers()::nameAt);
    private static final JsonLinesReader LINES = new JsonLinesReader(NAMES);

    @Test
    void oneRecordIsReadWithItsLines() {
        RawArticle raw = read("""

                {
                  "title": "A title",
                  "created": "2023-11-23T23:51:23+00:00",
                  "link": "https://news.example/a",
                  "source": {"id": null, "name": "The News", "domain": "news.example"},
                  "tags": ["ai", 7, {"name": "policy"}],
                  "score": 0.25,
                  "content": "# Body",
                  "author": null
                }
                """).articles().getFirst();
        assertThat(raw.line()).isEqualTo(2);
        assertThat(raw.title()).contains(new Told(3, "A title"));
        assertThat(raw.date()).contains(new Told(4, "2023-11-23T23:51:23+00:00"));
        assertThat(raw.urls()).containsExactly(new Told(5, "https://news.example/a"));
        assertThat(raw.providerName()).contains(new Told(6, "The News"));
        assertThat(raw.providerDomain()).contains(new Told(6, "news.example"));
        assertThat(raw.topics()).extracting(Told::text).containsExactly("ai", "7", "policy");
        assertThat(raw.quality()).contains(new Told(8, "25"));
        assertThat(raw.body()).isEqualTo(new RawBody("# Body", RawBody.Form.MARKUP));
        assertThat(raw.authors()).isEmpty();
    }

    @Test
    void aListAndAnObjectThatHoldsOneAreRead() {
        String list = "[{\"title\":\"a\",\"url\":\"https://a.example\"},\n {\"title\":\"b\"}, 7, {\"name\":\"c\"}]";
        for (String text : List.of(list, "{\"status\":\"ok\",\"articles\":" + list + ",\"title\":\"t\"}")) {
            Read read = read(text);
            assertThat(titles(read)).containsExactly("a", "b", "none");
            assertThat(read.articles()).extracting(RawArticle::line).containsExactly(1, 2, 2);
            assertThat(read.notes()).containsExactly(new Note(1, "ignored: values in the list that are no records: 1"));
        }
    }

    @Test
    void recordsMayFollowOneAnother() {
        assertThat(titles(read("{\n\"title\":\"a\",\"text\":\"x\"}\n{\n\"title\":\"b\",\"text\":\"y\"\n}\n")))
                .containsExactly("a", "b");
    }

    @Test
    void aJsonFeedIsReadByItsStandardWhateverTheSettings() {
        Read read = read("""
                {"items": [
                  {"id": "1", "title": "a", "url": "https://openai.com/a", "content_html": "<p>x</p>",
                   "date_published": "2024-01-02T03:04:05Z", "tags": ["t"], "authors": [{"name": "Ada"}],
                   "image": "https://openai.com/a.png"},
                  {"id": "2", "title": "b", "content_text": "1 < 2", "external_url": "https://other.example/b"},
                  {"id": "3", "content_text": "no title"}],
                 "title": "OpenAI News Feed", "home_page_url": "https:\\/\\/openai.com\\/news",
                 "version": "https:\\/\\/jsonfeed.org\\/version\\/1.1"}
                """);
        assertThat(read.form()).isEqualTo("JSON Feed");
        assertThat(titles(read)).containsExactly("a", "b", "none");
        RawArticle first = read.articles().getFirst();
        assertThat(first.providerName()).contains(new Told(7, "OpenAI"));
        assertThat(first.authors()).extracting(Told::text).containsExactly("Ada");
        assertThat(first.body().form()).isEqualTo(RawBody.Form.MARKUP);
        assertThat(read.articles().get(1).body()).isEqualTo(new RawBody("1 < 2", RawBody.Form.PLAIN));
    }

    @Test
    void theFeedsTitleIsTheProviderOfASiteThatWeDontKnow() {
        RawArticle raw = read("{\"version\": \"https://jsonfeed.org/version/1\", \"title\": \"Some Blog\","
                        + "\"home_page_url\": \"https://blog.example/\", \"items\": [{\"title\": \"a\", \"url\": \"https://x.example\"}]}")
                .articles()
                .getFirst();
        assertThat(raw.providerName()).map(Told::text).contains("Some Blog");
        assertThat(raw.providerDomain()).map(Told::text).contains("blog.example");
    }

    @Test
    void eachLineIsARecordAndABrokenOneCostsItselfAlone() {
        Read read = lines("""
                {"title": "a", "text": "x"}

                {"title": "b", "text": "y"
                {"title": "c", "text": "z"} {"title": "d"}
                {"title": "e", "text": "z"}
                {"title": "f", "te
                """);
        assertThat(read.form()).isEqualTo("JSON Lines");
        assertThat(titles(read)).containsExactly("a", "e");
        assertThat(read.articles()).extracting(RawArticle::line).containsExactly(1, 5);
        assertThat(read.notes())
                .containsExactly(
                        new Note(3, "ignored: this line is broken JSON"),
                        new Note(4, "ignored: this line is more than one record"),
                        new Note(6, "ignored: this line is broken JSON"));
    }

    @Test
    void aFirstLineThatIsBrokenDoesNotHideTheOthers() {
        assertThat(titles(lines("tle\": \"a\"}\n{\"title\": \"b\", \"text\": \"y\"}\n{\"title\": \"c\"}\n")))
                .containsExactly("b", "c");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[a link](https://a.example)",
                "[1] a footnote",
                "{{ a template }}",
                "{ words }",
                "[\"a\", \"b\"]",
                "words {\"title\": 1}",
                "---\ntitle: a\n---"
            })
    void isAnotherForm(String text) {
        assertThat(READER.read(new FileText(text, List.of()))).isEmpty();
        assertThat(LINES.read(new FileText(text, List.of()))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "[]",
                "{\"name\": \"lede\", \"version\": \"1\"}",
                "[{\"title\": \"a\"}]",
                "{\"title\": \"a\"}"
            })
    void jsonOfAnythingElseIsNoArticle(String text) {
        assertThat(Reading.outcome(READER, text)).isEqualTo(new Skipped("no article", JsonReader.NO_ARTICLE));
    }

    @Test
    void whatStandsBeforeABreakStays() {
        Read read = read("[{\"title\": \"a\", \"text\": \"x\"},\n{\"title\": \"b\", \"text\"");
        assertThat(titles(read)).containsExactly("a");
        assertThat(read.notes()).containsExactly(new Note(2, "broken JSON: it is read no further"));
        assertThat(Reading.outcome(READER, "{\"title\": \"" + SECRET + "\n"))
                .isInstanceOfSatisfying(
                        Failed.class,
                        failed -> assertThat(failed.reason())
                                .doesNotContain(SECRET)
                                .startsWith("broken JSON"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"title\":\"a\",\"text\":\"x\",\"secured\":\"%s\"}",
                "{\"secured\":{\"x\":[\"%s\"]},\"title\":\"a\",\"text\":\"x\"}",
                "[{\"title\":\"a\",\"text\":\"x\",\"provider\":{\"name\":\"p\",\" Secured\":[1,{\"name\":\"%s\"}]}}]",
                "{\"articles\":[{\"title\":\"a\",\"text\":\"x\",\"related\":[{\"title\":\"b\",\"secured\":\"%s\"}]}]}",
                "{\"title\":\"a\",\"content\":\"x\\n\\n---\\nsecured: '%s'\\n\"}",
                "{\"title\":\"a\",\"text\":\"x\",\"secured\":\"%s",
            })
    void theSecretIsNowhere(String text) {
        String filled = text.formatted(SECRET);
        assertThat(String.valueOf(Reading.outcome(READER, filled))).doesNotContain(SECRET);
        assertThat(String.valueOf(lines(filled + "\n{\"title\":\"b\",\"text\":\"y\"}\n{\"title\":\"c\"}")))
                .doesNotContain(SECRET);
    }

    @Test
    void hostileJsonCostsLittle() {
        assertThat(Reading.outcome(READER, "{\"title\":" + "[".repeat(10_000))).isInstanceOf(Failed.class);
        assertThat(Reading.outcome(READER, "{\"a\":".repeat(10_000))).isInstanceOf(Failed.class);
        assertThat(Reading.outcome(READER, "[{\"a\":" + "[],".repeat(5_000_000) + "1}]"))
                .isInstanceOf(Failed.class);
        assertThat(Reading.outcome(READER, "{\"title\":\"a\",\"text\":[" + "[],".repeat(5_000_000) + "1]}"))
                .isInstanceOf(Failed.class);
        assertThat(Reading.outcome(READER, "{\"title\":\"a\",\"n\":" + "9".repeat(1_000_000) + "}"))
                .isInstanceOf(Failed.class);
        Read longest = read("{\"title\":\"a\",\"text\":\"" + "x".repeat(16 << 20) + "\"}");
        assertThat(longest.articles().getFirst().body().text()).hasSize(16 << 20);
    }

    @Test
    void oneFileGivesABoundedNumberOfArticles() {
        Read read = read("[" + "{\"title\":\"a\",\"text\":\"x\"},".repeat(Records.MOST + 2) + "]");
        assertThat(read.articles()).hasSize(Records.MOST);
        assertThat(read.notes()).hasSize(1);
    }

    private static Read read(String text) {
        return Reading.read(READER, text);
    }

    private static Read lines(String text) {
        return Reading.read(LINES, text);
    }
}
