package dev.lede.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.Test;

class ConjunctionTest {
    private static final int DOCUMENTS = 200;
    private static final int QUERIES = 500;
    private static final List<String> WORDS = List.of("a", "b", "c", "d", "e", "f");

    private final Random random = new Random(20261122);

    @Test
    void anExcludedChoiceIsNotLookedUp() {
        var conjunction = new Conjunction();
        conjunction.exclude(word("a"));
        conjunction.ranked(any(word("a"), word("b")));

        assertThat(conjunction.build())
                .isEqualTo(new BooleanQuery.Builder()
                        .add(word("a"), Occur.MUST_NOT)
                        .add(any(word("b")), Occur.MUST)
                        .build());
    }

    @Test
    void aChoiceThatIsMetAnywayOnlyRanks() {
        var conjunction = new Conjunction();
        conjunction.exclude(word("a"));
        conjunction.ranked(any(without("a"), word("b")));
        conjunction.ranked(word("c"));

        assertThat(conjunction.build())
                .isEqualTo(new BooleanQuery.Builder()
                        .add(word("a"), Occur.MUST_NOT)
                        .add(any(word("b")), Occur.SHOULD)
                        .add(word("c"), Occur.MUST)
                        .build());
    }

    @Test
    void aChoiceOfAWordAndItsOppositeOnlyRanks() {
        var conjunction = new Conjunction();
        conjunction.ranked(any(word("a"), without("a"), word("b")));
        conjunction.ranked(word("c"));

        assertThat(conjunction.build())
                .isEqualTo(new BooleanQuery.Builder()
                        .add(any(word("a"), word("b")), Occur.SHOULD)
                        .add(word("c"), Occur.MUST)
                        .build());
    }

    @Test
    void whateverItSettlesItFindsAndScoresTheSame() throws IOException {
        try (var directory = new ByteBuffersDirectory()) {
            write(directory);
            try (var reader = DirectoryReader.open(directory)) {
                var searcher = new IndexSearcher(reader);
                int found = 0;
                for (int i = 0; i < QUERIES; i++) {
                    List<Query> excluded = some(1 + random.nextInt(2), this::randomWord);
                    List<Query> choices = some(1 + random.nextInt(3), this::randomChoice);

                    Map<Integer, Float> plainly = hits(searcher, plainly(excluded, choices));

                    assertThat(hits(searcher, settled(excluded, choices)))
                            .as("%s but not %s", choices, excluded)
                            .hasSameSizeAs(plainly)
                            .allSatisfy((document, score) ->
                                    assertThat(score).isCloseTo(plainly.getOrDefault(document, -1f), within(1e-4f)));
                    found += plainly.size();
                }
                assertThat(found).isGreaterThan(QUERIES);
            }
        }
    }

    private static Query settled(List<Query> excluded, List<Query> choices) {
        var conjunction = new Conjunction();
        excluded.forEach(conjunction::exclude);
        choices.forEach(conjunction::ranked);
        return conjunction.build();
    }

    private static Query plainly(List<Query> excluded, List<Query> choices) {
        var all = new BooleanQuery.Builder();
        excluded.forEach(query -> all.add(query, Occur.MUST_NOT));
        choices.forEach(query -> all.add(query, Occur.MUST));
        return all.build();
    }

    private Query randomChoice() {
        return any(some(
                        1 + random.nextInt(4),
                        () -> random.nextInt(3) == 0 ? without(WORDS.get(random.nextInt(WORDS.size()))) : randomWord())
                .toArray(Query[]::new));
    }

    private Query randomWord() {
        return word(WORDS.get(random.nextInt(WORDS.size())));
    }

    private static List<Query> some(int count, Supplier<Query> each) {
        List<Query> some = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            some.add(each.get());
        }
        return some;
    }

    private void write(ByteBuffersDirectory directory) throws IOException {
        try (var writer = new IndexWriter(directory, new IndexWriterConfig(new WhitespaceAnalyzer()))) {
            for (int i = 0; i < DOCUMENTS; i++) {
                var document = new Document();
                String text = String.join(
                        " ", WORDS.stream().filter(word -> random.nextBoolean()).toList());
                document.add(new TextField("body", text, Store.NO));
                writer.addDocument(document);
            }
        }
    }

    private static Map<Integer, Float> hits(IndexSearcher searcher, Query query) throws IOException {
        Map<Integer, Float> hits = new HashMap<>();
        for (ScoreDoc hit : searcher.search(query, DOCUMENTS).scoreDocs) {
            hits.put(hit.doc, hit.score);
        }
        return hits;
    }

    private static Query word(String text) {
        return new TermQuery(new Term("body", text));
    }

    private static Query without(String text) {
        return Conjunction.unranked(new BooleanQuery.Builder()
                .add(word(text), Occur.MUST_NOT)
                .add(MatchAllDocsQuery.INSTANCE, Occur.FILTER)
                .build());
    }

    private static Query any(Query... choices) {
        var any = new BooleanQuery.Builder();
        for (Query choice : choices) {
            any.add(choice, Occur.SHOULD);
        }
        return any.build();
    }
}
