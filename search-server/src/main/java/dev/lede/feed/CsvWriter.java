package dev.lede.feed;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.StringWriter;
import java.util.List;
import tools.jackson.databind.SequenceWriter;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvSchema;
import tools.jackson.dataformat.csv.CsvWriteFeature;

/**
 * A feed as a table: RFC 4180, UTF-8, a row of names first, what is missing empty.
 *
 * <p>A cell that a spreadsheet would take for a formula begins with an apostrophe, as OWASP recommends against CSV
 * injection: it then is text, for spreadsheets and for who reads it.
 */
final class CsvWriter {
    /** What a formula may begin with; the last four are the same signs as Chinese and Japanese type them. */
    private static final String FORMULA = "=+-@\t\r\n＝＋－＠";

    private static final List<String> COLUMNS = List.of(
            "id",
            "url",
            "page",
            "title",
            "published",
            "provider",
            "domain",
            "topics",
            "type",
            "language",
            "quality",
            "story",
            "storySize",
            "excerpt");

    private static final CsvMapper MAPPER =
            CsvMapper.builder().enable(CsvWriteFeature.ALWAYS_QUOTE_STRINGS).build();

    private static final CsvSchema ROWS = CsvSchema.emptySchema().withLineSeparator("\r\n");

    private CsvWriter() {}

    static byte[] bytes(Feed feed) {
        var text = new StringWriter();
        try (SequenceWriter rows = MAPPER.writer(ROWS).writeValues(text)) {
            rows.write(COLUMNS);
            for (FeedItem item : feed.items()) {
                rows.write(row(item).stream().map(CsvWriter::harmless).toList());
            }
        }
        return text.toString().getBytes(UTF_8);
    }

    private static List<String> row(FeedItem item) {
        return List.of(
                item.key(),
                item.original().orElse(""),
                item.page(),
                item.title(),
                item.published().map(FeedDates::known).orElse(""),
                item.provider().orElse(""),
                item.domain().orElse(""),
                String.join("; ", item.topics()),
                item.type().orElse(""),
                item.language().orElse(""),
                item.quality().map(String::valueOf).orElse(""),
                item.story().map(story -> story.id().value()).orElse(""),
                item.story().map(story -> String.valueOf(story.size())).orElse(""),
                item.excerpt().orElse(""));
    }

    private static String harmless(String cell) {
        return cell.isEmpty() || FORMULA.indexOf(cell.charAt(0)) < 0 ? cell : "'" + cell;
    }
}
