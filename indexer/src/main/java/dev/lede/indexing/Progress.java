package dev.lede.indexing;

/** Told how far a run has come, often and from many threads at once; it must be quick and must not throw. */
@FunctionalInterface
public interface Progress {
    /** Tells nobody. */
    Progress NONE = (step, done, total) -> {};

    /** What is being done. */
    enum Step {
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
}
