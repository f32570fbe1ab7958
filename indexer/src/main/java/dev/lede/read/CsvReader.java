package dev.lede.read;

import dev.lede.read.FieldNames.Part;
import dev.lede.read.ReadOutcome.Failed;
import dev.lede.read.ReadOutcome.Read;
import dev.lede.read.ReadOutcome.Skipped;
import dev.lede.read.TreeFields.Single;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.MappingIterator;
import tools.jackson.databind.ObjectReader;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvReadFeature;
import tools.jackson.dataformat.csv.CsvSchema;

/**
 * Reads a table with a header: one article a row. Told by a first line in which a title and one more known key stand,
 * between commas, semicolons, tabs or bars.
 */
public final class CsvReader implements ArticleReader {
    public static final String FORM = "CSV";

    private static final char[] SEPARATORS = {',', ';', '\t', '|'};
    private static final int LONGEST_HEADER = 10_000;

    private static final CsvMapper MAPPER = CsvMapper.builder()
            .enable(CsvReadFeature.WRAP_AS_ARRAY)
            .enable(CsvReadFeature.SKIP_EMPTY_LINES)
            .build();

    private final FieldNames names;

    public CsvReader(FieldNames names) {
        this.names = names;
    }

    @Override
    public Optional<ReadOutcome> read(FileText file) {
        String text = file.text();
        int start = text.length() - text.stripLeading().length();
        int end = text.indexOf('\n', start);
        if (end < 0) {
            return Optional.empty();
        }
        boolean isTooLong = end - start > LONGEST_HEADER;
        String line = text.substring(start, isTooLong ? start + LONGEST_HEADER : end);
        for (char separator : SEPARATORS) {
            List<String> header = header(line, separator);
            if (isHeader(header)) {
                return Optional.of(
                        isTooLong
                                ? new Failed(
                                        FileText.lineAt(text, start),
                                        "CSV with a header of more than " + LONGEST_HEADER + " characters is not read")
                                : rows(text.substring(end + 1), FileText.lineAt(text, end), header, separator));
            }
        }
        return Optional.empty();
    }

    private static List<String> header(String line, char separator) {
        try (MappingIterator<String[]> rows = rows(line, separator)) {
            return rows.hasNext()
                    ? Arrays.stream(rows.next()).map(String::strip).toList()
                    : List.of();
        } catch (JacksonException e) {
            // Some other text, whose quotes are no table's.
            return List.of();
        }
    }

    private boolean isHeader(List<String> cells) {
        return cells.stream().anyMatch(cell -> names.of(Part.TITLE).contains(cell))
                && cells.stream().filter(names::knows).count() >= 2;
    }

    private static MappingIterator<String[]> rows(String text, char separator) {
        ObjectReader reader =
                MAPPER.readerFor(String[].class).with(CsvSchema.emptySchema().withColumnSeparator(separator));
        return reader.readValues(text);
    }

    private ReadOutcome rows(String text, int linesBefore, List<String> header, char separator) {
        var notes = new Notes();
        var records = new Records(names, notes);
        int line = linesBefore + 1;
        try (MappingIterator<String[]> rows = rows(text, separator)) {
            while (rows.hasNext()) {
                String[] cells = rows.next();
                if (cells.length > header.size()) {
                    notes.add(line, "ignored: " + (cells.length - header.size()) + " cells more than the header has");
                }
                records.add(row(cells, header, line));
                line = linesBefore + rows.currentLocation().getLineNr();
            }
        } catch (JacksonException e) {
            if (!records.anyArticle()) {
                return new Failed(line, "broken CSV");
            }
            notes.add(line, "broken CSV: it is read no further");
        }
        return records.anyArticle()
                ? new Read(FORM, records.articles(), notes.all())
                : new Skipped(
                        Skipped.NO_ARTICLE,
                        "CSV without an article: no row has a title, and an address, a date or text");
    }

    private static TreeFields row(String[] cells, List<String> header, int line) {
        var row = new TreeFields(line);
        for (int i = 0; i < Math.min(cells.length, header.size()); i++) {
            String key = header.get(i);
            if (!Fields.isSecret(key) && !key.isEmpty()) {
                row.put(
                        new Told(line, key),
                        cells[i].isBlank() ? Optional.empty() : Optional.of(new Single(new Told(line, cells[i]))));
            }
        }
        return row;
    }
}
