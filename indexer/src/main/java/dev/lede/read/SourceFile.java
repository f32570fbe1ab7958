package dev.lede.read;

import java.nio.file.Path;

/**
 * A file that the walk met, or an entry of an archive that it met.
 *
 * @param path where the file is, as the operator named its source: for opening; of an entry, where its archive is
 * @param shown the same for problems; of an entry, with its name after it
 * @param name the path from the named source's parent on, with {@code /}: what readers may see
 */
public record SourceFile(Path path, String shown, String name) {
    public SourceFile(Path path, String name) {
        this(path, path.toString(), name);
    }

    /** By what the file is known from run to run: its path, or its bytes where these are no text in the system's encoding. */
    public String key() {
        String text = path.toString();
        return text.indexOf('\uFFFD') < 0 ? text : path.toUri().toString();
    }

    /** @param entryName as an archive gives it: anything at all, and never a place to write to */
    SourceFile entry(String entryName) {
        String clean = EntryName.clean(entryName);
        return new SourceFile(path, shown + "/" + clean, name + "/" + clean);
    }
}
