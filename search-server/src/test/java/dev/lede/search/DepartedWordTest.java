package dev.lede.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.article.Article;
import dev.lede.article.ArticleBuilder;
import dev.lede.article.ArticleId;
import dev.lede.query.QueryParser;
import dev.lede.schema.ArticleSchema;
import dev.lede.schema.IndexForm;
import dev.lede.schema.TextWeights;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.Test;

class DepartedWordTest {
    @Test
    void aWordThatOnlyADeletedBodyHeldScoresInTitlesAsInARebuiltIndex() throws IOException {
        List<Article> articles =
                new ArrayList<>(List.of(article(0, "Zebra seen", "meadow"), article(1, "Cow", "zebra")));
        for (int i = 2; i < 12; i++) {
            articles.add(article(i, "Story", "meadow"));
        }
        List<Article> left = new ArrayList<>(articles);
        left.remove(1);
        assertThat(score(updated(articles, left))).isEqualTo(score(MemoryIndex.of(left)));
    }

    @Test
    void aWordCountsWhereItIsLeftInWhateverOrder() throws IOException {
        List<Article> articles = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            articles.add(article(i, "Story", i % 2 == 0 ? "zebra" : "meadow"));
        }
        List<Article> left = new ArrayList<>(articles);
        left.remove(4);
        SearchRequest newest = new SearchRequest(
                QueryParser.parse("zebra", Requests.NOW),
                Filters.NONE,
                SortOrder.NEWEST,
                new Slice.Page(1, 3),
                Set.of(),
                SearchOptions.STANDARD,
                Requests.NOW);
        assertThat(updated(articles, left).search(newest).total()).isEqualTo(5);
        assertThat(MemoryIndex.of(articles).search(newest).total()).isEqualTo(6);
    }

    private static double score(ArticleSearcher searcher) throws IOException {
        return searcher.search(Requests.of("zebra")).hits().getFirst().score().orElseThrow();
    }

    private static ArticleSearcher updated(List<Article> before, List<Article> left) throws IOException {
        var directory = new ByteBuffersDirectory();
        var config = new IndexWriterConfig(IndexForm.STANDARD.analyzer()).setMergePolicy(NoMergePolicy.INSTANCE);
        try (var writer = new IndexWriter(directory, config)) {
            for (Article article : before) {
                writer.addDocument(ArticleSchema.toDocument(article, TextWeights.STANDARD));
            }
            writer.commit();
            for (Article article : before) {
                if (!left.contains(article)) {
                    writer.deleteDocuments(
                            new Term(ArticleSchema.ID.name(), article.id().toString()));
                }
            }
        }
        return new ArticleSearcher(
                DirectoryReader.open(directory),
                MemoryIndex.manifest("000001", left.size()),
                MemoryIndex.stories(left),
                MemoryIndex.SETTINGS);
    }

    private static Article article(int number, String title, String body) {
        return ArticleBuilder.of(ArticleId.ofSourceId("a" + number))
                .title(title)
                .body(body)
                .article();
    }
}
