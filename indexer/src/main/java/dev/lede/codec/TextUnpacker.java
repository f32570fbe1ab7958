package dev.lede.codec;

import static dev.lede.codec.TextPacking.PIECE_BYTES;
import static dev.lede.codec.TextPacking.SAMPLE_BYTES;

import java.io.IOException;
import org.apache.lucene.codecs.compressing.Decompressor;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.util.ArrayUtil;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.compress.LZ4;

/** Reads what {@link TextPacker} wrote, and of the pieces only those that are asked for. For one thread. */
final class TextUnpacker extends Decompressor {
    private final byte[] unpacked = new byte[SAMPLE_BYTES + PIECE_BYTES];

    @Override
    public void decompress(DataInput packed, int length, int offset, int wanted, BytesRef into) throws IOException {
        into.bytes = ArrayUtil.growNoCopy(into.bytes, wanted);
        into.offset = 0;
        into.length = 0;
        if (wanted == 0) {
            return;
        }
        int sample = Math.min(length, SAMPLE_BYTES);
        packed.readBytes(unpacked, 0, sample);
        int end = offset + wanted;
        if (offset < sample) {
            append(offset, Math.min(end, sample), into);
        }
        if (end > sample) {
            int first = Math.max(0, offset - sample) / PIECE_BYTES;
            packed.skipBytes(bytesBefore(first, Math.ceilDiv(length - sample, PIECE_BYTES), packed));
            for (int start = sample + first * PIECE_BYTES; start < end; start += PIECE_BYTES) {
                int piece = Math.min(PIECE_BYTES, length - start);
                if (LZ4.decompress(packed, piece, unpacked, sample) != sample + piece) {
                    throw new CorruptIndexException("a piece of another length than was packed", packed);
                }
                int from = Math.max(0, offset - start);
                append(sample + from, sample + Math.min(piece, end - start), into);
            }
        }
    }

    /** Reads all pieces' packed lengths. */
    private static long bytesBefore(int first, int pieces, DataInput packed) throws IOException {
        long bytes = 0;
        for (int piece = 0; piece < pieces; piece++) {
            int length = packed.readVInt();
            bytes += piece < first ? length : 0;
        }
        return bytes;
    }

    private void append(int from, int to, BytesRef into) {
        System.arraycopy(unpacked, from, into.bytes, into.length, to - from);
        into.length += to - from;
    }

    @Override
    @SuppressWarnings("MethodDoesntCallSuperMethod") // another thread's needs bytes of its own
    public Decompressor clone() {
        return new TextUnpacker();
    }
}
