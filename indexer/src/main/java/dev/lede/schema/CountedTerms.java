package dev.lede.schema;

import java.util.Arrays;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.BytesTermAttribute;
import org.apache.lucene.analysis.tokenattributes.TermFrequencyAttribute;
import org.apache.lucene.util.ArrayUtil;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

/**
 * Terms of an article's texts and what they count together, noted as Lucene takes them in, to be taken in once more as those
 * of one text: to cut them anew would cost far more. Takes memory by different terms, however long the text is. For one
 * article and one thread.
 */
final class CountedTerms {
    private static final int EMPTY = -1;

    /** Of each term, where it is; an open table, a quarter of it empty at least. */
    private int[] slots = filled(512);

    private byte[] bytes = new byte[2048];
    private int[] ends = new int[256];
    private int[] counts = new int[256];
    private int size;
    private long length;

    /** @param isWord whether it isn't another form of the one before it, in the same place */
    void add(BytesRef term, int count, boolean isWord) {
        length += isWord ? count : 0;
        int slot = slot(term);
        if (slots[slot] == EMPTY) {
            slots[slot] = append(term);
        }
        counts[slots[slot]] = Math.addExact(counts[slots[slot]], count);
        if (size > slots.length - slots.length / 4) {
            grow();
        }
    }

    /** Where the term is, or would be. */
    private int slot(BytesRef term) {
        int slot = hash(term) & (slots.length - 1);
        while (slots[slot] != EMPTY && !current(slots[slot]).equals(term)) {
            slot = (slot + 1) & (slots.length - 1);
        }
        return slot;
    }

    private int append(BytesRef term) {
        int end = Math.addExact(start(size), term.length);
        bytes = ArrayUtil.grow(bytes, end);
        ends = ArrayUtil.grow(ends, size + 1);
        counts = ArrayUtil.grow(counts, size + 1);
        System.arraycopy(term.bytes, term.offset, bytes, start(size), term.length);
        ends[size] = end;
        counts[size] = 0;
        return size++;
    }

    private void grow() {
        slots = filled(2 * slots.length);
        for (int i = 0; i < size; i++) {
            slots[slot(current(i))] = i;
        }
    }

    private BytesRef current(int place) {
        return new BytesRef(bytes, start(place), ends[place] - start(place));
    }

    private int start(int place) {
        return place == 0 ? 0 : ends[place - 1];
    }

    private static int hash(BytesRef term) {
        return StringHelper.murmurhash3_x86_32(term, 0);
    }

    private static int[] filled(int length) {
        int[] slots = new int[length];
        Arrays.fill(slots, EMPTY);
        return slots;
    }

    /** In words, each as it counts. */
    long length() {
        return length;
    }

    /** Each once, as often as it counts, in the order in which they came. */
    TokenStream stream() {
        return new Stream();
    }

    private final class Stream extends TokenStream {
        // First, as it is the one that gives the term.
        private final BytesTermAttribute term = addAttribute(BytesTermAttribute.class);
        private final TermFrequencyAttribute frequency = addAttribute(TermFrequencyAttribute.class);
        private int next;

        @Override
        public boolean incrementToken() {
            if (next == size) {
                return false;
            }
            clearAttributes();
            term.setBytesRef(current(next));
            frequency.setTermFrequency(counts[next]);
            next++;
            return true;
        }
    }
}
