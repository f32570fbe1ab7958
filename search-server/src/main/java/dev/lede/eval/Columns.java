package dev.lede.eval;

import java.util.List;
import java.util.regex.Pattern;

/** What a line of blank-separated columns says, as TREC's tools write judgments and runs. */
final class Columns {
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    /** Blanks end a column, and neither control characters nor halves of a character can be written. */
    private static final Pattern NOT_IN_ID = Pattern.compile("[\\s\\p{Cc}\\p{Cs}]");

    private static final int LONGEST_ID = 200;

    private Columns() {}

    /** @param names of the columns, for who reads what is wrong */
    static List<String> of(String line, String names, NumberedLines lines) throws UnreadableFileException {
        List<String> columns = BLANKS.splitAsStream(line.strip()).toList();
        if (columns.size() != names.split(" ", -1).length) {
            throw lines.damaged("is not of the form: " + names);
        }
        return columns;
    }

    /** An id that can stand in judgments and runs. */
    static String id(String text, NumberedLines lines) throws UnreadableFileException {
        if (text.isEmpty()
                || text.length() > LONGEST_ID
                || NOT_IN_ID.matcher(text).find()) {
            throw lines.damaged("an id has 1 to " + LONGEST_ID
                    + " characters, no blank and no control character, unlike " + UnreadableFileException.quoted(text));
        }
        return text;
    }
}
