package dev.lede.story;

import dev.lede.article.Article;
import dev.lede.article.ArticleId;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.stream.Stream;

/** Articles that a source relates to one, whichever of the two it names first: the first few. Immutable. */
final class Relations {
    /** Of longer lists the first are the nearest. */
    private static final int MOST = 4;

    /** How many bytes {@link #write} writes. */
    static final int BYTES = MOST * Long.BYTES;

    /** Bits of articles' ids; as many zeros as there are fewer. */
    private final long[] ids;

    private Relations(long[] ids) {
        this.ids = ids;
    }

    static Relations of(Article article) {
        long[] ids = Stream.concat(article.mentionedBy().stream(), article.related().stream())
                .mapToLong(ArticleId::bits)
                .distinct()
                .limit(MOST)
                .toArray();
        return new Relations(Arrays.copyOf(ids, MOST));
    }

    static Relations read(ByteBuffer in) {
        long[] ids = new long[MOST];
        for (int i = 0; i < MOST; i++) {
            ids[i] = in.getLong();
        }
        return new Relations(ids);
    }

    void write(ByteBuffer out) {
        for (long id : ids) {
            out.putLong(id);
        }
    }

    boolean has(long article) {
        for (long id : ids) {
            if (id == article && id != 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether some article is related to both. */
    boolean meet(Relations other) {
        for (long id : ids) {
            if (other.has(id)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Relations relations && Arrays.equals(ids, relations.ids);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(ids);
    }
}
