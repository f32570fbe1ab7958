package dev.lede.search;

import java.io.IOException;
import java.util.Collection;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.FilterCollector;
import org.apache.lucene.search.FilterLeafCollector;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.TopFieldCollector;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/**
 * Ranks articles but for those that a better telling stands for.
 *
 * @param lesser documents of the whole index that are no hits
 */
record WithoutLesser(TopFieldCollectorManager ranked, FixedBitSet lesser)
        implements CollectorManager<WithoutLesser.Own, TopFieldDocs> {
    @Override
    public Own newCollector() {
        return new Own(ranked.newCollector(), lesser);
    }

    @Override
    public TopFieldDocs reduce(Collection<Own> collectors) throws IOException {
        return ranked.reduce(collectors.stream().map(Own::ranked).toList());
    }

    static final class Own extends FilterCollector {
        private final TopFieldCollector ranked;
        private final FixedBitSet lesser;

        Own(TopFieldCollector ranked, FixedBitSet lesser) {
            super(ranked);
            this.ranked = ranked;
            this.lesser = lesser;
        }

        TopFieldCollector ranked() {
            return ranked;
        }

        @Override
        public LeafCollector getLeafCollector(LeafReaderContext segment) throws IOException {
            return new FilterLeafCollector(super.getLeafCollector(segment)) {
                @Override
                public void collect(int document) throws IOException {
                    if (!lesser.get(segment.docBase + document)) {
                        super.collect(document);
                    }
                }

                @Override
                public @Nullable DocIdSetIterator competitiveIterator() throws IOException { // null where all are
                    return in.competitiveIterator();
                }
            };
        }
    }
}
