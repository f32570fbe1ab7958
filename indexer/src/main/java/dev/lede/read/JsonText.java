package dev.lede.read;

import dev.lede.read.TreeFields.Inner;
import dev.lede.read.TreeFields.Several;
import dev.lede.read.TreeFields.Single;
import dev.lede.read.TreeFields.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;

/**
 * A text of JSON while it is read: one value at a time into memory. Forgives what is often met and changes nothing: line
 * ends within a string, a comma too many, {@code NaN}. Depth, and values in one record, are bounded.
 */
final class JsonText implements AutoCloseable {
    private static final int DEEPEST = 50;

    /** A record of an article has some dozens. */
    private static final int MOST_VALUES = 100_000;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxStringLength(Integer.MAX_VALUE)
                    .build())
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .enable(JsonReadFeature.ALLOW_RS_CONTROL_CHAR)
            .build();

    /** Text that is no JSON from some place on, or more than is read; the message quotes nothing of it. */
    static final class BrokenJsonException extends Exception {
        private static final long serialVersionUID = 1L;
        private final int line;

        BrokenJsonException(int line, String reason) {
            super(reason);
            this.line = line;
        }

        int line() {
            return line;
        }

        String reason() {
            return String.valueOf(getMessage());
        }
    }

    private final JsonParser parser;
    private final int linesBefore;
    private int values;

    /** @param linesBefore how many lines of the file come before the text */
    JsonText(String text, int linesBefore) {
        this.parser = FACTORY.createParser(ObjectReadContext.empty(), text);
        this.linesBefore = linesBefore;
    }

    @Override
    public void close() {
        parser.close();
    }

    /** @return nothing at the text's end */
    Optional<JsonToken> next() throws BrokenJsonException {
        try {
            return Optional.ofNullable(parser.nextToken());
        } catch (JacksonException e) {
            throw broken(e);
        }
    }

    /** The line of what {@link #next} gave. */
    int line() {
        return linesBefore + Math.max(1, parser.currentTokenLocation().getLineNr());
    }

    /** The key that {@link #next} gave. */
    Told key() {
        return new Told(line(), parser.currentName());
    }

    /** Passes over the list or record that {@link #next} began. */
    void skip() throws BrokenJsonException {
        try {
            parser.skipChildren();
        } catch (JacksonException e) {
            throw broken(e);
        }
    }

    /** The record that {@link #next} began, to its end. */
    TreeFields rest() throws BrokenJsonException {
        begin();
        return record();
    }

    /** From here on another record's values are counted. */
    void begin() {
        values = 0;
    }

    /** What {@link #next} gave, whatever it is; nothing for null. */
    Optional<Value> value(JsonToken token) throws BrokenJsonException {
        if (++values > MOST_VALUES) {
            throw new BrokenJsonException(line(), "a record of more than " + MOST_VALUES + " values is not read");
        }
        if (token == JsonToken.START_OBJECT) {
            return Optional.of(new Inner(record()));
        }
        if (token == JsonToken.START_ARRAY) {
            return Optional.of(list());
        }
        return token == JsonToken.VALUE_NULL ? Optional.empty() : Optional.of(new Single(new Told(line(), text())));
    }

    private String text() throws BrokenJsonException {
        try {
            return parser.getString();
        } catch (JacksonException e) {
            throw broken(e);
        }
    }

    /** As deep as the parser's own limit lets the text be. */
    private TreeFields record() throws BrokenJsonException {
        var record = new TreeFields(line());
        for (JsonToken token = expected(); token != JsonToken.END_OBJECT; token = expected()) {
            Told key = key();
            JsonToken first = expected();
            if (Fields.isSecret(key.text())) {
                skip();
            } else {
                record.put(key, value(first));
            }
        }
        return record;
    }

    private Several list() throws BrokenJsonException {
        int start = line();
        List<Value> list = new ArrayList<>();
        for (JsonToken token = expected(); token != JsonToken.END_ARRAY; token = expected()) {
            value(token).ifPresent(list::add);
        }
        return new Several(start, list);
    }

    /** The next token, where the text can't end. */
    JsonToken expected() throws BrokenJsonException {
        return next().orElseThrow(() -> new BrokenJsonException(line(), "broken JSON: it ends too early"));
    }

    private BrokenJsonException broken(JacksonException e) {
        int line = e.getLocation() == null
                ? 0
                : linesBefore + Math.max(1, e.getLocation().getLineNr());
        return new BrokenJsonException(
                line,
                e instanceof StreamConstraintsException
                        ? "JSON beyond what is read: nested deeper than " + DEEPEST + ", or an endless key or number"
                        : "broken JSON");
    }
}
