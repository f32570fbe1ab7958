package dev.lede.scoring;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.lucene.search.BulkScorer;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.util.ArrayUtil;
import org.apache.lucene.util.Bits;
import org.jspecify.annotations.Nullable;

/**
 * Documents that hold all of some words and pass all of some filters, many at a time. Those that can't score enough are told
 * as matches, and not looked at again.
 */
final class WordsBulkScorer extends BulkScorer {
    /** In the order of the query, as sums depend on it by a last digit. */
    private final FormsScorer[] words;

    private final int[] rareFirst;

    /** The rarest first, without one that leads. */
    private final List<Passing> filters;

    private final Lead leading;
    private final boolean isWordLeading;
    private final Batch batch = new Batch();
    private final Current current = new Current();

    /** Those of the batch that hold all words, and how many they are. */
    private int[] documents = {};

    private int size;

    /** By word, then by place in the batch: what it counts there, times what each is worth by the length. */
    private final double[][] occurrences;

    private float leastBefore = Float.NaN;
    private double enoughBefore;

    /** @param words one at least */
    WordsBulkScorer(List<FormsScorer> words, List<Passing> filters) {
        this.words = words.toArray(FormsScorer[]::new);
        this.occurrences = new double[words.size()][0];
        this.rareFirst = IntStream.range(0, words.size())
                .boxed()
                .sorted(Comparator.comparingLong(
                        place -> this.words[place].documents().cost()))
                .mapToInt(place -> place)
                .toArray();
        CountedDocuments rarest = this.words[rareFirst[0]].documents();
        List<Passing> inTurn =
                filters.stream().sorted(Comparator.comparingLong(Passing::cost)).toList();
        this.isWordLeading =
                inTurn.isEmpty() || rarest.cost() <= inTurn.getFirst().cost();
        this.leading = isWordLeading ? rarest : inTurn.getFirst();
        this.filters = isWordLeading ? inTurn : inTurn.subList(1, inTurn.size());
    }

    @Override
    public int score(LeafCollector collector, @Nullable Bits live, int from, int to) // null where all are alive
            throws IOException {
        collector.setScorer(current);
        if (leading.docID() < from) {
            leading.advance(from);
        }
        while (leading.docID() < to) {
            find(live, to);
            if (size > 0) {
                weigh();
                if (collector instanceof MatchCollector matches) {
                    matches.matching(documents, size);
                    contend(matches);
                } else {
                    collect(collector);
                }
            }
        }
        return leading.docID();
    }

    private void find(@Nullable Bits live, int to) throws IOException { // null as above
        leading.next(to, batch);
        documents = batch.documents();
        size = batch.size();
        int known = isWordLeading ? 1 : 0;
        if (isWordLeading) {
            occurrences[rareFirst[0]] = batch.counts();
        }
        if (live != null) {
            keepLive(live, known);
        }
        for (Passing filter : filters) {
            keepPassing(filter, known);
        }
        for (int i = known; i < rareFirst.length; i++) {
            keepHolding(i);
        }
    }

    private void keepLive(Bits live, int known) {
        int kept = 0;
        for (int i = 0; i < size; i++) {
            if (live.get(documents[i])) {
                keep(i, kept++, known);
            }
        }
        size = kept;
    }

    private void keepPassing(Passing filter, int known) throws IOException {
        int kept = 0;
        for (int i = 0; i < size; i++) {
            if (filter.lets(documents[i])) {
                keep(i, kept++, known);
            }
        }
        size = kept;
    }

    /** @param word by its place among the rarest */
    private void keepHolding(int word) throws IOException {
        CountedDocuments holding = words[rareFirst[word]].documents();
        double[] counts = ArrayUtil.grow(occurrences[rareFirst[word]], size);
        int kept = 0;
        for (int i = 0; i < size; i++) {
            int document = documents[i];
            int at = holding.docID();
            if (at < document) {
                at = holding.advance(document);
            }
            if (at == document) {
                counts[kept] = holding.counted();
                keep(i, kept++, word);
            }
        }
        occurrences[rareFirst[word]] = counts;
        size = kept;
    }

    /** @param known of how many words, the rarest, it is known what they count */
    private void keep(int place, int kept, int known) {
        documents[kept] = documents[place];
        for (int i = 0; i < known; i++) {
            occurrences[rareFirst[i]][kept] = occurrences[rareFirst[i]][place];
        }
    }

    private void weigh() throws IOException {
        for (int word = 0; word < words.length; word++) {
            words[word].look(documents, size);
        }
    }

    private void contend(MatchCollector matches) throws IOException {
        // A division each is what most documents would cost more than all else.
        int rarest = rareFirst[0];
        double[] counted = occurrences[rarest];
        double[] factors = words[rarest].factors();
        double enough = enough(matches.least());
        for (int i = 0; i < size; i++) {
            if (counted[i] * factors[i] >= enough && matches.isHit(documents[i]) && most(i) >= matches.least()) {
                current.place = i;
                matches.contend(documents[i]);
                enough = enough(matches.least());
            }
        }
    }

    /** Of the rarest word, if all others score the most that they can; worked out when what is least rises. */
    private double enough(float least) {
        if (least != leastBefore) {
            leastBefore = least;
            enoughBefore = worked(least);
        }
        return enoughBefore;
    }

    private double worked(float least) {
        int rarest = rareFirst[0];
        double own = least;
        for (int word = 0; word < words.length; word++) {
            own -= word == rarest ? 0 : words[word].getMaxScore(DocIdSetIterator.NO_MORE_DOCS);
        }
        return words[rarest].enough(own);
    }

    private float most(int place) {
        double most = 0;
        for (int word = 0; word < words.length; word++) {
            most += words[word].most(occurrences[word][place], place);
        }
        return (float) most;
    }

    private void collect(LeafCollector collector) throws IOException {
        for (int i = 0; i < size; i++) {
            current.place = i;
            collector.collect(documents[i]);
        }
    }

    @Override
    public long cost() {
        return leading.cost();
    }

    private final class Current extends Scorable {
        private int place;

        @Override
        public float score() throws IOException {
            double score = 0;
            for (int word = 0; word < words.length; word++) {
                score += words[word].score(documents[place], occurrences[word][place], place);
            }
            return (float) score;
        }
    }
}
