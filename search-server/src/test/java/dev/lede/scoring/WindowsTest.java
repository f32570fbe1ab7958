package dev.lede.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.lede.SegmentedIndex;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.BulkScorer;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.LRUQueryCache;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryCachingPolicy;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.util.Bits;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Queries of all shapes by windows, against the same one document after the other. */
@TestInstance(Lifecycle.PER_CLASS)
class WindowsTest {
    private static final int DEPTH = 3;
    private static final float BOOST = 1.5f;

    private final Random random = new Random(20261123);
    private SegmentedIndex index;
    private IndexSearcher searcher;

    @BeforeAll
    void write() throws IOException {
        index = FormsIndex.of(random);
        searcher = index.searcher();
    }

    @AfterAll
    void close() throws IOException {
        index.close();
    }

    @Test
    void findTheSameAndScoreItTheSame() throws IOException {
        int compared = 0;
        for (int round = 0; round < 300; round++) {
            Query query = searcher.rewrite(any(DEPTH));
            Optional<Windows> windows = Windows.of(query, searcher, BOOST);
            for (LeafReaderContext segment : index.segments()) {
                Optional<BulkScorer> byWindows =
                        windows.isEmpty() ? Optional.empty() : windows.get().in(segment);
                if (byWindows.isPresent()) {
                    assertSame(byWindows.get(), segment, query);
                    compared++;
                }
            }
        }
        assertThat(compared).isGreaterThan(50);
    }

    /** Each clause is of the form "w0 w1", any of which must hold. */
    @ParameterizedTest
    @CsvSource({
        "w0 w1;w0 w2;w1 w2, true", // each word twice, and nothing rare
        "w0 w3;w1 w2, true",
        "w0;w1;w2;w3, false", // no word is asked more often than it is gone through
        "w0 w1 w2 w3, false", // any of some words is Lucene's
        "w0;w1;w11;w2, false", // the rare one leads
        "w0;w1;w0, false" // too few to be asked often
    })
    void takeWhatAsksFrequentWordsOften(String clauses, boolean isTaken) throws IOException {
        var join = new BooleanQuery.Builder();
        for (String clause : clauses.split(";", -1)) {
            var choices = new BooleanQuery.Builder();
            Stream.of(clause.split(" ", -1))
                    .forEach(word -> choices.add(FormsIndex.word("written", word), Occur.SHOULD));
            join.add(choices.build(), Occur.MUST);
        }
        Query query = searcher.rewrite(join.build());
        Optional<Windows> windows = Windows.of(query, searcher, 1);

        assertThat(windows.isPresent()
                        && windows.get().in(index.segments().getFirst()).isPresent())
                .isEqualTo(isTaken);
    }

    /** Scores by windows differ by a last digit, by which a cursor would show a hit again. */
    @Test
    void whatWasAskedBeforeDoesNotDecide() throws IOException {
        var remembering = new IndexSearcher(index.reader());
        remembering.setQueryCache(new LRUQueryCache(1000, 1 << 24, segment -> true, Float.POSITIVE_INFINITY));
        remembering.setQueryCachingPolicy(new QueryCachingPolicy() {
            @Override
            public void onUse(Query query) {}

            @Override
            public boolean shouldCache(Query query) {
                return true;
            }
        });
        for (int round = 0; round < 300; round++) {
            Query query = searcher.rewrite(any(DEPTH));
            for (LeafReaderContext segment : index.segments()) {
                assertThat(isByWindows(query, remembering, segment))
                        .as("%s", query)
                        .isEqualTo(isByWindows(query, searcher, segment));
            }
        }
    }

    private static boolean isByWindows(Query query, IndexSearcher searcher, LeafReaderContext segment)
            throws IOException {
        Optional<Windows> windows = Windows.of(query, searcher, BOOST);
        return windows.isPresent() && windows.get().in(segment).isPresent();
    }

    private void assertSame(BulkScorer byWindows, LeafReaderContext segment, Query query) throws IOException {
        Bits live = FormsIndex.live(segment);
        Map<Integer, Float> expected = oneByOne(query, segment, live);
        Map<Integer, Float> found = inStretches(byWindows, live);

        assertThat(found.keySet()).as("%s", query).isEqualTo(expected.keySet());
        found.forEach((document, score) -> assertThat(score)
                .as("%s in %s", document, query)
                .isCloseTo(expected.get(document), within(1e-4f + 1e-5f * score)));
    }

    private Map<Integer, Float> oneByOne(Query query, LeafReaderContext segment, Bits live) throws IOException {
        Map<Integer, Float> scores = new TreeMap<>();
        Scorer scorer = searcher.createWeight(query, ScoreMode.COMPLETE, BOOST).scorer(segment);
        if (scorer != null) { // null: nothing matches here
            for (int document = scorer.iterator().nextDoc();
                    document != DocIdSetIterator.NO_MORE_DOCS;
                    document = scorer.iterator().nextDoc()) {
                if (live.get(document)) {
                    scores.put(document, scorer.score());
                }
            }
        }
        return scores;
    }

    /** As time limits ask: in stretches of any length, the last of which ends behind the last document. */
    private Map<Integer, Float> inStretches(BulkScorer scorer, Bits live) throws IOException {
        Map<Integer, Float> scores = new TreeMap<>();
        var collector = new LeafCollector() {
            private Scorable scored = scorer();

            private static Scorable scorer() {
                return new Scorable() {
                    @Override
                    public float score() {
                        throw new IllegalStateException("nothing is scored yet");
                    }
                };
            }

            @Override
            public void setScorer(Scorable now) {
                scored = now;
            }

            @Override
            public void collect(int document) throws IOException {
                scores.put(document, scored.score());
            }
        };
        int next = 0;
        while (next != DocIdSetIterator.NO_MORE_DOCS) {
            int to = next + 1 + random.nextInt(6000);
            next = scorer.score(collector, live, next, to);
        }
        return scores;
    }

    private Query any(int depth) {
        if (depth == 0 || random.nextInt(4) == 0) {
            return leaf();
        }
        var join = new BooleanQuery.Builder();
        for (int i = random.nextInt(1, 6); i > 0; i--) {
            Query clause = any(depth - 1);
            join.add(
                    random.nextInt(5) == 0 ? new BoostQuery(clause, random.nextInt(3)) : clause,
                    List.of(Occur.MUST, Occur.SHOULD, Occur.SHOULD, Occur.FILTER, Occur.MUST_NOT)
                            .get(random.nextInt(5)));
        }
        return join.build();
    }

    private Query leaf() {
        return switch (random.nextInt(10)) {
            case 0 -> MatchAllDocsQuery.INSTANCE;
            case 1 -> new ConstantScoreQuery(forms());
            case 2 -> new PhraseQuery("written", "w0", "w1");
            case 3 -> new DisjunctionMaxQuery(List.of(forms(), forms()), 0);
            case 4 -> FormsIndex.many();
            case 5 -> twoOf(forms(), forms(), forms());
            default -> forms();
        };
    }

    private FormsQuery forms() {
        String word = "w" + random.nextInt(12);
        return new FormsQuery(
                FormsIndex.word("stems", word),
                FormsIndex.word("written", random.nextBoolean() ? word : word + "s"),
                0.1f);
    }

    private static Query twoOf(Query... choices) {
        var some = new BooleanQuery.Builder().setMinimumNumberShouldMatch(2);
        Stream.of(choices).forEach(choice -> some.add(choice, Occur.SHOULD));
        return some.build();
    }
}
