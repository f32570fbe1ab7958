package dev.lede.query;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.query.ArticleQuery.All;
import dev.lede.query.ArticleQuery.Prefix;
import dev.lede.query.ArticleQuery.Scope;
import dev.lede.schema.TextWeights;
import dev.lede.scoring.SearchedText;
import java.io.IOException;
import java.util.List;
import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ExpansionTest {
    private static final SearchedText TEXT = SearchedText.of("body");

    private final ByteBuffersDirectory directory = new ByteBuffersDirectory();
    private DirectoryReader reader;

    /** More words that begin with {@code co} than are searched for one query. */
    @BeforeEach
    void write() throws IOException {
        try (var writer = new IndexWriter(directory, new IndexWriterConfig(new WhitespaceAnalyzer()))) {
            for (int i = 0; i < 1500; i++) {
                var article = new Document();
                article.add(new TextField("body", "co" + i + " regulation" + i % 3, Store.NO));
                writer.addDocument(article);
            }
        }
        reader = DirectoryReader.open(directory);
    }

    @AfterEach
    void close() throws IOException {
        reader.close();
    }

    @Test
    void theFirstOfSeveralLeavesTheOthersEnough() throws IOException {
        Expansion expansion = expansion(prefix("co"), prefix("regul"));

        assertThat(found(expansion, "co")).isEqualTo(512);
        assertThat(found(expansion, "regul")).isEqualTo(1500);
        assertThat(expansion.isCut()).isTrue();
    }

    @Test
    void whatOneLeavesIsTheOthers() throws IOException {
        Expansion expansion = expansion(prefix("regul"), prefix("co"));

        assertThat(found(expansion, "regul")).isEqualTo(1500);
        assertThat(found(expansion, "co")).isEqualTo(1024 - 3);
    }

    @Test
    void oneByItselfHasAll() throws IOException {
        assertThat(found(expansion(prefix("co")), "co")).isEqualTo(1024);
    }

    private int found(Expansion expansion, String start) throws IOException {
        return new IndexSearcher(reader).count(expansion.startingWith(start, TEXT));
    }

    private Expansion expansion(Prefix... prefixes) throws IOException {
        Departed nobody = Departed.of(reader, TextWeights.STANDARD, new WhitespaceAnalyzer());
        return new Expansion(new All(List.of(prefixes)), new WordLookup(reader, nobody));
    }

    private static Prefix prefix(String text) {
        return new Prefix(Scope.ANYWHERE, text);
    }
}
