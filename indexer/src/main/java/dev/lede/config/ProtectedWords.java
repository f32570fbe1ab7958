package dev.lede.config;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** {@code protected.txt}: words that keep their endings, one a line. */
final class ProtectedWords {
    static final String NAME = "protected.txt";

    private static final int MOST_WORDS = 10_000;
    private static final int LONGEST_QUOTED = 40;

    /** Longer ones are cut by the index as well. */
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]{1,100}");

    private ProtectedWords() {}

    /** @return in lower case, in order; none where the folder has no such file */
    static SortedSet<String> read(Path folder, Consumer<String> fault) {
        Path path = folder.resolve(NAME);
        SortedSet<String> words = new TreeSet<>();
        List<WordFile.Line> lines = WordFile.read(path, fault);
        if (lines.size() > MOST_WORDS) {
            fault.accept(path + ": has more than " + MOST_WORDS + " words");
            return words;
        }
        for (WordFile.Line line : lines) {
            if (WORD.matcher(line.text()).matches()) {
                words.add(line.text().toLowerCase(Locale.ROOT));
            } else {
                fault.accept(
                        line.where() + ": must be one word of letters and digits, not '" + quoted(line.text()) + "'");
            }
        }
        return words;
    }

    private static String quoted(String text) {
        return text.length() <= LONGEST_QUOTED ? text : text.substring(0, LONGEST_QUOTED) + "…";
    }
}
