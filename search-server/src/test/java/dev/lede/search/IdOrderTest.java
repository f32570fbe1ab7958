package dev.lede.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.KeywordField;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedSetSelector;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** By id where all else is alike, against Lucene's own order, over several segments and page after page. */
class IdOrderTest {
    private static final int PAGE = 17;

    private final Random random = new Random(20261123);

    /** @param alike different values of the key before it */
    @ParameterizedTest
    @ValueSource(ints = {1, 3, 1000})
    void ordersAsLucene(int alike) throws IOException {
        try (var directory = new ByteBuffersDirectory()) {
            write(directory, alike);
            try (var reader = DirectoryReader.open(directory)) {
                assertThat(reader.leaves()).hasSizeGreaterThan(2);
                var searcher = new IndexSearcher(reader);
                List<List<Object>> found = pages(searcher, IdOrder.by("id"));

                assertThat(found)
                        .hasSize(700)
                        .isEqualTo(pages(searcher, KeywordField.newSortField("id", false, SortedSetSelector.Type.MIN)));
            }
        }
    }

    private void write(ByteBuffersDirectory directory, int alike) throws IOException {
        try (var writer = new IndexWriter(directory, new IndexWriterConfig().setMergePolicy(NoMergePolicy.INSTANCE))) {
            for (int i = 0; i < 700; i++) {
                var article = new Document();
                article.add(new KeywordField("id", "%016x".formatted(random.nextLong()), Store.NO));
                article.add(new NumericDocValuesField("key", random.nextInt(alike)));
                writer.addDocument(article);
                if (i % 200 == 199) {
                    writer.commit();
                }
            }
        }
    }

    private static List<List<Object>> pages(IndexSearcher searcher, SortField byId) throws IOException {
        var order = new Sort(new SortField("key", SortField.Type.LONG), byId);
        List<List<Object>> all = new ArrayList<>();
        @Nullable FieldDoc last = null; // null for a start at the top, as Lucene has it
        do {
            List<FieldDoc> page = Ranking.hits(searcher.search(
                    MatchAllDocsQuery.INSTANCE, new TopFieldCollectorManager(order, PAGE, last, Integer.MAX_VALUE)));
            page.forEach(hit -> all.add(
                    Stream.concat(Stream.of(hit.doc), Stream.of(hit.fields).map(IdOrderTest::told))
                            .toList()));
            last = page.isEmpty() ? null : behind(page.getLast());
        } while (last != null);
        return all;
    }

    /** As a cursor has it: the document counts for nothing, and the id is bytes of its own. */
    private static FieldDoc behind(FieldDoc hit) {
        Object[] keys = hit.fields.clone();
        keys[1] = keys[1] instanceof IdOrder.Hit ours ? IdOrder.Hit.of(BytesRef.deepCopyOf(ours.id())) : told(keys[1]);
        return new FieldDoc(Integer.MAX_VALUE, Float.NaN, keys);
    }

    /** Ours tells an id when it is asked for. */
    private static Object told(Object key) {
        return switch (key) {
            case IdOrder.Hit ours -> ours.id();
            case BytesRef lucenes -> BytesRef.deepCopyOf(lucenes);
            default -> key;
        };
    }
}
