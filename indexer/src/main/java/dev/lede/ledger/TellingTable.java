package dev.lede.ledger;

import dev.lede.article.Article;
import dev.lede.article.ArticleId;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Where every telling lies, and what it calls its article: 20 to 36 bytes a telling, whose number is its place in the table.
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

    private final List<Stretch> stretches = new ArrayList<>();
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
        if (place(size) == 0) {
            stretches.add(new Stretch(telling.file(), telling.part()));
        }
        stretches.getLast().set(place(size), telling);
        size = Math.addExact(size, 1);
    }

    Telling get(int number) {
        return stretch(number).get(place(number));
    }

    int size() {
        return size;
    }

    long id(int number) {
        return stretch(number).ids[place(number)];
    }

    long alias(int number) {
        return stretch(number).alias(place(number));
    }

    private Stretch stretch(int number) {
        return stretches.get(number >>> Stretch.BITS);
    }

    private static int place(int number) {
        return number & (Stretch.SIZE - 1);
    }

    /** Neighbours, most of which have no alias, and lie in one part as one file told them: then that is kept once. */
    private static final class Stretch {
        private static final int BITS = 12;
        private static final int SIZE = 1 << BITS;

        private final long[] ids = new long[SIZE];
        private final long[] offsets = new long[SIZE];
        private final int[] lengths = new int[SIZE];
        private final int file;
        private final int part;
        private long[] aliases = new long[0];
        private int[] files = new int[0];
        private int[] parts = new int[0];

        /** Those of the first. */
        Stretch(int file, int part) {
            this.file = file;
            this.part = part;
        }

        void set(int place, Telling telling) {
            ids[place] = telling.id();
            offsets[place] = telling.offset();
            lengths[place] = telling.length();
            if (telling.alias() != NO_ALIAS && aliases.length == 0) {
                aliases = new long[SIZE];
            }
            if (aliases.length > 0) {
                aliases[place] = telling.alias();
            }
            files = with(files, file, place, telling.file());
            parts = with(parts, part, place, telling.part());
        }

        /** @param first what all have where there are no numbers yet */
        private static int[] with(int[] numbers, int first, int place, int number) {
            if (numbers.length == 0 && number == first) {
                return numbers;
            }
            int[] all = numbers;
            if (numbers.length == 0) {
                all = new int[SIZE];
                Arrays.fill(all, first);
            }
            all[place] = number;
            return all;
        }

        long alias(int place) {
            return aliases.length == 0 ? NO_ALIAS : aliases[place];
        }

        Telling get(int place) {
            return new Telling(
                    ids[place],
                    alias(place),
                    files.length == 0 ? file : files[place],
                    parts.length == 0 ? part : parts[place],
                    offsets[place],
                    lengths[place]);
        }
    }
}
