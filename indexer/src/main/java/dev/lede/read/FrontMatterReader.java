package dev.lede.read;

import dev.lede.read.ReadOutcome.Failed;
import dev.lede.read.ReadOutcome.Read;
import dev.lede.read.ReadOutcome.Skipped;
import dev.lede.read.YamlFields.BrokenYamlException;
import java.util.ArrayList;
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

    /**
     * A second front matter pasted into a body must not bring the secret in: its key, a quoted value to the closing
     * quote or the paragraph's end, and every line after that is indented more than the key.
     */
    private static final Pattern SECRET =
            Pattern.compile("(?im)^([ \\t>]*)(?:-[ \\t]+)?[\"']?secured[\"']?[ \\t]*:[ \\t]*"
                    + "(?:\"(?:[^\"\\\\\n]|\\\\.|\\\\?\n(?![ \\t>]*(?:\n|---)))*+\"?+|'(?:[^'\n]|\n(?![ \\t>]*(?:\n|---)))*+'?+)?+"
                    + ".*+(?:\n(?:[ \\t>]*\n)*+\\1[ \\t]++\\S.*+)*+");

    @Override
    public Optional<ReadOutcome> read(FileText file) {
        String text = file.text();
        Matcher opening = OPENING.matcher(text);
        return opening.find() ? Optional.of(read(text, opening.end())) : Optional.empty();
    }

    private static ReadOutcome read(String text, int start) {
        int linesBefore = FileText.lineAt(text, start) - 1;
        Matcher closing = CLOSING.matcher(text);
        boolean closed = closing.find(start);
        String yaml = text.substring(start, closed ? closing.start() : text.length());
        String body = closed ? text.substring(closing.end()) : "";
        try {
            YamlFields fields = YamlFields.parse(yaml, linesBefore);
            if (FrontMatterFields.isTrue(fields, "removed")) {
                return new Skipped("removed", "marked 'removed: true'");
            }
            List<Note> notes = new ArrayList<>();
            if (!closed) {
                notes.add(new Note(linesBefore, "front matter without a closing '---' line: read to the end"));
            }
            var raw = new FrontMatterFields(notes)
                    .article(
                            fields,
                            new RawBody(SECRET.matcher(body).replaceAll("").strip(), RawBody.Form.MARKUP));
            return new Read(FORM, List.of(raw), notes);
        } catch (BrokenYamlException e) {
            return new Failed(e.line(), e.reason());
        }
    }
}
