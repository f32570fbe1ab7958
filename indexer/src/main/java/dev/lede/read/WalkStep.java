package dev.lede.read;

import java.util.Optional;

/** One thing that the walk over the sources met; each is counted as one file. */
public sealed interface WalkStep {
    /** The path as the operator named its source. */
    SourceFile file();

    /**
     * A regular file, to be read.
     *
     * @param stamp before it is read; nothing where a later change might leave it as it is
     */
    record Found(SourceFile file, Optional<FileStamp> stamp) implements WalkStep {}

    /** Something that isn't read: a link, a hidden file, a folder that can't be listed. */
    record Left(SourceFile file, ReadOutcome outcome) implements WalkStep {}
}
