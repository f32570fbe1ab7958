package dev.lede.indexing;

import dev.lede.index.GenerationBuilder;

/** Told how far a run has come, often and from many threads at once; it must be quick and must not throw. */
@FunctionalInterface
public interface Progress {
    /** Tells nobody. */
    Progress NONE = (step, done, total) -> {};

    /** What is being done. */
    enum Step {
        /** Counted in feeds. */
        FETCHING,
        /** Counted in files. */
        READING,
        /** Counted in articles. */
        WRITING,
        /** Counted in articles; told at its start and end only. */
        CHECKING
    }

    /**
     * @param done how many so far
     * @param total how many there will be, 0 where that isn't known yet
     */
    void at(Step step, long done, long total);

    /** For who writes an index: the end of writing is not the end, as segments are merged and read back. */
    static GenerationBuilder.Written ofWriting(Progress progress) {
        return (done, total) -> progress.at(done < total ? Step.WRITING : Step.CHECKING, done, total);
    }
}
