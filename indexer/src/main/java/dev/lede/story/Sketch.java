package dev.lede.story;

import dev.lede.article.Article;
import dev.lede.article.ArticleId;
import dev.lede.article.ArticleSummary;
import dev.lede.article.Provider;
import dev.lede.article.Published;
import dev.lede.article.Spelling;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.Comparator;

/**
 * What is kept of an article to tell which others tell the same: {@value #BYTES} bytes, read where they lie, in memory or a
 * mapped file. The same of the same article, on every machine. Immutable as long as the bytes are.
 */
public final class Sketch {
    /** As stories are looked for: by day, undated ones last; by id within a day. */
    public static final Comparator<Sketch> BY_DAY = (one, other) -> one.day() == other.day()
            ? Long.compareUnsigned(one.id(), other.id())
            : one.isDated() == other.isDated() ? Integer.compare(one.day(), other.day()) : one.isDated() ? -1 : 1;

    // Where each part lies.
    private static final int SIGNATURE = Long.BYTES;
    private static final int WORDS = SIGNATURE + Signature.LANES;
    private static final int TITLE_WORDS = WORDS + Integer.BYTES;
    private static final int TITLE = TITLE_WORDS + Integer.BYTES;
    private static final int PATTERN = TITLE + Long.BYTES;
    private static final int DAY = PATTERN + Long.BYTES;
    private static final int PROVIDER = DAY + Integer.BYTES;
    private static final int OPENING = PROVIDER + Long.BYTES;
    private static final int RELATIONS = OPENING + Opening.BYTES;

    /** How many bytes it takes. */
    public static final int BYTES = RELATIONS + Relations.BYTES;

    static final int UNDATED = Integer.MIN_VALUE;
    static final long UNKNOWN = 0;

    private final ByteBuffer bytes;
    private final int start;

    /** @param bytes hold it from {@code start} on, and stay as they are */
    Sketch(ByteBuffer bytes, int start) {
        this.bytes = bytes;
        this.start = start;
    }

    public static Sketch of(Article article) {
        ArticleSummary summary = article.summary();
        long[] title = Words.of(summary.title());
        String excerpted = summary.excerpt().orElse("");
        long[] excerpt = Words.of(excerpted);
        long[] body = Words.of(article.body());
        ByteBuffer bytes = ByteBuffer.allocate(BYTES).putLong(article.id().bits());
        Signature.of(title, excerpt, body).write(bytes);
        bytes.putInt(title.length + excerpt.length + body.length)
                .putInt(title.length)
                .putLong(Words.hash(title))
                .putLong(Words.hash(Words.withoutFigures(summary.title())))
                .putInt(summary.published().map(Sketch::day).orElse(UNDATED))
                .putLong(summary.provider().map(Sketch::provider).orElse(UNKNOWN));
        Opening.of(summary.title(), excerpted, article.body()).write(bytes);
        Relations.of(article).write(bytes);
        return new Sketch(bytes, 0);
    }

    public void write(OutputStream out) throws IOException {
        byte[] copy = new byte[BYTES];
        bytes.get(start, copy);
        out.write(copy);
    }

    /** The article's bits. */
    public long id() {
        return bytes.getLong(start);
    }

    Signature signature() {
        return new Signature(bytes, start + SIGNATURE);
    }

    /** How many title, excerpt and text have. */
    int words() {
        return bytes.getInt(start + WORDS);
    }

    /** How many the title has. */
    int titleWords() {
        return bytes.getInt(start + TITLE_WORDS);
    }

    /** Hash of the title's words. */
    long title() {
        return bytes.getLong(start + TITLE);
    }

    /** Hash of the title's words, figures aside. */
    long pattern() {
        return bytes.getLong(start + PATTERN);
    }

    /** When it was published, in days since 1970; {@link #UNDATED} where not even the day is known. */
    public int day() {
        return bytes.getInt(start + DAY);
    }

    /** Hash of the name of who published it; {@link #UNKNOWN} where that isn't known. */
    long provider() {
        return bytes.getLong(start + PROVIDER);
    }

    Opening opening() {
        return new Opening(bytes, start + OPENING);
    }

    Relations relations() {
        return new Relations(bytes, start + RELATIONS);
    }

    ArticleId article() {
        return ArticleId.ofBits(id());
    }

    boolean isDated() {
        return day() != UNDATED;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Sketch sketch
                && bytes.slice(start, BYTES).equals(sketch.bytes.slice(sketch.start, BYTES));
    }

    @Override
    public int hashCode() {
        return Long.hashCode(id());
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
