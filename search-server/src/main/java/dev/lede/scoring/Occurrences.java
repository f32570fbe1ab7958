package dev.lede.scoring;

import java.io.IOException;

/** Of one spelling. */
abstract class Occurrences extends CountedDocuments {
    private final float weight;

    /** @param weight what each time counts */
    Occurrences(float weight) {
        this.weight = weight;
    }

    @Override
    final double counted() throws IOException {
        return weight * times();
    }

    final double weight() {
        return weight;
    }

    @Override
    void count(WindowCounts window) throws IOException {
        if (docID() < window.from()) {
            advance(window.from());
        }
        for (int document = docID(); document < window.to(); document = nextDoc()) {
            window.add(document, counted());
        }
    }

    /** In the current document, at least 1. */
    abstract int times() throws IOException;
}
