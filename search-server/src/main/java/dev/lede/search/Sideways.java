package dev.lede.search;

import dev.lede.scoring.MatchCollector;
import dev.lede.scoring.Passing;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;

/**
 * Narrows what another collects to what several choices let pass, and keeps for each choice what passes all others (drill
 * sideways).
 *
 * @param choices each finds what it lets pass
 * @param down of what passes all
 */
record Sideways<C extends Collector, T>(List<Weight> choices, CollectorManager<C, T> down)
        implements CollectorManager<Sideways.Own<C>, Sideways.Found<T>> {
    Sideways {
        choices = List.copyOf(choices);
    }

    /**
     * @param down of what passes all choices
     * @param beside by choice, what passes all others
     */
    record Found<T>(T down, List<Matched> beside) {}

    @Override
    public Own<C> newCollector() throws IOException {
        return new Own<>(choices, down.newCollector());
    }

    @Override
    public Found<T> reduce(Collection<Own<C>> collectors) throws IOException {
        return new Found<>(
                down.reduce(collectors.stream().map(own -> own.down).toList()),
                IntStream.range(0, choices.size())
                        .mapToObj(choice -> MatchedCollector.matched(collectors.stream()
                                .map(own -> own.beside.get(choice))
                                .toList()))
                        .toList());
    }

    static final class Own<C extends Collector> implements Collector {
        private final List<Weight> choices;
        private final C down;
        private final List<MatchedCollector> beside;

        Own(List<Weight> choices, C down) {
            this.choices = choices;
            this.down = down;
            this.beside = choices.stream().map(choice -> new MatchedCollector()).toList();
        }

        @Override
        public ScoreMode scoreMode() {
            return down.scoreMode().needsScores() ? ScoreMode.COMPLETE : ScoreMode.COMPLETE_NO_SCORES;
        }

        @Override
        public LeafCollector getLeafCollector(LeafReaderContext segment) throws IOException {
            List<Sieve> sieves = new ArrayList<>();
            for (int i = 0; i < choices.size(); i++) {
                sieves.add(new Sieve(
                        Passing.of(choices.get(i), segment), beside.get(i).getLeafCollector(segment)));
            }
            LeafCollector narrowed = down.getLeafCollector(segment);
            return narrowed instanceof MatchCollector many ? new Many(sieves, many) : new OneByOne(sieves, narrowed);
        }
    }

    private static final class Many implements MatchCollector {
        private final Sifting sifting;
        private final MatchCollector down;

        Many(List<Sieve> sieves, MatchCollector down) {
            this.sifting = new Sifting(sieves);
            this.down = down;
        }

        @Override
        public void setScorer(Scorable scorer) throws IOException {
            down.setScorer(scorer);
        }

        @Override
        public void matching(int[] documents, int size) throws IOException {
            sifting.take(documents, size);
            down.matching(sifting.passed(), sifting.size());
        }

        @Override
        public boolean isHit(int document) {
            return sifting.hasPassed(document) && down.isHit(document);
        }

        @Override
        public float least() {
            return down.least();
        }

        @Override
        public void contend(int document) throws IOException {
            down.contend(document);
        }

        @Override
        public void finish() throws IOException {
            down.finish();
        }
    }

    private static final class OneByOne implements LeafCollector {
        private final Sifting sifting;
        private final LeafCollector down;
        private final int[] one = new int[1];

        OneByOne(List<Sieve> sieves, LeafCollector down) {
            this.sifting = new Sifting(sieves);
            this.down = down;
        }

        @Override
        public void setScorer(Scorable scorer) throws IOException {
            down.setScorer(scorer);
        }

        @Override
        public void collect(int document) throws IOException {
            one[0] = document;
            sifting.take(one, 1);
            if (sifting.size() > 0) {
                down.collect(document);
            }
        }

        @Override
        public void finish() throws IOException {
            down.finish();
        }
    }
}
