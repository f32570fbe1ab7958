package dev.lede.ledger;

import dev.lede.article.Article;
import dev.lede.article.ArticleId;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;

/**
 * Where every telling lies, and what it calls its article: 36 bytes a telling, whose number is its place in the table.
 * Not safe for several threads.
 */
final class TellingTable {
    /** What a telling has that knows its article under one id alone. */
    static final long NO_ALIAS = 0;

    /**
     * @param id bits of the id that it tells its article under
     * @param alias bits of another id of the same article, or {@link #NO_ALIAS}
     * @param file number of the file that told it
     * @param part number of the file that keeps it
     * @param offset of its first byte there
     * @param length in bytes
     */
    record Telling(long id, long alias, int file, int part, long offset, int length) {
        private static final int BYTES = 3 * Long.BYTES + 3 * Integer.BYTES;

        static Telling read(DataInput in) throws IOException {
            byte[] bytes = new byte[BYTES];
            in.readFully(bytes);
            ByteBuffer values = ByteBuffer.wrap(bytes);
            return new Telling(
                    values.getLong(),
                    values.getLong(),
                    values.getInt(),
                    values.getInt(),
                    values.getLong(),
                    values.getInt());
        }

        void write(DataOutput out) throws IOException {
            ByteBuffer values = ByteBuffer.allocate(BYTES);
            values.putLong(id)
                    .putLong(alias)
                    .putInt(file)
                    .putInt(part)
                    .putLong(offset)
                    .putInt(length);
            out.write(values.array());
        }

        /** The same telling kept elsewhere. */
        Telling at(int anotherFile, int anotherPart) {
            return new Telling(id, alias, anotherFile, anotherPart, offset, length);
        }
    }

    private long[] ids = new long[64];
    private long[] aliases = new long[64];
    private long[] offsets = new long[64];
    private int[] lengths = new int[64];
    private int[] files = new int[64];
    private int[] parts = new int[64];
    private int size;

    /**
     * Bits of the article's alias, or {@link #NO_ALIAS}.
     *
     * @throws IllegalArgumentException if it has more than one: only what was merged has
     */
    static long alias(Article telling) {
        List<ArticleId> aliases = telling.aliases();
        if (aliases.size() > 1) {
            throw new IllegalArgumentException("not a telling, as it has several aliases: " + telling.id());
        }
        return aliases.isEmpty() ? NO_ALIAS : aliases.getFirst().bits();
    }

    void add(Telling telling) {
        if (size == ids.length) {
            grow(Math.multiplyExact(size, 2));
        }
        ids[size] = telling.id();
        aliases[size] = telling.alias();
        files[size] = telling.file();
        parts[size] = telling.part();
        offsets[size] = telling.offset();
        lengths[size] = telling.length();
        size++;
    }

    Telling get(int number) {
        return new Telling(
                ids[number], aliases[number], files[number], parts[number], offsets[number], lengths[number]);
    }

    int size() {
        return size;
    }

    long id(int number) {
        return ids[number];
    }

    long alias(int number) {
        return aliases[number];
    }

    private void grow(int places) {
        ids = Arrays.copyOf(ids, places);
        aliases = Arrays.copyOf(aliases, places);
        offsets = Arrays.copyOf(offsets, places);
        lengths = Arrays.copyOf(lengths, places);
        files = Arrays.copyOf(files, places);
        parts = Arrays.copyOf(parts, places);
    }
}
