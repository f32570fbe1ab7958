package dev.lede.schema;

import dev.lede.article.ArticleId;
import dev.lede.article.ArticleSummary;
import dev.lede.article.Image;
import dev.lede.article.Provider;
import dev.lede.article.Published;
import dev.lede.article.Topics;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.util.BytesRef;

/**
 * A summary as bytes: its parts in the order of the record, what may be absent as a list of none or one. A list begins with
 * its length; a label is led by its facet's name.
 */
final class SummaryBytes {
    private SummaryBytes() {}

    static BytesRef of(ArticleSummary article) {
        var out = new ByteBuffersDataOutput();
        try {
            write(article, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // memory has none
        }
        return new BytesRef(out.toArrayCopy());
    }

    private static void write(ArticleSummary article, ByteBuffersDataOutput out) throws IOException {
        out.writeLong(article.id().bits());
        writeOne(article.url().map(URI::toString), out);
        out.writeString(article.title());
        writeOne(article.excerpt(), out);
        writeOne(article.provider().map(Provider::name), out);
        writeOne(article.provider().flatMap(Provider::domain), out);
        writeAll(article.topics().names(), out);
        writeAll(article.topics().ancestors(), out);
        out.writeString(article.topics().from().name());
        out.writeVInt(article.labels().size());
        for (var facet : article.labels().entrySet()) {
            out.writeString(facet.getKey());
            writeAll(facet.getValue(), out);
        }
        writeOne(article.type(), out);
        writeOne(article.language(), out);
        writeNumber(article.quality(), out);
        writeNumber(article.heat(), out);
        writePublished(article.published(), out);
        writeImage(article.image(), out);
    }

    static ArticleSummary read(BytesRef bytes) throws IOException {
        var in = new ByteArrayDataInput(bytes.bytes, bytes.offset, bytes.length);
        return new ArticleSummary(
                ArticleId.ofBits(in.readLong()),
                one(in).map(URI::create),
                in.readString(),
                one(in),
                provider(one(in), one(in)),
                new Topics(all(in), all(in), Topics.From.valueOf(in.readString())),
                labels(in),
                one(in),
                one(in),
                number(in),
                number(in),
                published(in),
                image(in));
    }

    private static Optional<Provider> provider(Optional<String> name, Optional<String> domain) {
        return name.map(known -> new Provider(known, domain));
    }

    private static SortedMap<String, List<String>> labels(ByteArrayDataInput in) throws IOException {
        int size = in.readVInt();
        var labels = new TreeMap<String, List<String>>();
        for (int i = 0; i < size; i++) {
            labels.put(in.readString(), all(in));
        }
        return labels;
    }

    private static void writePublished(Optional<Published> published, ByteBuffersDataOutput out) throws IOException {
        out.writeByte((byte) (published.isPresent() ? 1 : 0));
        if (published.isPresent()) {
            out.writeZLong(published.get().at().getEpochSecond());
            out.writeString(published.get().precision().name());
        }
    }

    private static Optional<Published> published(ByteArrayDataInput in) throws IOException {
        return in.readByte() == 0
                ? Optional.empty()
                : Optional.of(new Published(
                        Instant.ofEpochSecond(in.readZLong()), Published.Precision.valueOf(in.readString())));
    }

    private static void writeImage(Optional<Image> image, ByteBuffersDataOutput out) throws IOException {
        writeOne(image.map(Image::url).map(URI::toString), out);
        if (image.isPresent()) {
            writeNumber(image.get().width(), out);
            writeNumber(image.get().height(), out);
        }
    }

    private static Optional<Image> image(ByteArrayDataInput in) throws IOException {
        Optional<String> url = one(in);
        return url.isEmpty() ? Optional.empty() : Optional.of(new Image(URI.create(url.get()), number(in), number(in)));
    }

    private static void writeNumber(Optional<Integer> number, ByteBuffersDataOutput out) throws IOException {
        out.writeByte((byte) (number.isPresent() ? 1 : 0));
        if (number.isPresent()) {
            out.writeZInt(number.get());
        }
    }

    private static Optional<Integer> number(ByteArrayDataInput in) throws IOException {
        return in.readByte() == 0 ? Optional.empty() : Optional.of(in.readZInt());
    }

    private static void writeOne(Optional<String> text, ByteBuffersDataOutput out) throws IOException {
        writeAll(text.stream().toList(), out);
    }

    private static Optional<String> one(ByteArrayDataInput in) throws IOException {
        return in.readVInt() == 0 ? Optional.empty() : Optional.of(in.readString());
    }

    private static void writeAll(List<String> texts, ByteBuffersDataOutput out) throws IOException {
        out.writeVInt(texts.size());
        for (String text : texts) {
            out.writeString(text);
        }
    }

    private static List<String> all(ByteArrayDataInput in) throws IOException {
        int size = in.readVInt();
        List<String> texts = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            texts.add(in.readString());
        }
        return texts;
    }
}
