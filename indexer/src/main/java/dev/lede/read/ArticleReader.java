package dev.lede.read;

import java.util.Optional;

/** Reads one form of file. Immutable and safe for any number of threads. */
public interface ArticleReader {
    /** @return what became of the text, or nothing where it isn't of this form */
    Optional<ReadOutcome> read(FileText text);
}
