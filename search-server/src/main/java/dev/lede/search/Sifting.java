package dev.lede.search;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes apart what matches in a segment, by which of some choices let it pass. For one thread. */
final class Sifting {
    private final Sieve[] sieves;

    private int[] passed = {};

    private int size;

    Sifting(List<Sieve> sieves) {
        this.sieves = sieves.toArray(Sieve[]::new);
    }

    /** @param documents in order, each behind those that were taken before; the first {@code count} of them */
    void take(int[] documents, int count) throws IOException {
        passed = passed.length < count ? new int[count] : passed;
        size = 0;
        for (Sieve sieve : sieves) {
            sieve.begin(count);
        }
        for (int i = 0; i < count; i++) {
            take(documents[i]);
        }
        for (Sieve sieve : sieves) {
            sieve.end();
        }
    }

    private void take(int document) throws IOException {
        @Nullable Sieve missed = null; // null as long as all let it pass
        for (Sieve sieve : sieves) {
            if (!sieve.lets(document)) {
                if (missed != null) {
                    return;
                }
                missed = sieve;
            }
        }
        if (missed == null) {
            passed[size++] = document;
        }
        for (Sieve sieve : sieves) {
            if (missed == null || missed == sieve) {
                sieve.keep(document);
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
}
