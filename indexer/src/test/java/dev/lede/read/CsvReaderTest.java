package dev.lede.read;

import static dev.lede.read.Reading.titles;
import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.read.ReadOutcome.Failed;
import dev.lede.read.ReadOutcome.Read;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class CsvReaderTest {
    private static final CsvReader READER = new CsvReader(Reading.NAMES);

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t", "|"})
    void eachRowIsAnArticle(String between) {
        Read read = read(
                """
                title,url,pub_date,tags,other
                a,https://news.example/a,2023-06-09,"ai, policy",x

                "b, ""quoted""
                over two lines",https://news.example/b,June 9 2023,,
                """.replace(",", between).replace("b" + between + " ", "b, ").replace("ai" + between, "ai,"));
        assertThat(titles(read)).containsExactly("a", "b, \"quoted\"\nover two lines");
        RawArticle first = read.articles().getFirst();
        assertThat(first.line()).isEqualTo(2);
        assertThat(first.urls()).containsExactly(new Told(2, "https://news.example/a"));
        assertThat(first.date()).contains(new Told(2, "2023-06-09"));
        assertThat(first.topics()).extracting(Told::text).containsExactly("ai", "policy");
        assertThat(read.articles().get(1).line()).isEqualTo(4);
        assertThat(read.articles().get(1).topics()).isEmpty();
        assertThat(read.notes()).isEmpty();
    }

    @Test
    void cellsThatAreMissingOrTooManyCostThemselvesAlone() {
        Read read = read("title,url,text\na\nb,https://b.example,x,y,z\n");
        assertThat(titles(read)).containsExactly("a", "b");
        assertThat(read.notes()).containsExactly(new Note(3, "ignored: 2 cells more than the header has"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "title,url",
                "title\na\n",
                "title,colour\na,b\n",
                "A title, and a url\nwords\n",
                "name,url\na,b\n",
                "\"title,url\na,b\n",
                "{\"title\",\"url\"\n"
            })
    void isAnotherForm(String text) {
        assertThat(READER.read(new FileText(text, List.of()))).isEmpty();
    }

    @Test
    void aHeaderThatIsTooLongIsSaidAsSuch() {
        String header = "title;link;" + "column;".repeat(5000);

        assertThat(Reading.outcome(READER, "\n" + header + "\nOne;https://news.example/1;\n"))
                .isEqualTo(new Failed(2, "CSV with a header of more than 10000 characters is not read"));
        assertThat(READER.read(new FileText("word ".repeat(5000) + "\ntitle;link\n", List.of())))
                .isEmpty();
    }

    @Test
    void theSecretColumnIsNotRead() {
        assertThat(String.valueOf(read("title,secured,text\na,WeMustNeverSeeThis,x\n")))
                .doesNotContain("WeMustNeverSeeThis");
    }

    @Test
    void aQuoteThatNeverEndsCostsWhatFollows() {
        Read read = read("title,text\na,x\nb,\"y\nc,z\n");
        assertThat(titles(read)).contains("a");
        assertThat(Reading.outcome(READER, "title,text\n" + "\"".repeat(1_000_001) + "\n"))
                .isNotNull();
        assertThat(Reading.outcome(READER, "title,text\n" + "\"\",".repeat(1_000_000) + "\n"))
                .isNotNull();
        assertThat(Reading.outcome(READER, "title,text\n" + ",".repeat(5_000_000) + "\n"))
                .isNotNull();
    }

    private static Read read(String text) {
        return Reading.read(READER, text);
    }
}
