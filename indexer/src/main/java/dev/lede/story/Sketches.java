package dev.lede.story;

import java.nio.ByteBuffer;
import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;

/** Sketches where they lie, one behind another: what a list of millions takes in memory is nothing. Immutable as long as the bytes are. */
public final class Sketches extends AbstractList<Sketch> implements RandomAccess {
    private static final int PART_BITS = 20;

    /** How many lie in each buffer, whose bytes are counted in an int. */
    public static final int PART = 1 << PART_BITS;

    private final List<ByteBuffer> parts;
    private final int size;

    /**
     * @param parts {@link #PART} sketches in each, what is left in the last
     * @param size how many in all
     */
    public Sketches(List<ByteBuffer> parts, int size) {
        this.parts = List.copyOf(parts);
        this.size = size;
    }

    @Override
    public Sketch get(int place) {
        return new Sketch(parts.get(place >>> PART_BITS), (place & (PART - 1)) * Sketch.BYTES);
    }

    @Override
    public int size() {
        return size;
    }
}
