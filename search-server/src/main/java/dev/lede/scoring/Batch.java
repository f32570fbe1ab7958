package dev.lede.scoring;

import org.apache.lucene.search.DocAndFloatFeatureBuffer;
import org.apache.lucene.util.ArrayUtil;

/** Some documents of a segment, in order, and what a word counts in each. For one thread. */
final class Batch {
    /** As Lucene decodes its lists. */
    private static final int SIZE = 128;

    private int[] documents = new int[SIZE];
    private double[] counts = new double[SIZE];
    private int size;

    void clear() {
        size = 0;
    }

    boolean isFull() {
        return size >= SIZE;
    }

    void add(int document, double count) {
        documents[size] = document;
        counts[size++] = count;
    }

    /** @param weight what each time counts */
    void set(DocAndFloatFeatureBuffer found, float weight) {
        size = found.size;
        documents = ArrayUtil.growNoCopy(documents, size);
        counts = ArrayUtil.grow(counts, size);
        System.arraycopy(found.docs, 0, documents, 0, size);
        for (int i = 0; i < size; i++) {
            counts[i] = weight * found.features[i];
        }
    }

    int size() {
        return size;
    }

    /** By place, up to the size; may be changed. */
    int[] documents() {
        return documents;
    }

    /** As {@link #documents}. */
    double[] counts() {
        return counts;
    }
}
