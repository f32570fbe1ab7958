package dev.lede.snippet;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.PriorityQueue;

/** Places of several parts in one, by their first and last positions. Not thread-safe. */
final class AnyPlaces implements Places {
    private final ByPosition queue;
    private boolean isBegun;

    private AnyPlaces(List<Places> parts) throws IOException {
        queue = new ByPosition(parts.size());
        for (Places part : parts) {
            if (part.next()) {
                queue.add(part);
            }
        }
    }

    /** @param parts none of them begun */
    static Places of(List<Places> parts) throws IOException {
        return parts.size() == 1 ? parts.getFirst() : new AnyPlaces(parts);
    }

    @Override
    public boolean next() throws IOException {
        if (isBegun && queue.size() > 0) {
            if (queue.top().next()) {
                queue.updateTop();
            } else {
                queue.pop();
            }
        }
        isBegun = true;
        return queue.size() > 0;
    }

    @Override
    public int first() {
        return queue.top().first();
    }

    @Override
    public int last() {
        return queue.top().last();
    }

    @Override
    public int start() throws IOException {
        return queue.top().start();
    }

    @Override
    public int end() throws IOException {
        return queue.top().end();
    }

    @Override
    public BytesRef part() {
        return queue.top().part();
    }

    private static final class ByPosition extends PriorityQueue<Places> {
        ByPosition(int parts) {
            super(parts);
        }

        @Override
        protected boolean lessThan(Places one, Places other) {
            return one.first() < other.first() || (one.first() == other.first() && one.last() <= other.last());
        }
    }
}
