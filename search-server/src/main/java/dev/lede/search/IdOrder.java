package dev.lede.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Supplier;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.FieldComparator;
import org.apache.lucene.search.FieldComparatorSource;
import org.apache.lucene.search.LeafFieldComparator;
import org.apache.lucene.search.Pruning;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.SortField;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * Articles by their ids, as the last key of an order. Lucene reads the id of every hit that is among the best for a while,
 * which costs more than all else of it; this only of those that all other keys are alike of, and of those that are asked for later.
 */
final class IdOrder extends FieldComparator<IdOrder.Hit> implements LeafFieldComparator {
    private final String field;
    private final Hit[] held;

    /** Of the segment, for its documents in order. */
    private SortedSetDocValues ids = DocValues.emptySortedSet();

    private Optional<LeafReaderContext> segment = Optional.empty();
    private Optional<Edge> bottom = Optional.empty();
    private Optional<Edge> top = Optional.empty();

    private IdOrder(String field, int held) {
        this.field = field;
        this.held = new Hit[held];
    }

    /** @param field of which each article has one value; the first in the alphabet comes first */
    static SortField by(String field) {
        return new SortField(field, new Source());
    }

    private static final class Source extends FieldComparatorSource {
        @Override
        public FieldComparator<?> newComparator(String field, int held, Pruning pruning, boolean reversed) {
            return new IdOrder(field, held);
        }
    }

    @Override
    public LeafFieldComparator getLeafComparator(LeafReaderContext context) throws IOException {
        segment = Optional.of(context);
        ids = DocValues.getSortedSet(context.reader(), field);
        bottom.ifPresent(Edge::leave);
        top.ifPresent(Edge::leave);
        return this;
    }

    @Override
    public void setTopValue(Hit hit) {
        top = Optional.of(new Edge(hit));
    }

    /** Its id isn't read before another hit is compared with it. */
    @Override
    public void setBottom(int slot) {
        bottom = Optional.of(new Edge(held[slot]));
    }

    @Override
    public int compareBottom(int document) throws IOException {
        return bottom.orElseThrow().comparedWith(document);
    }

    @Override
    public int compareTop(int document) throws IOException {
        return top.orElseThrow().comparedWith(document);
    }

    @Override
    public void copy(int slot, int document) {
        LeafReaderContext context = segment.orElseThrow();
        held[slot] = new Hit(() -> read(context, document));
    }

    @Override
    public int compare(int slot, int other) {
        return held[slot].compareTo(held[other]);
    }

    @Override
    public Hit value(int slot) {
        return held[slot];
    }

    @Override
    public void setScorer(Scorable scorer) {
        // An id has no score.
    }

    /** Any hit's may be asked for at any time: not by the column that is gone through in order. */
    private BytesRef read(LeafReaderContext context, int document) {
        try {
            SortedSetDocValues own = DocValues.getSortedSet(context.reader(), field);
            return own.advanceExact(document) ? BytesRef.deepCopyOf(own.lookupOrd(own.nextOrd())) : new BytesRef();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A hit's id, read when it is asked for, as most never are: while the index is open. For one thread. */
    static final class Hit implements Comparable<Hit> {
        private final Supplier<BytesRef> reading;
        private Optional<BytesRef> id = Optional.empty();

        private Hit(Supplier<BytesRef> reading) {
            this.reading = reading;
        }

        static Hit of(BytesRef id) {
            return new Hit(() -> id);
        }

        BytesRef id() {
            if (id.isEmpty()) {
                id = Optional.of(reading.get());
            }
            return id.get();
        }

        @Override
        public int compareTo(Hit other) {
            return id().compareTo(other.id());
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Hit hit && id().equals(hit.id());
        }

        @Override
        public int hashCode() {
            return id().hashCode();
        }

        @Override
        public String toString() {
            return id().utf8ToString();
        }
    }

    /** A hit that many are compared with: by where it would stand among the ids of their segment. */
    private final class Edge {
        private final Hit hit;

        /** As Lucene tells it: below zero where no article of the segment has the id. */
        private OptionalLong place = OptionalLong.empty();

        Edge(Hit hit) {
            this.hit = hit;
        }

        void leave() {
            place = OptionalLong.empty();
        }

        int comparedWith(int document) throws IOException {
            long other = ids.advanceExact(document) ? ids.nextOrd() : -1;
            if (place.isEmpty()) {
                place = OptionalLong.of(ids.lookupTerm(hit.id()));
            }
            long own = place.getAsLong();
            return own >= 0 ? Long.compare(own, other) : -own - 1 <= other ? -1 : 1;
        }
    }
}
