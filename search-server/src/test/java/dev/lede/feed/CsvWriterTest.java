package dev.lede.feed;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.article.ArticleSummary;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvSchema;

/** A table as RFC 4180 and spreadsheets want it. */
class CsvWriterTest {
    private static final CsvMapper CSV = new CsvMapper();

    @Test
    void aRowTellsWhatTheSourceSaid() throws Exception {
        assertThat(rows(MadeFeed.WHOLE).getFirst())
                .containsEntry("id", MadeFeed.WHOLE.id().value())
                .containsEntry("url", "https://news.example/whole?a=1&b=2")
                .containsEntry("page", MadeFeed.SITE + "/articles/" + MadeFeed.WHOLE.id())
                .containsEntry("title", "A model learns to sort & count")
                .containsEntry("published", "2023-06-09T11:47:00Z")
                .containsEntry("provider", "News & Views")
                .containsEntry("domain", "news.example")
                .containsEntry("topics", "AI Policy; Robotics")
                .containsEntry("quality", "87")
                .containsEntry("storySize", "3")
                .containsEntry("excerpt", "It sorts.\nThen it counts.");
    }

    @Test
    void aDateIsSaidAsFarAsItIsKnownAndWhatIsMissingIsEmpty() throws Exception {
        List<Map<String, String>> rows = rows(MadeFeed.OF_A_DAY, MadeFeed.OF_A_MONTH, MadeFeed.BARE);
        assertThat(rows.stream().map(row -> row.get("published"))).containsExactly("2023-06-08", "2023-05", "");
        assertThat(rows.get(2))
                .containsEntry("url", "")
                .containsEntry("quality", "")
                .containsEntry("excerpt", "");
    }

    /** RFC 4180 by its rules: lines end by CR LF, quotes are doubled, a row has as many cells as the head. */
    @Test
    void isWrittenAsTheRfcSays() {
        assertThat(MadeFeed.text(FeedFormat.CSV, MadeFeed.titled("a \"quoted\", and\nbroken")))
                .startsWith("\"id\",\"url\",\"page\",\"title\",")
                .contains(",\"a \"\"quoted\"\", and\nbroken\",")
                .endsWith("\"\r\n")
                .doesNotStartWith("\uFEFF");
        assertThat(MadeFeed.text(FeedFormat.CSV).split("\r\n", -1)).hasSize(2).endsWith("");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '\0', textBlock = """
                    =cmd|' /C calc'!A0             ; '=cmd|' /C calc'!A0
                    =HYPERLINK("http://x","y")     ; '=HYPERLINK("http://x","y")
                    +1+1                           ; '+1+1
                    -2+3                           ; '-2+3
                    @SUM(A1)                       ; '@SUM(A1)
                    ＝1+1                          ; '＝1+1
                    no formula = none              ; no formula = none
                    'quoted                        ; 'quoted
                    """)
    void aFormulaIsText(String title, String cell) throws Exception {
        assertThat(rows(MadeFeed.titled(title)).getFirst()).containsEntry("title", cell);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\t=1+1", "\r=1+1", "\n=1+1", "\u0000=1+1", "\u0007\u001b=1+1"})
    void soIsAFormulaBehindAControlCharacter(String title) throws Exception {
        assertThat(rows(MadeFeed.titled(title)).getFirst().get("title")).startsWith("'");
    }

    private static List<Map<String, String>> rows(ArticleSummary... articles) throws Exception {
        try (var rows = CSV.readerForMapOf(String.class)
                .with(CsvSchema.emptySchema().withHeader())
                .<Map<String, String>>readValues(MadeFeed.text(FeedFormat.CSV, articles))) {
            return rows.readAll();
        }
    }
}
