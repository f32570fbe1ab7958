package dev.lede.read;

import dev.lede.read.ReadOutcome.Failed;
import dev.lede.read.ReadOutcome.Read;
import dev.lede.read.ReadOutcome.Skipped;
import dev.lede.read.YamlFields.BrokenYamlException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads YAML between {@code ---} lines with a Markdown or HTML body after it, the form of most static sites. The body
 * may be missing and may hold {@code ---} lines itself; a front matter that is never closed reaches to the end.
 */
public final class FrontMatterReader implements ArticleReader {
    public static final String FORM = "front matter";

    private static final Pattern OPENING = Pattern.compile("\\A\\s*^---[ \\t]*$\\n?", Pattern.MULTILINE);
    private static final Pattern CLOSING = Pattern.compile("^(?:---|\\.\\.\\.)[ \\t]*$\\n?", Pattern.MULTILINE);

    /** YAML 1.1's; merged without end, a few lines are gigabytes. */
    private static final String MERGE = "<<";

    private final FieldNames names;

    public FrontMatterReader(FieldNames names) {
        this.names = names;
    }

    @Override
    public Optional<ReadOutcome> read(FileText file) {
        String text = file.text();
        Matcher opening = OPENING.matcher(text);
        return opening.find() ? Optional.of(read(text, opening.end())) : Optional.empty();
    }

    private ReadOutcome read(String text, int start) {
        int linesBefore = FileText.lineAt(text, start) - 1;
        Matcher closing = CLOSING.matcher(text);
        boolean closed = closing.find(start);
        String yaml = text.substring(start, closed ? closing.start() : text.length());
        String body = closed ? text.substring(closing.end()) : "";
        try {
            Fields fields = YamlFields.parse(yaml, linesBefore);
            Notes notes = new Notes();
            if (!closed) {
                notes.add(linesBefore, "front matter without a closing '---' line: read to the end");
            }
            fields.keys().stream()
                    .filter(key -> key.text().equals(MERGE))
                    .forEach(key -> notes.add(
                            key.line(), "ignored: '<<' takes over keys of another mapping, which is not read"));
            var raw = new RecordArticles(names, notes)
                    .article(fields, new RawBody(Secret.without(body).strip(), RawBody.Form.MARKUP));
            return switch (raw.standing()) {
                case PUBLISHED, UNPUBLISHED -> new Read(FORM, List.of(raw), notes.all());
                case DRAFT -> new Skipped("draft", "marked 'draft: true'");
                case REMOVED -> new Skipped("removed", "marked 'removed: true'");
            };
        } catch (BrokenYamlException e) {
            return new Failed(e.line(), e.reason());
        }
    }
}
