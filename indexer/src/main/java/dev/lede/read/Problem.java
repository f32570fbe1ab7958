package dev.lede.read;

/**
 * One thing that is wrong with a source, so that an operator can act on it.
 *
 * @param severity what became of the file or article
 * @param path the file as the operator named its source, so that it can be opened from where the command was run
 * @param line 1-based line in the file, 0 where the problem is the whole file's
 * @param reason plain words, without a line end
 */
public record Problem(Severity severity, String path, int line, String reason) {
    /** What a problem cost. */
    public enum Severity {
        /** The file or the article in it was not read. */
        FAILED,
        /** It was left out on purpose. */
        SKIPPED,
        /** It was read, and something in it is missing or was ignored. */
        WARNED
    }

    /** {@code seeds/000.txt:12: reason}, the form that editors and terminals link. */
    public String asLine() {
        return path + (line > 0 ? ":" + line : "") + ": " + reason;
    }
}
