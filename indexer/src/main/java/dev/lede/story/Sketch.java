package dev.lede.story;

import dev.lede.article.Article;
import dev.lede.article.ArticleId;
import dev.lede.article.ArticleSummary;
import dev.lede.article.Provider;
import dev.lede.article.Published;
import dev.lede.article.Spelling;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.nio.ByteBuffer;

/**
 * What is kept of an article to tell which others tell the same: {@value #BYTES} bytes. The same of the same article, on
 * every machine.
 *
 * @param id the article's bits
 * @param words of title, excerpt and text
 * @param titleWords of the title
 * @param title hash of the title's words
 * @param pattern hash of the title's words, figures aside
 * @param day when it was published, in days since 1970; {@link #UNDATED} where not even the day is known
 * @param provider hash of the name of who published it; {@link #UNKNOWN} where that isn't known
 */
public record Sketch(
        long id,
        Signature signature,
        int words,
        int titleWords,
        long title,
        long pattern,
        int day,
        long provider,
        Opening opening,
        Relations relations) {
    /** How many bytes {@link #write} writes. */
    public static final int BYTES =
            4 * Long.BYTES + 3 * Integer.BYTES + Signature.LANES + Opening.BYTES + Relations.BYTES;

    static final int UNDATED = Integer.MIN_VALUE;
    static final long UNKNOWN = 0;

    public static Sketch of(Article article) {
        ArticleSummary summary = article.summary();
        long[] title = Words.of(summary.title());
        String excerpted = summary.excerpt().orElse("");
        long[] excerpt = Words.of(excerpted);
        long[] body = Words.of(article.body());
        return new Sketch(
                article.id().bits(),
                Signature.of(title, excerpt, body),
                title.length + excerpt.length + body.length,
                title.length,
                Words.hash(title),
                Words.hash(Words.withoutFigures(summary.title())),
                summary.published().map(Sketch::day).orElse(UNDATED),
                summary.provider().map(Sketch::provider).orElse(UNKNOWN),
                Opening.of(summary.title(), excerpted, article.body()),
                Relations.of(article));
    }

    public static Sketch read(DataInput in) throws IOException {
        // At once: an update reads and writes all of them, and value by value that takes it longer than to sort them.
        byte[] bytes = new byte[BYTES];
        in.readFully(bytes);
        ByteBuffer values = ByteBuffer.wrap(bytes);
        long id = values.getLong();
        long[] lanes = new long[Signature.LONGS];
        for (int i = 0; i < lanes.length; i++) {
            lanes[i] = values.getLong();
        }
        return new Sketch(
                id,
                new Signature(lanes),
                values.getInt(),
                values.getInt(),
                values.getLong(),
                values.getLong(),
                values.getInt(),
                values.getLong(),
                Opening.read(values),
                Relations.read(values));
    }

    public void write(DataOutput out) throws IOException {
        ByteBuffer values = ByteBuffer.allocate(BYTES).putLong(id);
        for (long lane : signature.lanes()) {
            values.putLong(lane);
        }
        values.putInt(words).putInt(titleWords).putLong(title).putLong(pattern).putInt(day);
        values.putLong(provider);
        opening.write(values);
        relations.write(values);
        out.write(values.array());
    }

    ArticleId article() {
        return ArticleId.ofBits(id);
    }

    boolean isDated() {
        return day != UNDATED;
    }

    /** Of a name in any spelling. */
    private static long provider(Provider provider) {
        return Words.hash(Words.of(Spelling.key(provider.name())));
    }

    private static int day(Published published) {
        return switch (published.precision()) {
            case SECOND, DAY -> (int) Math.floorDiv(published.at().getEpochSecond(), 86_400L);
            case MONTH -> UNDATED;
        };
    }
}
