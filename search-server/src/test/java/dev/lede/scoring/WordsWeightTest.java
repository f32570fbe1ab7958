package dev.lede.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.SegmentedIndex;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.BulkScorer;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Explanation;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.Bits;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** Words that must all be there, and filters to pass, many documents at a time, against Lucene's own joining: the same to the last digit. */
@TestInstance(Lifecycle.PER_CLASS)
class WordsWeightTest {
    private static final int ROUNDS = 300;
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
    void scoresAsLucene() throws IOException {
        for (int round = 0; round < ROUNDS; round++) {
            Query query = searcher.rewrite(words());
            WordsWeight words = WordsWeight.of(query, searcher, BOOST).orElseThrow();
            for (LeafReaderContext segment : index.segments()) {
                Bits live = FormsIndex.live(segment);
                Map<Integer, Float> expected = scored(
                        searcher.createWeight(query, ScoreMode.COMPLETE, BOOST).scorer(segment), live);
                assertThat(scored(words.scorer(segment), live)).as("%s", query).isEqualTo(expected);

                var all = new Told(0);
                inStretches(words.scorerSupplier(segment), all.asLucenes(), live);
                assertThat(all.scores).as("%s", query).isEqualTo(expected);
                assertExplained(words, segment, expected);
            }
        }
    }

    @Test
    void tellsWhatMayBeAmongTheBest() throws IOException {
        int left = 0;
        for (int round = 0; round < ROUNDS; round++) {
            Query query = searcher.rewrite(words());
            WordsWeight words = WordsWeight.of(query, searcher, BOOST).orElseThrow();
            for (LeafReaderContext segment : index.segments()) {
                Bits live = FormsIndex.live(segment);
                Map<Integer, Float> expected = scored(words.scorer(segment), live);
                var best = new Told(5);
                inStretches(words.scorerSupplier(segment), best, live);

                assertThat(best.matching).as("%s", query).isEqualTo(List.copyOf(expected.keySet()));
                assertThat(expected).as("%s", query).containsAllEntriesOf(best.scores);
                assertThat(best(best.scores)).as("%s", query).isEqualTo(best(expected));
                left += best.matching.size() - best.scores.size();
            }
        }
        assertThat(left).isGreaterThan(100_000);
    }

    @Test
    void takesNothingElse() throws IOException {
        var any = new BooleanQuery.Builder()
                .add(FormsIndex.word("written", "w1"), Occur.SHOULD)
                .add(FormsIndex.word("written", "w2"), Occur.SHOULD);
        var beside = new BooleanQuery.Builder()
                .add(FormsIndex.word("written", "w1"), Occur.MUST)
                .add(FormsIndex.word("written", "w2"), Occur.MUST_NOT);
        var onlyFilter = new BooleanQuery.Builder().add(FormsIndex.word("written", "w1"), Occur.FILTER);
        for (Query query : List.of(any.build(), beside.build(), onlyFilter.build(), MatchAllDocsQuery.INSTANCE)) {
            assertThat(WordsWeight.of(query, searcher, 1)).as("%s", query).isEmpty();
        }
    }

    /** The five highest, whichever documents have them. */
    private static List<Float> best(Map<Integer, Float> scores) {
        return scores.values().stream()
                .sorted((one, other) -> Float.compare(other, one))
                .limit(5)
                .toList();
    }

    private static void assertExplained(WordsWeight words, LeafReaderContext segment, Map<Integer, Float> expected)
            throws IOException {
        for (int document = 0; document < 3; document++) {
            Explanation explanation = words.explain(segment, document);
            if (expected.containsKey(document)) {
                assertThat(explanation.getValue()).isEqualTo(expected.get(document));
            } else if (document > 0) { // which alone isn't alive
                assertThat(explanation.isMatch()).isFalse();
            }
        }
    }

    private Map<Integer, Float> scored(@Nullable Scorer scorer, Bits live) throws IOException {
        Map<Integer, Float> scores = new TreeMap<>();
        if (scorer == null) { // null: nothing matches here
            return scores;
        }
        DocIdSetIterator found = scorer.iterator();
        for (int document = found.nextDoc(); document != DocIdSetIterator.NO_MORE_DOCS; document = found.nextDoc()) {
            if (live.get(document)) {
                scores.put(document, scorer.score());
            }
        }
        return scores;
    }

    private void inStretches(@Nullable ScorerSupplier words, LeafCollector collector, Bits live) throws IOException {
        if (words == null) { // null: nothing matches here
            return;
        }
        BulkScorer scorer = words.bulkScorer();
        int next = 0;
        while (next != DocIdSetIterator.NO_MORE_DOCS) {
            next = scorer.score(collector, live, next, next + 1 + random.nextInt(6000));
        }
    }

    /** Wants no more than a few of the best. */
    private static final class Told implements MatchCollector {
        private final int wanted;
        private final List<Integer> matching = new ArrayList<>();
        private final Map<Integer, Float> scores = new TreeMap<>();
        private Optional<Scorable> scorer = Optional.empty();

        Told(int wanted) {
            this.wanted = wanted;
        }

        /** Which takes one document after the other. */
        LeafCollector asLucenes() {
            return new LeafCollector() {
                @Override
                public void setScorer(Scorable now) {
                    Told.this.setScorer(now);
                }

                @Override
                public void collect(int document) throws IOException {
                    Told.this.collect(document);
                }
            };
        }

        @Override
        public void setScorer(Scorable now) {
            scorer = Optional.of(now);
        }

        @Override
        public void collect(int document) throws IOException {
            contend(document);
        }

        @Override
        public void matching(int[] documents, int size) {
            IntStream.range(0, size).forEach(place -> matching.add(documents[place]));
        }

        @Override
        public boolean isHit(int document) {
            return true;
        }

        @Override
        public float least() {
            return scores.size() < wanted ? 0 : best(scores).getLast();
        }

        @Override
        public void contend(int document) throws IOException {
            scores.put(document, scorer.orElseThrow().score());
        }
    }

    private Query words() {
        var all = new BooleanQuery.Builder();
        for (int i = random.nextInt(1, 5); i > 0; i--) {
            Query word = random.nextInt(5) == 0 ? row() : random.nextInt(8) == 0 ? FormsIndex.many() : forms();
            all.add(random.nextInt(5) == 0 ? new BoostQuery(word, 1 + random.nextInt(3)) : word, Occur.MUST);
        }
        for (int i = Math.max(0, random.nextInt(5) - 2); i > 0; i--) {
            all.add(filter(), Occur.FILTER);
        }
        return all.build();
    }

    /** A frequent one, a rare one, or one that looks at each document twice. */
    private Query filter() {
        return switch (random.nextInt(3)) {
            case 0 -> new TermQuery(new Term("stems", "w" + random.nextInt(3)));
            case 1 -> new TermQuery(new Term("written", "w" + random.nextInt(8, 12) + "s"));
            default -> new PhraseQuery("stems", "w" + random.nextInt(3), "w" + random.nextInt(3));
        };
    }

    private FormsQuery forms() {
        String word = "w" + random.nextInt(14);
        return new FormsQuery(
                new WordQuery(SearchedText.of("stems"), List.of(Spelling.of(List.of(word)))),
                FormsIndex.word("written", random.nextBoolean() ? word : word + "s"),
                0.1f);
    }

    private Query row() {
        return new WordQuery(SearchedText.of("written"), List.of(Spelling.of(List.of("w0", "w" + random.nextInt(4)))));
    }
}
