package dev.lede.article;

import java.net.URI;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Articles as bytes and back, equal to what they were: their parts in the order of the records, what may be absent as a list of
 * none or one. A list begins with its length.
 */
public final class ArticleBytes {
    private ArticleBytes() {}

    public static byte[] of(Article article) {
        var out = new ByteWriter();
        write(article.summary(), out);
        out.text(article.body());
        out.texts(article.authors());
        out.texts(article.sections());
        out.texts(article.sources());
        writeIds(article.mentionedBy(), out);
        writeIds(article.related(), out);
        writeIds(article.aliases(), out);
        return out.bytes();
    }

    public static byte[] of(ArticleSummary summary) {
        var out = new ByteWriter();
        write(summary, out);
        return out.bytes();
    }

    /** @throws IllegalArgumentException if the bytes are no article's */
    public static Article article(byte[] bytes) {
        var in = new ByteReader(bytes, 0, bytes.length);
        var article =
                new Article(summary(in), in.text(), in.texts(), in.texts(), in.texts(), ids(in), ids(in), ids(in));
        in.requireEnd();
        return article;
    }

    /** @throws IllegalArgumentException if the bytes are no summary's */
    public static ArticleSummary summary(byte[] bytes, int start, int length) {
        var in = new ByteReader(bytes, start, length);
        ArticleSummary summary = summary(in);
        in.requireEnd();
        return summary;
    }

    private static void write(ArticleSummary article, ByteWriter out) {
        out.number(article.id().bits());
        out.maybe(article.url().map(URI::toString));
        out.text(article.title());
        out.maybe(article.excerpt());
        out.maybe(article.provider().map(Provider::name));
        out.maybe(article.provider().flatMap(Provider::domain));
        out.texts(article.topics().names());
        out.texts(article.topics().ancestors());
        out.text(article.topics().from().name());
        out.count(article.labels().size());
        article.labels().forEach((facet, values) -> {
            out.text(facet);
            out.texts(values);
        });
        out.maybe(article.type());
        out.maybe(article.language());
        out.maybeNumber(article.quality());
        out.maybeNumber(article.heat());
        out.maybe(article.published().map(Published::precision).map(Enum::name));
        article.published().ifPresent(published -> out.number(published.at().getEpochSecond()));
        out.maybe(article.image().map(Image::url).map(URI::toString));
        article.image().ifPresent(image -> {
            out.maybeNumber(image.width());
            out.maybeNumber(image.height());
        });
    }

    private static ArticleSummary summary(ByteReader in) {
        return new ArticleSummary(
                ArticleId.ofBits(in.number()),
                in.maybe().map(URI::create),
                in.text(),
                in.maybe(),
                provider(in.maybe(), in.maybe()),
                new Topics(in.texts(), in.texts(), Topics.From.valueOf(in.text())),
                labels(in),
                in.maybe(),
                in.maybe(),
                in.maybeNumber(),
                in.maybeNumber(),
                published(in),
                image(in));
    }

    private static Optional<Provider> provider(Optional<String> name, Optional<String> domain) {
        return name.map(known -> new Provider(known, domain));
    }

    private static SortedMap<String, List<String>> labels(ByteReader in) {
        int size = in.count();
        if (size == 0) {
            return ArticleSummary.NO_LABELS;
        }
        var labels = new TreeMap<String, List<String>>();
        for (int i = 0; i < size; i++) {
            labels.put(in.text(), in.texts());
        }
        return Collections.unmodifiableSortedMap(labels);
    }

    private static Optional<Published> published(ByteReader in) {
        return in.maybe().map(precision -> new Published(instant(in), Published.Precision.valueOf(precision)));
    }

    private static Instant instant(ByteReader in) {
        try {
            return Instant.ofEpochSecond(in.number());
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("no instant", e);
        }
    }

    private static Optional<Image> image(ByteReader in) {
        return in.maybe().map(url -> new Image(URI.create(url), in.maybeNumber(), in.maybeNumber()));
    }

    private static void writeIds(List<ArticleId> ids, ByteWriter out) {
        out.count(ids.size());
        ids.forEach(id -> out.number(id.bits()));
    }

    private static List<ArticleId> ids(ByteReader in) {
        int size = in.count();
        List<ArticleId> ids = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            ids.add(ArticleId.ofBits(in.number()));
        }
        return ids;
    }
}
