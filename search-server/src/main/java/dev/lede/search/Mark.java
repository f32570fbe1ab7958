package dev.lede.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.search.uhighlight.OffsetsEnum;
import org.apache.lucene.util.BytesRef;

/**
 * A place in a text that holds something that was searched, as the index knows it.
 *
 * @param start first character
 * @param end behind the last one
 * @param part of the query; alike for all places of one part
 */
record Mark(int start, int end, BytesRef part) {
    /** Of one text, so that memory is bounded; what is behind them is no better. */
    private static final int MOST = 1 << 17;

    /**
     * @param found not yet read
     * @param length of the text, which may be cut
     * @return in order
     */
    static List<Mark> all(OffsetsEnum found, int length) throws IOException {
        List<Mark> marks = new ArrayList<>();
        while (marks.size() < MOST && found.nextPosition() && found.startOffset() < length) {
            if (found.endOffset() <= length) {
                marks.add(new Mark(found.startOffset(), found.endOffset(), found.getTerm()));
            }
        }
        return marks;
    }

    /** As Lucene reads them. */
    static OffsetsEnum of(List<Mark> marks) {
        return new OffsetsEnum() {
            private int at = -1;

            @Override
            public boolean nextPosition() {
                at++;
                return at < marks.size();
            }

            // As Lucene tells it of what it finds by a query's parts.
            @Override
            public int freq() {
                return 1;
            }

            @Override
            public BytesRef getTerm() {
                return marks.get(at).part();
            }

            @Override
            public int startOffset() {
                return marks.get(at).start();
            }

            @Override
            public int endOffset() {
                return marks.get(at).end();
            }
        };
    }
}
