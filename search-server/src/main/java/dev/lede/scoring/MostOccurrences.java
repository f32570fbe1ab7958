package dev.lede.scoring;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.search.TwoPhaseIterator;

/**
 * Documents that hold enough of some words. Those that hold but the most frequent words, which aren't enough even together,
 * aren't looked at: only the others lead to documents.
 */
final class MostOccurrences extends TwoPhaseIterator {
    /** What looking for one word in a document costs, as Lucene reckons. */
    private static final float COST_OF_A_WORD = 10;

    private final TypedWordsScorer[] rareFirst;
    private final Coverage coverage;

    private MostOccurrences(List<TypedWordsScorer> rareFirst, int leading, Coverage coverage) {
        super(new Leading(rareFirst.subList(0, leading)));
        this.rareFirst = rareFirst.toArray(TypedWordsScorer[]::new);
        this.coverage = coverage;
    }

    /** @param words enough together */
    static MostOccurrences of(List<TypedWordsScorer> words, Coverage coverage) {
        List<TypedWordsScorer> rareFirst = words.stream()
                .sorted(Comparator.comparingLong(TypedWordsScorer::cost))
                .toList();
        int leading = words.size();
        double told = rareFirst.getLast().information();
        while (leading > 1 && !coverage.isEnough(words.size() - leading + 1, told)) {
            leading--;
            told += rareFirst.get(leading - 1).information();
        }
        return new MostOccurrences(rareFirst, leading, coverage);
    }

    @Override
    public boolean matches() throws IOException {
        int candidate = approximation.docID();
        int held = 0;
        double told = 0;
        for (TypedWordsScorer word : rareFirst) {
            if (word.advanceTo(candidate) == candidate) {
                held++;
                told += word.information();
                if (coverage.isEnough(held, told)) {
                    return true;
                }
            }
        }
        return false;
    }

    @Override
    public float matchCost() {
        return COST_OF_A_WORD * rareFirst.length;
    }
}
