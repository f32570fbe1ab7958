package dev.lede.scoring;

import org.apache.lucene.util.FixedBitSet;

/** A part of a query over a window of a segment's documents; bit and place 0 stand for the window's first. */
sealed interface WindowPart permits WindowLeaf, WindowJoin {
    /** Documents of a window. */
    int SIZE = 4096;

    /** What holds it, anew, once all leaves have gone through the window. Not to be changed. */
    FixedBitSet find();

    /**
     * Adds what it scores in those wanted that hold it, as last found.
     *
     * @param boost times so much
     */
    void score(FixedBitSet wanted, float boost, double[] scores);

    /** How many of the segment's documents hold it, at most or so. */
    long cost();

    /** How often it asks a leaf for another document where it looks for one document at a time. */
    long steps();

    /** How many leaves it has, each as often as it is there. */
    int leaves();
}
