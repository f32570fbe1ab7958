package dev.lede.codec;

import org.apache.lucene.codecs.compressing.CompressionMode;
import org.apache.lucene.codecs.compressing.Compressor;
import org.apache.lucene.codecs.compressing.Decompressor;

/**
 * How neighbouring texts are packed together, so that one of them is unpacked nearly by itself: by LZ4 in short pieces,
 * each with the same sample as its dictionary. The sample is how they begin, and stands before the pieces as it is.
 *
 * <p>Lucene's own packs the sample, too, and pieces of eight times the length; it packs closer, and unpacks all of the sample
 * for any text, and the piece that it begins in up to its end.
 */
final class TextPacking extends CompressionMode {
    /** Lucene copies packed texts from segment to segment only where both are packed by the very same. */
    static final TextPacking INSTANCE = new TextPacking();

    static final int SAMPLE_BYTES = 4096;
    static final int PIECE_BYTES = 1024;

    private TextPacking() {}

    @Override
    public Compressor newCompressor() {
        return new TextPacker();
    }

    @Override
    public Decompressor newDecompressor() {
        return new TextUnpacker();
    }
}
