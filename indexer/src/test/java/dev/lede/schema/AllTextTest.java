package dev.lede.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.article.Article;
import dev.lede.article.ArticleBuilder;
import dev.lede.article.Topics;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.Test;

class AllTextTest {
    private static final TextWeights WEIGHTS = new TextWeights(7, 5, 2, 3, 11);

    private final ByteBuffersDirectory directory = new ByteBuffersDirectory();

    @Test
    void aWordCountsInEachTextAsThatWeighs() throws IOException {
        write(ArticleBuilder.at("https://a.example/1")
                .title("New chips")
                .excerpt("Chips are new.")
                .body("A chip, and two chips.")
                .topics(new Topics(List.of("Chips"), List.of(), Topics.From.SOURCE))
                .provider("Chip Weekly")
                .authors("Chip Writer")
                .article());

        assertThat(counts(ArticleSchema.TEXT.name())).containsEntry("chip", 7L + 5 + 2 + 2 + 3 + 11);
        assertThat(counts(ArticleSchema.TEXT.exact()))
                .containsEntry("chips", 7L + 5 + 2 + 3)
                .containsEntry("chip", 2L + 11)
                .doesNotContainKey("writer");
        assertThat(lengths()).containsExactly(2 * 7L + 3 * 5 + 5 * 2 + 3 + 2 * 11);
    }

    @Test
    void anotherFormOfAWordInItsPlaceMakesTheTextNoLonger() throws IOException {
        write(ArticleBuilder.at("https://a.example/1").title("DALL-E").article());

        assertThat(counts(ArticleSchema.TEXT.exact())).isEqualTo(Map.of("dall", 7L, "e", 7L, "dalle", 7L));
        assertThat(lengths()).containsExactly(2 * 7L);
    }

    @Test
    void eachArticleHasItsOwn() throws IOException {
        write(
                ArticleBuilder.at("https://a.example/1")
                        .title("One")
                        .body("x ".repeat(70_000))
                        .article(),
                ArticleBuilder.at("https://a.example/2").title("Two").article());

        assertThat(counts(ArticleSchema.TEXT.exact())).isEqualTo(Map.of("one", 7L, "two", 7L, "x", 140_000L));
        assertThat(lengths()).containsExactly(140_007L, 7L);
    }

    private void write(Article... articles) throws IOException {
        try (Analyzer analyzer = IndexForm.STANDARD.analyzer();
                var writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
            for (Article article : articles) {
                writer.addDocument(ArticleSchema.toDocument(article, WEIGHTS));
            }
        }
    }

    /** Of each term, over all articles. */
    private Map<String, Long> counts(String field) throws IOException {
        var counts = new TreeMap<String, Long>();
        try (var reader = DirectoryReader.open(directory)) {
            LeafReader segment = reader.leaves().getFirst().reader();
            TermsEnum each = segment.terms(field).iterator();
            while (each.next() != null) {
                PostingsEnum postings = each.postings(null, PostingsEnum.FREQS);
                while (postings.nextDoc() != PostingsEnum.NO_MORE_DOCS) {
                    counts.merge(each.term().utf8ToString(), (long) postings.freq(), Long::sum);
                }
            }
        }
        return counts;
    }

    private List<Long> lengths() throws IOException {
        try (var reader = DirectoryReader.open(directory)) {
            NumericDocValues lengths =
                    reader.leaves().getFirst().reader().getNumericDocValues(ArticleSchema.TEXT.length());
            var each = new ArrayList<Long>();
            while (lengths.nextDoc() != NumericDocValues.NO_MORE_DOCS) {
                each.add(lengths.longValue());
            }
            return each;
        }
    }
}
