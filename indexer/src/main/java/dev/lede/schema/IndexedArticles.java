package dev.lede.schema;

import static dev.lede.schema.ArticleSchema.ALIAS;
import static dev.lede.schema.ArticleSchema.AUTHOR;
import static dev.lede.schema.ArticleSchema.BODY;
import static dev.lede.schema.ArticleSchema.MENTIONED_BY;
import static dev.lede.schema.ArticleSchema.RELATED;
import static dev.lede.schema.ArticleSchema.SECTIONS;
import static dev.lede.schema.ArticleSchema.SOURCES;
import static dev.lede.schema.ArticleSchema.SUMMARY;

import dev.lede.article.Article;
import dev.lede.article.ArticleBytes;
import dev.lede.article.ArticleId;
import dev.lede.article.ArticleSummary;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.util.BytesRef;

/**
 * Articles read back from an index, equal to those that were written. A summary is in a column, each by itself; long texts
 * are stored packed with their neighbours', which costs many times as much to read. Safe for any number of threads.
 */
public final class IndexedArticles {
    private final IndexReader reader;

    /** @param reader whoever opened it closes it, when nothing is read any more */
    public IndexedArticles(IndexReader reader) {
        this.reader = reader;
    }

    /**
     * @param document of the reader, deleted ones too
     * @throws CorruptIndexException if its bytes are no summary
     */
    public ArticleSummary summary(int document) throws IOException {
        List<LeafReaderContext> leaves = reader.leaves();
        LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
        BinaryDocValues summaries = leaf.reader().getBinaryDocValues(SUMMARY.name());
        if (summaries == null || !summaries.advanceExact(document - leaf.docBase)) { // null where no document has one
            throw new IllegalStateException("an article without a summary");
        }
        BytesRef bytes = summaries.binaryValue();
        try {
            return ArticleBytes.summary(bytes.bytes, bytes.offset, bytes.length);
        } catch (IllegalArgumentException e) {
            throw new CorruptIndexException(
                    "a summary is damaged", leaf.reader().toString(), e);
        }
    }

    /** For reading the texts of several articles. */
    public Bodies bodies() throws IOException {
        return new Bodies(reader.storedFields());
    }

    /** Articles' texts, one after the other: what they are unpacked in is kept from one to the next. For one thread. */
    public static final class Bodies {
        private final StoredFields stored;

        private Bodies(StoredFields stored) {
            this.stored = stored;
        }

        /** The text, empty where only title or excerpt is known. */
        public String of(int document) throws IOException {
            return body(stored.document(document, Set.of(BODY.name())));
        }
    }

    /** The whole article. */
    public Article article(int document) throws IOException {
        Document stored = reader.storedFields().document(document);
        return new Article(
                summary(document),
                body(stored),
                AUTHOR.in(stored),
                SECTIONS.in(stored),
                SOURCES.in(stored),
                ids(MENTIONED_BY.in(stored)),
                ids(RELATED.in(stored)),
                ids(ALIAS.in(stored)));
    }

    private static String body(Document stored) {
        return BODY.in(stored).stream().findFirst().orElse("");
    }

    private static List<ArticleId> ids(List<String> values) {
        return values.stream().map(ArticleId::new).toList();
    }
}
