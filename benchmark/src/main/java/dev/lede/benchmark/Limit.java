package dev.lede.benchmark;

/** What was promised. */
sealed interface Limit {
    double value();

    boolean isMetBy(double measured);

    /** No more than this. */
    record AtMost(double value) implements Limit {
        @Override
        public boolean isMetBy(double measured) {
            return measured <= value;
        }
    }

    /** No less than this. */
    record AtLeast(double value) implements Limit {
        @Override
        public boolean isMetBy(double measured) {
            return measured >= value;
        }
    }
}
