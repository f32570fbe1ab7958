package dev.lede.schema;

import java.util.Arrays;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.TermFrequencyAttribute;
import org.apache.lucene.util.ArrayUtil;
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

    private char[] letters = new char[2048];
    private int[] ends = new int[256];
    private int[] hashes = new int[256];
    private int[] counts = new int[256];
    private int size;
    private long length;

    /**
     * @param term its first letters
     * @param isWord whether it isn't another form of the one before it, in the same place
     */
    void add(char[] term, int termLength, int count, boolean isWord) {
        length += isWord ? count : 0;
        int hash = hash(term, termLength);
        int slot = slot(term, termLength, hash);
        if (slots[slot] == EMPTY) {
            slots[slot] = append(term, termLength, hash);
        }
        counts[slots[slot]] = Math.addExact(counts[slots[slot]], count);
        if (size > slots.length - slots.length / 4) {
            grow();
        }
    }

    /** Where the term is, or would be. */
    private int slot(char[] term, int termLength, int hash) {
        int slot = hash & (slots.length - 1);
        while (slots[slot] != EMPTY && !isAt(slots[slot], term, termLength, hash)) {
            slot = (slot + 1) & (slots.length - 1);
        }
        return slot;
    }

    private boolean isAt(int place, char[] term, int termLength, int hash) {
        return hashes[place] == hash && Arrays.equals(letters, start(place), ends[place], term, 0, termLength);
    }

    private int append(char[] term, int termLength, int hash) {
        int start = start(size);
        int end = Math.addExact(start, termLength);
        letters = ArrayUtil.grow(letters, end);
        ends = ArrayUtil.grow(ends, size + 1);
        hashes = ArrayUtil.grow(hashes, size + 1);
        counts = ArrayUtil.grow(counts, size + 1);
        System.arraycopy(term, 0, letters, start, termLength);
        ends[size] = end;
        hashes[size] = hash;
        counts[size] = 0;
        return size++;
    }

    private void grow() {
        slots = filled(2 * slots.length);
        for (int place = 0; place < size; place++) {
            int slot = hashes[place] & (slots.length - 1);
            while (slots[slot] != EMPTY) {
                slot = (slot + 1) & (slots.length - 1);
            }
            slots[slot] = place;
        }
    }

    private int start(int place) {
        return place == 0 ? 0 : ends[place - 1];
    }

    /** Another in each process, so that no text is made of words that share a slot. */
    private static int hash(char[] term, int termLength) {
        int hash = StringHelper.GOOD_FAST_HASH_SEED ^ termLength;
        // By two, as each step waits for the one before it.
        for (int i = 1; i < termLength; i += 2) {
            hash = mixed(hash, term[i - 1] << Character.SIZE | term[i]);
        }
        return termLength % 2 == 0 ? hash : mixed(hash, term[termLength - 1]);
    }

    private static int mixed(int hash, int letters) {
        int mixed = (hash ^ letters) * 0x9E3779B1;
        return mixed ^ (mixed >>> 15);
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
        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
        private final TermFrequencyAttribute frequency = addAttribute(TermFrequencyAttribute.class);
        private int next;

        @Override
        public boolean incrementToken() {
            if (next == size) {
                return false;
            }
            clearAttributes();
            term.copyBuffer(letters, start(next), ends[next] - start(next));
            frequency.setTermFrequency(counts[next]);
            next++;
            return true;
        }
    }
}
