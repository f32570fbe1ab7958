package dev.lede.read;

import dev.lede.read.ReadOutcome.Skipped;
import java.util.Optional;
import java.util.regex.Pattern;

/** Knows front matter in TOML, between {@code +++} lines, and says that it isn't read. */
public final class TomlReader implements ArticleReader {
    private static final Pattern OPENING = Pattern.compile("\\A\\s*^\\+\\+\\+[ \\t]*$", Pattern.MULTILINE);

    @Override
    public Optional<ReadOutcome> read(FileText file) {
        return OPENING.matcher(file.text()).find()
                ? Optional.of(new Skipped("TOML", "front matter in TOML, between '+++' lines, is not read: write YAML"))
                : Optional.empty();
    }
}
