package dev.lede.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.SegmentedIndex;
import dev.lede.scoring.RankedQuery;
import dev.lede.scoring.SearchedText;
import dev.lede.scoring.Spelling;
import dev.lede.scoring.WordQuery;
import dev.lede.scoring.Worth;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.KeywordField;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.SortedNumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.search.TotalHits.Relation;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The best hits, most matches being told in bulk, against Lucene's collector told of each. Many score alike. */
class BestHitsTest {
    private static final int ARTICLES = 12_000;
    private static final int HELD = 20;
    private static final FixedBitSet NONE = new FixedBitSet(0);
    private static final Worth WORTH = new Worth("quality", "published", Instant.ofEpochSecond(100_000_000));

    private final Random random = new Random(20261123);
    private SegmentedIndex index;
    private IndexSearcher searcher;

    @BeforeEach
    void write() throws IOException {
        index = SegmentedIndex.of(writer -> {
            for (int i = 0; i < ARTICLES; i++) {
                var article = new Document();
                article.add(new KeywordField("id", "%016x".formatted(random.nextLong()), Store.NO));
                article.add(new TextField("body", SegmentedIndex.text(random, 1 + random.nextInt(10), 10), Store.NO));
                article.add(new LongField("quality", 50L * random.nextInt(3), Store.NO));
                article.add(new StringField(
                        "label", "l" + (int) (4 * random.nextDouble() * random.nextDouble()), Store.NO));
                article.add(new LongField("published", 50_000_000L * random.nextInt(3), Store.NO));
                writer.addDocument(article);
                if (i % 5_000 == 4_999) {
                    writer.commit();
                }
            }
        });
        searcher = index.searcher();
    }

