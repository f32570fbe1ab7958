package dev.lede.codec;

import static dev.lede.codec.TextPacking.PIECE_BYTES;
import static dev.lede.codec.TextPacking.SAMPLE_BYTES;

import java.io.IOException;
import org.apache.lucene.codecs.compressing.Compressor;
import org.apache.lucene.store.ByteBuffersDataInput;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.store.DataOutput;
import org.apache.lucene.util.compress.LZ4;

/** Writes what {@link TextUnpacker} reads: the sample, the packed length of each piece, the pieces. For one thread. */
final class TextPacker extends Compressor {
    private final byte[] taken = new byte[SAMPLE_BYTES + PIECE_BYTES];
    private final LZ4.FastCompressionHashTable seen = new LZ4.FastCompressionHashTable();
    private final ByteBuffersDataOutput packed = ByteBuffersDataOutput.newResettableInstance();

    @Override
    public void compress(ByteBuffersDataInput texts, DataOutput out) throws IOException {
        int length = (int) texts.length();
        int sample = Math.min(length, SAMPLE_BYTES);
        texts.readBytes(taken, 0, sample);
        out.writeBytes(taken, sample);
        packed.reset();
        for (int from = sample; from < length; from += PIECE_BYTES) {
            int piece = Math.min(PIECE_BYTES, length - from);
            texts.readBytes(taken, sample, piece);
            long before = packed.size();
            LZ4.compressWithDictionary(taken, 0, sample, piece, packed, seen);
            out.writeVInt((int) (packed.size() - before));
        }
        packed.copyTo(out);
    }

    @Override
    public void close() {}
}
