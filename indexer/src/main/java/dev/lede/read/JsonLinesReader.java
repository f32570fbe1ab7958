package dev.lede.read;

import dev.lede.read.JsonText.BrokenJsonException;
import dev.lede.read.ReadOutcome.Failed;
import dev.lede.read.ReadOutcome.Read;
import dev.lede.read.ReadOutcome.Skipped;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JsonToken;

/** Reads JSON Lines: one record a line. A line that is broken costs itself alone. */
public final class JsonLinesReader implements ArticleReader {
    public static final String FORM = "JSON Lines";

    /** So many lines tell whether all are records, of which one or the other may be broken. */
    private static final int LOOKED_AT = 20;

    private final FieldNames names;

    public JsonLinesReader(FieldNames names) {
        this.names = names;
    }

    @Override
    public Optional<ReadOutcome> read(FileText file) {
        return isLines(file.text()) ? Optional.of(lines(file.text())) : Optional.empty();
    }

    /** At least two lines, and most of the first ones, are a record each from their first sign to their last. */
    private static boolean isLines(String text) {
        List<String> first = text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .limit(LOOKED_AT)
                .toList();
        long records = first.stream().filter(JsonLinesReader::isRecord).count();
        return records >= 2 && records * 2 >= first.size();
    }

    private static boolean isRecord(String line) {
        return line.endsWith("}")
                && line.startsWith("{")
                && line.substring(1).stripLeading().startsWith("\"");
    }

    private ReadOutcome lines(String text) {
        var notes = new Notes();
        var records = new Records(names, notes);
        Optional<Failed> broken = Optional.empty();
        int number = 0;
        for (int start = 0; start < text.length(); ) {
            int end = text.indexOf('\n', start) < 0 ? text.length() : text.indexOf('\n', start);
            String line = text.substring(start, end);
            start = end + 1;
            number++;
            if (line.isBlank()) {
                continue;
            }
            try {
                records.add(record(line, number - 1));
            } catch (BrokenJsonException e) {
                notes.add(number, "ignored: this line is " + e.reason());
                broken = broken.or(() -> Optional.of(new Failed(e.line(), e.reason())));
            }
        }
        if (!records.anyArticle()) {
            return broken.<ReadOutcome>map(failed -> failed)
                    .orElseGet(() -> new Skipped(Skipped.NO_ARTICLE, JsonReader.NO_ARTICLE));
        }
        return new Read(FORM, records.articles(), notes.all());
    }

    private static TreeFields record(String line, int linesBefore) throws BrokenJsonException {
        try (var json = new JsonText(line, linesBefore)) {
            if (json.expected() != JsonToken.START_OBJECT) {
                throw new BrokenJsonException(linesBefore + 1, "no record");
            }
            TreeFields record = json.rest();
            if (json.next().isPresent()) {
                throw new BrokenJsonException(linesBefore + 1, "more than one record");
            }
            return record;
        }
    }
}