    @AfterEach
    void close() throws IOException {
        index.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"+w0", "+w4", "+w0 +w2", "+w1 +w3 +w0", "w2 w4", "+w8 +w9", "+w0 -w1", "+w0 +w5 #l1"})
    void findsTheSame(String words) throws IOException {
        Query query = limited(words);
        for (FixedBitSet without : List.of(NONE, lesser())) {
            @Nullable FieldDoc after = null; // null for a start at the top, as Lucene has it
            for (int page = 0; page < 4; page++) {
                TopFieldDocs expected = expected(query, after, without);
                for (boolean countsFacets : List.of(true, false)) {
                    BestHits.Found found = found(query, after, without, countsFacets, Integer.MAX_VALUE);
                    assertSame(found.hits(), expected);
                    assertThat(found.hits().totalHits).isEqualTo(expected.totalHits);
                    assertThat(found.matching().size()).isEqualTo(countsFacets ? searcher.count(query) : 0);
                    assertBounded(
                            found(query, after, without, countsFacets, 100).hits(), expected);
                }
                after = expected.scoreDocs.length == 0
                        ? after
                        : (FieldDoc) List.of(expected.scoreDocs).getLast();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"+w0", "+w4", "+w0 +w2", "+w1 +w3 +w0", "w2 w4", "+w0 -w1", "+w0 +w5 #l1"})
    void findsTheSameWithinFilters(String words) throws IOException {
        Query common = new TermQuery(new Term("label", "l0"));
        Query rare = new TermQuery(new Term("label", "l3"));
        Query rated = LongField.newRangeQuery("quality", 40, 60);
        Query twice = SortedNumericDocValuesField.newSlowRangeQuery("published", 1, 60_000_000);
        for (List<Query> filters :
                List.of(List.of(common), List.of(rare), List.of(rated), List.of(twice), List.of(twice, rated, rare))) {
            var outside = new BooleanQuery.Builder().add(limited(words), Occur.MUST);
            filters.forEach(filter -> outside.add(filter, Occur.FILTER));
            TopFieldDocs expected = expected(outside.build(), null, NONE);
            TimeLimited within = limited(words).within(filters);
            BestHits.Found found = found(within, null, NONE, true, Integer.MAX_VALUE);
            assertSame(found.hits(), expected);
            assertThat(found.hits().totalHits).isEqualTo(expected.totalHits);
            assertThat(searcher.count(within)).isEqualTo((int) expected.totalHits.value());
            assertSame(expected(within, null, NONE), expected);
            assertBounded(found(within, null, NONE, false, 100).hits(), expected);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"+w0", "+w0 +w2", "w2 w4", "+w0 -w1", "*"})
    void findsTheSameBesideChoices(String words) throws IOException {
        FixedBitSet lesser = lesser();
        List<Query> choices = List.of(
                new TermQuery(new Term("label", "l0")),
                LongField.newRangeQuery("quality", 40, 60),
                SortedNumericDocValuesField.newSlowRangeQuery("published", 1, 60_000_000));
        for (List<Query> chosen : List.of(choices.subList(0, 1), choices.subList(1, 3), choices)) {
            TopFieldDocs expected = expected(limited(words).within(chosen), null, lesser);
            var best = new TopFieldCollectorManager(Ranking.by(SortOrder.RELEVANCE), HELD, null, HELD);
            List<Weight> weights = new ArrayList<>();
            for (Query choice : chosen) {
                weights.add(searcher.createWeight(searcher.rewrite(choice), ScoreMode.COMPLETE_NO_SCORES, 1));
            }
            var found = searcher.search(
                    limited(words), new Sideways<>(weights, new BestHits(best, Integer.MAX_VALUE, lesser, true)));
            assertSame(found.down().hits(), expected);
            assertThat(found.down().hits().totalHits).isEqualTo(expected.totalHits);
            assertThat(found.down().matching().size())
                    .isEqualTo(searcher.count(limited(words).within(chosen)));
            for (int i = 0; i < chosen.size(); i++) {
                List<Query> others = new ArrayList<>(chosen);
                others.remove(i);
                assertThat(found.beside().get(i).size())
                        .isEqualTo(searcher.count(limited(words).within(others)));
            }
        }
    }

    private static FixedBitSet lesser() {
        FixedBitSet lesser = new FixedBitSet(ARTICLES);
        IntStream.range(0, ARTICLES).filter(document -> document % 3 == 0).forEach(lesser::set);
        return lesser;
    }

    /** @param words all articles for a star */
    private static TimeLimited limited(String words) {
        return new TimeLimited(
                words.equals("*") ? MatchAllDocsQuery.INSTANCE : new RankedQuery(query(words), WORTH),
                new Deadline(Duration.ofMinutes(5)));
    }

    private static void assertBounded(TopFieldDocs found, TopFieldDocs expected) {
        assertSame(found, expected);
        if (expected.totalHits.value() > 100) {
            assertThat(found.totalHits.relation()).isEqualTo(Relation.GREATER_THAN_OR_EQUAL_TO);
            assertThat(found.totalHits.value()).isBetween(101L, expected.totalHits.value());
        } else {
            assertThat(found.totalHits).isEqualTo(expected.totalHits);
        }
    }

    private static void assertSame(TopFieldDocs found, TopFieldDocs expected) {
        assertThat(places(found)).isEqualTo(places(expected));
    }

    private static List<List<Object>> places(TopFieldDocs docs) {
        return Ranking.hits(docs).stream()
                .map(hit -> {
                    List<Object> place = new ArrayList<>(List.of(hit.fields));
                    place.add(hit.doc);
                    return place;
                })
                .toList();
    }

    private BestHits.Found found(
            Query query, @Nullable FieldDoc after, FixedBitSet lesser, boolean countsFacets, int counted)
            throws IOException {
        var best = new TopFieldCollectorManager(Ranking.by(SortOrder.RELEVANCE), HELD, after, HELD);
        return searcher.search(query, new BestHits(best, counted, lesser, countsFacets));
    }

    private TopFieldDocs expected(Query query, @Nullable FieldDoc after, FixedBitSet lesser) throws IOException {
        var each = new TopFieldCollectorManager(Ranking.by(SortOrder.RELEVANCE), HELD, after, Integer.MAX_VALUE);
        return lesser.length() == 0
                ? searcher.search(query, each)
                : searcher.search(query, new WithoutLesser(each, lesser));
    }

    private static Query query(String words) {
        var query = new BooleanQuery.Builder();
        Stream.of(words.split(" ", -1)).forEach(word -> {
            if (word.startsWith("#")) {
                query.add(new TermQuery(new Term("label", word.substring(1))), Occur.FILTER);
                return;
            }
            Occur occur = word.startsWith("+") ? Occur.MUST : word.startsWith("-") ? Occur.MUST_NOT : Occur.SHOULD;
            String text = occur == Occur.SHOULD ? word : word.substring(1);
            query.add(new WordQuery(SearchedText.of("body"), List.of(Spelling.of(List.of(text)))), occur);
        });
        return query.build();
    }
}
