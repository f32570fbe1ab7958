package dev.lede.search;

import dev.lede.article.ArticleId;
import dev.lede.schema.ArticleSchema;
import java.io.IOException;
import java.util.OptionalInt;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;

/** Where one generation has an article. Safe for any number of threads. */
final class ArticleDocuments {
    private final IndexReader reader;

    ArticleDocuments(IndexReader reader) {
        this.reader = reader;
    }

    IndexReader reader() {
        return reader;
    }

    /** @return its document; nothing where it left the index */
    OptionalInt of(ArticleId article) throws IOException {
        var id = new Term(ArticleSchema.ID.name(), article.value());
        for (LeafReaderContext leaf : reader.leaves()) {
            PostingsEnum found = leaf.reader().postings(id, PostingsEnum.NONE);
            Bits live = leaf.reader().getLiveDocs();
            while (found != null
                    && found.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) { // null where the segment doesn't have it
                if (live == null || live.get(found.docID())) { // null where all are alive
                    return OptionalInt.of(leaf.docBase + found.docID());
                }
            }
        }
        return OptionalInt.empty();
    }
}
