package dev.lede.read;

/** One thing that the walk over the sources met; each is counted as one file. */
public sealed interface WalkStep {
    /** The path as the operator named its source. */
    SourceFile file();

    /** A regular file, to be read. */
    record Found(SourceFile file) implements WalkStep {}

    /** Something that isn't read: a link, a hidden file, a folder that can't be listed. */
    record Left(SourceFile file, ReadOutcome outcome) implements WalkStep {}
}
