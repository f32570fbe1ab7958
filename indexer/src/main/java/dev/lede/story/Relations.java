package dev.lede.story;

import dev.lede.article.Article;
import dev.lede.article.ArticleId;
import java.nio.ByteBuffer;
import java.util.stream.Stream;

/** Articles that a source relates to one, whichever of the two it names first: the first few. Immutable. */
final class Relations {
    /** Of longer lists the first are the nearest. */
    private static final int MOST = 4;

    /** How many bytes it takes: bits of articles' ids, and as many zeros as there are fewer. */
    static final int BYTES = MOST * Long.BYTES;

    private final ByteBuffer bytes;
    private final int start;

    /** @param bytes hold them from {@code start} on */
    Relations(ByteBuffer bytes, int start) {
        this.bytes = bytes;
        this.start = start;
    }

    static Relations of(Article article) {
        ByteBuffer bytes = ByteBuffer.allocate(BYTES);
        // Most have none, and each article of a build is asked.
        if (!article.mentionedBy().isEmpty() || !article.related().isEmpty()) {
            bytes.asLongBuffer().put(ids(article));
        }
        return new Relations(bytes, 0);
    }

    private static long[] ids(Article article) {
        return Stream.concat(article.mentionedBy().stream(), article.related().stream())
                .mapToLong(ArticleId::bits)
                .distinct()
                .limit(MOST)
                .toArray();
    }

    void write(ByteBuffer out) {
        out.put(bytes.slice(start, BYTES));
    }

    boolean has(long article) {
        for (int i = 0; i < MOST; i++) {
            if (id(i) == article && article != 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether some article is related to both. */
    boolean meet(Relations other) {
        for (int i = 0; i < MOST; i++) {
            if (other.has(id(i))) {
                return true;
            }
        }
        return false;
    }

    private long id(int number) {
        return bytes.getLong(start + number * Long.BYTES);
    }
}
