package dev.lede.codec;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.lucene.codecs.Codec;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.index.CheckIndex;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArticleCodecTest {
    @Test
    void luceneFindsItByTheNameThatSegmentsBear() {
        assertThat(Codec.forName(new ArticleCodec().getName())).isInstanceOf(ArticleCodec.class);
    }

    @Test
    void textsAreReadBackFromManySegmentsAndFromTheOneTheyAreMergedTo(@TempDir Path folder) throws IOException {
        List<String> texts = new ArrayList<>();
        var random = new Random(3);
        for (int i = 0; i < 400; i++) {
            texts.add(("Labs tell of chip " + i + ". ").repeat(random.nextInt(300)) + "é".repeat(random.nextInt(3)));
        }
        // Lucene packs what is longer than twice 80 KB in slices of that length; the last may be as short as the
        // sample.
        texts.set(0, "x".repeat(200_000));
        texts.set(37, "word ".repeat(33_000) + "end");
        texts.set(90, "y".repeat(2 * 80 * 1024 + 100));
        texts.set(399, noise(random, 400_000));
        try (var directory = FSDirectory.open(folder)) {
            try (var writer = new IndexWriter(directory, settings().setMergePolicy(NoMergePolicy.INSTANCE))) {
                for (int i = 0; i < texts.size(); i++) {
                    var document = new Document();
                    document.add(new StoredField("body", texts.get(i)));
                    writer.addDocument(document);
                    if (i % 90 == 89) {
                        writer.commit();
                    }
                }
            }
            assertThat(read(directory, 5)).isEqualTo(texts);
            try (var writer = new IndexWriter(directory, settings())) {
                writer.forceMerge(1);
            }
            assertThat(read(directory, 1)).containsExactlyInAnyOrderElementsOf(texts);
            try (var check = new CheckIndex(directory)) {
                assertThat(check.checkIndex().clean).isTrue();
            }
        }
    }

    private static String noise(Random random, int length) {
        var letters = new StringBuilder(length);
        for (int i = 0; i < length; i++) {
            letters.append((char) ('a' + random.nextInt(26)));
        }
        return letters.toString();
    }

    private static IndexWriterConfig settings() {
        return new IndexWriterConfig().setCodec(new ArticleCodec());
    }

    private static List<String> read(FSDirectory directory, int segments) throws IOException {
        try (var reader = DirectoryReader.open(directory)) {
            assertThat(reader.leaves()).hasSize(segments);
            List<String> texts = new ArrayList<>();
            for (int i = 0; i < reader.maxDoc(); i++) {
                texts.add(reader.storedFields().document(i).get("body"));
            }
            return texts;
        }
    }
}
