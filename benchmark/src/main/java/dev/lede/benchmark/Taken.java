package dev.lede.benchmark;

/**
 * What one string's answer took.
 *
 * @param wall milliseconds by the clock
 * @param cpu milliseconds of the processor
 */
record Taken(TypedString asked, Outcome outcome, double wall, double cpu) {
    enum Outcome {
        ANSWERED,
        /** As the asker's mistake. */
        REFUSED,
        /** Answered with what was found until the time was up. */
        CUT
    }

    boolean isOver() {
        return wall > Asking.MOST_MILLIS;
    }
}
