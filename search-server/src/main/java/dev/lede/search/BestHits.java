package dev.lede.search;

import dev.lede.scoring.MatchCollector;
import java.io.IOException;
import java.util.Collection;
import java.util.Optional;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.FilterScorable;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.TopFieldCollector;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.search.TotalHits;
import org.apache.lucene.search.TotalHits.Relation;
import org.apache.lucene.util.FixedBitSet;

/**
 * The best by score, counting all that match: Lucene's own collector is only told of those that may be among the best, as it
 * could skip the others where it needn't count them.
 *
 * @param best by score first, exact in no total
 * @param counted up to how many the total is exact
 * @param lesser documents of the whole index that are no hits, though facets count them; may be empty
 * @param countsFacets whether all that match are kept for facets
 */
record BestHits(TopFieldCollectorManager best, int counted, FixedBitSet lesser, boolean countsFacets)
        implements CollectorManager<BestHits.Own, BestHits.Found> {
    /** @param matching empty where they aren't kept */
    record Found(TopFieldDocs hits, Matched matching) {}

    @Override
    public Own newCollector() {
        return new Own(
                best.newCollector(),
                countsFacets ? Optional.of(new MatchedCollector()) : Optional.empty(),
                lesser,
                counted == Integer.MAX_VALUE || countsFacets ? ScoreMode.COMPLETE : ScoreMode.TOP_SCORES,
                counted);
    }

    @Override
    public Found reduce(Collection<Own> collectors) throws IOException {
        TopFieldDocs found =
                best.reduce(collectors.stream().map(own -> own.best).toList());
        long total = collectors.stream().mapToLong(own -> own.total).sum();
        var hits = new TotalHits(total, total > counted ? Relation.GREATER_THAN_OR_EQUAL_TO : Relation.EQUAL_TO);
        return new Found(
                new TopFieldDocs(hits, found.scoreDocs, found.fields),
                MatchedCollector.matched(
                        collectors.stream().flatMap(own -> own.all.stream()).toList()));
    }

    static final class Own implements Collector {
        private final TopFieldCollector best;
        private final Optional<MatchedCollector> all;
        private final FixedBitSet lesser;
        private final ScoreMode mode;
        private final int counted;
        private long total;

        Own(TopFieldCollector best, Optional<MatchedCollector> all, FixedBitSet lesser, ScoreMode mode, int counted) {
            this.best = best;
            this.all = all;
            this.lesser = lesser;
            this.mode = mode;
            this.counted = counted;
        }

        @Override
        public ScoreMode scoreMode() {
            return mode;
        }

        @Override
        public LeafCollector getLeafCollector(LeafReaderContext segment) throws IOException {
            return new InSegment(
                    best.getLeafCollector(segment),
                    all.map(matching -> matching.getLeafCollector(segment)),
                    segment.docBase);
        }

        private final class InSegment implements MatchCollector {
            private final LeafCollector best;
            private final Optional<MatchedCollector.InSegment> all;
            private final int base;
            private float least;

            InSegment(LeafCollector best, Optional<MatchedCollector.InSegment> all, int base) {
                this.best = best;
                this.all = all;
                this.base = base;
            }

            @Override
            public void setScorer(Scorable scorer) throws IOException {
                best.setScorer(new FilterScorable(scorer) {
                    @Override
                    public void setMinCompetitiveScore(float now) throws IOException {
                        least = now;
                        if (mode == ScoreMode.TOP_SCORES && total > counted) {
                            in.setMinCompetitiveScore(now);
                        }
                    }
                });
            }

            @Override
            public void matching(int[] documents, int size) {
                total += lesser.length() == 0 ? size : hits(documents, size);
                if (all.isPresent()) {
                    all.get().add(documents, size);
                }
            }

            private int hits(int[] documents, int size) {
                int hits = 0;
                for (int i = 0; i < size; i++) {
                    hits += lesser.get(base + documents[i]) ? 0 : 1;
                }
                return hits;
            }

            @Override
            public boolean isHit(int document) {
                return lesser.length() == 0 || !lesser.get(base + document);
            }

            @Override
            public float least() {
                return least;
            }

            @Override
            public void contend(int document) throws IOException {
                best.collect(document);
            }

            @Override
            public void finish() throws IOException {
                best.finish();
            }
        }
    }
}
