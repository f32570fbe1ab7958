package dev.lede.scoring;

import static org.apache.lucene.search.DocIdSetIterator.NO_MORE_DOCS;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.search.DocIdSetIterator;

/** The documents of a segment that hold all of some words, or what they mean as well. */
final class TypedWordsScorer {
    private final List<FormsScorer> words;
    private final Optional<WordScorer> others;
    private final double information;
    private int document = -1;

    /** @param words all of them, or none where no document holds all */
    TypedWordsScorer(List<FormsScorer> words, Optional<WordScorer> others, double information) {
        this.words = words;
        this.others = others;
        this.information = information;
    }

    double information() {
        return information;
    }

    int docID() {
        return document;
    }

    /** @return the first document from the target on that holds them; the one it is at where that isn't before the target */
    int advanceTo(int target) throws IOException {
        if (document < target) {
            int alike = others.isEmpty() ? NO_MORE_DOCS : advanced(others.get().iterator(), target);
            document = Math.min(alike, all(target));
        }
        return document;
    }

    private int all(int target) throws IOException {
        if (words.isEmpty()) {
            return NO_MORE_DOCS;
        }
        int candidate = target;
        for (int agreed = 0, next = 0; agreed < words.size(); next = (next + 1) % words.size()) {
            int at = advanced(words.get(next).iterator(), candidate);
            agreed = at == candidate ? agreed + 1 : 1;
            candidate = at;
            if (candidate == NO_MORE_DOCS) {
                return NO_MORE_DOCS;
            }
        }
        return candidate;
    }

    double score() throws IOException {
        double together = 0;
        boolean isWhole = !words.isEmpty();
        for (FormsScorer word : words) {
            if (word.docID() == document) {
                together += word.score();
            } else {
                isWhole = false;
            }
        }
        double alike = others.isPresent() && others.get().docID() == document
                ? others.get().score()
                : 0;
        return Math.max(isWhole ? together : 0, alike);
    }

    long cost() {
        long all =
                words.stream().mapToLong(word -> word.iterator().cost()).min().orElse(0);
        return all + others.map(alike -> alike.iterator().cost()).orElse(0L);
    }

    private static int advanced(DocIdSetIterator iterator, int target) throws IOException {
        return iterator.docID() < target ? iterator.advance(target) : iterator.docID();
    }
}
