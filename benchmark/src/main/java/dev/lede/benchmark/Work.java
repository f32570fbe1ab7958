package dev.lede.benchmark;

import java.io.IOException;

/**
 * Something to measure, as often as wanted.
 *
 * @param name what it is, for a table's first column
 * @param threads how many it uses, by its own account
 * @param amount what one run gets through
 */
record Work(String name, int threads, Amount amount, Body body) {
    /** One run. */
    @FunctionalInterface
    interface Body {
        void run() throws IOException;
    }
}
