package dev.lede.eval;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The documents of {@code docs.jsonl}, one after another: objects with an id, a title and a text. For one thread. */
final class DocumentLines implements Closeable {
    private static final JsonMapper JSON = new JsonMapper();
    private static final int MOST = 1_000_000;

    private final NumberedLines lines;
    private final Set<String> ids = new HashSet<>();

    private DocumentLines(NumberedLines lines) {
        this.lines = lines;
    }

    static DocumentLines of(Path file) throws IOException {
        return new DocumentLines(NumberedLines.of(file));
    }

    /** @return nothing at the end */
    Optional<JudgedDocument> next() throws IOException {
        Optional<String> line = lines.next();
        if (line.isEmpty()) {
            return Optional.empty();
        }
        JsonNode object = object(line.get());
        var document = new JudgedDocument(id(object), text(object, "title"), text(object, "text"));
        if (ids.size() == MOST) {
            throw lines.damaged("more than " + MOST + " documents");
        }
        if (!ids.add(document.id())) {
            throw lines.damaged("a second document " + UnreadableFileException.quoted(document.id()));
        }
        return Optional.of(document);
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }

    private JsonNode object(String line) throws UnreadableFileException {
        try {
            JsonNode object = JSON.readTree(line);
            if (object.isObject()) {
                return object;
            }
        } catch (JacksonException e) {
            // Told below: where in the line it breaks is of no use without the line.
        }
        throw lines.damaged("is no JSON object");
    }

    private String id(JsonNode object) throws UnreadableFileException {
        JsonNode id = object.path("id");
        if (!id.isString() && !id.isIntegralNumber()) {
            throw lines.damaged("has no \"id\"");
        }
        return Columns.id(id.asString(), lines);
    }

    /** What is missing is empty. */
    private String text(JsonNode object, String key) throws UnreadableFileException {
        JsonNode text = object.path(key);
        if (text.isMissingNode() || text.isNull()) {
            return "";
        }
        if (!text.isString()) {
            throw lines.damaged("its \"" + key + "\" is no text");
        }
        return text.asString();
    }
}
