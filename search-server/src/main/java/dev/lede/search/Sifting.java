package dev.lede.search;

import dev.lede.scoring.Passing;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes apart what matches in a segment, by which of some choices let it pass. For one thread. */
final class Sifting {
    private final Choice[] choices;

    private int[] passed = {};

    private int size;

    Sifting(List<Choice> choices) {
        this.choices = choices.toArray(Choice[]::new);
    }

    /** @param documents in order, each behind those that were taken before; the first {@code count} of them */
    void take(int[] documents, int count) throws IOException {
        passed = passed.length < count ? new int[count] : passed;
        size = 0;
        for (Choice choice : choices) {
            choice.start(count);
        }
        for (int i = 0; i < count; i++) {
            take(documents[i]);
        }
        for (Choice choice : choices) {
            choice.end();
        }
    }

    private void take(int document) throws IOException {
        @Nullable Choice missed = null; // null as long as all let it pass
        for (Choice choice : choices) {
            if (!choice.passing.lets(document)) {
                if (missed != null) {
                    return;
                }
                missed = choice;
            }
        }
        if (missed == null) {
            passed[size++] = document;
        }
        for (Choice choice : choices) {
            if (missed == null || missed == choice) {
                choice.batch[choice.size++] = document;
            }
        }
    }

    /** What passes all choices, of what was last taken: the first {@link #size} of them. */
    int[] passed() {
        return passed;
    }

    int size() {
        return size;
    }

    boolean hasPassed(int document) {
        return Arrays.binarySearch(passed, 0, size, document) >= 0;
    }

    /** One choice. */
    static final class Choice {
        private final Passing passing;
        private final MatchedCollector.InSegment matched;
        private int[] batch = {};
        private int size;

        Choice(Passing passing, MatchedCollector.InSegment matched) {
            this.passing = passing;
            this.matched = matched;
        }

        void start(int most) {
            batch = batch.length < most ? new int[most] : batch;
            size = 0;
        }

        void end() {
            matched.add(batch, size);
        }
    }
}
