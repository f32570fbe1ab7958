package dev.lede.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.lede.scoring.TypedWords.Typed;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MostWordsQueryTest {
    private static final SearchedText STEMS = SearchedText.of("body");
    private static final SearchedText WRITTEN = SearchedText.of("written");
    private static final float SHARE = 0.1f;
    private static final int ARTICLES = 300;

    /** Each half as frequent as the one before, in about. */
    private static final String WORDS = "abcdefgh";

    private final Random random = new Random(20261122);
    private final ByteBuffersDirectory directory = new ByteBuffersDirectory();
    private DirectoryReader reader;
    private IndexSearcher searcher;

    @BeforeEach
    void write() throws IOException {
        var config = new IndexWriterConfig(new WhitespaceAnalyzer());
        try (var writer = new IndexWriter(directory, config)) {
            for (int i = 0; i < ARTICLES; i++) {
                String text = text();
                var article = new Document();
                article.add(new TextField("body", text, Store.NO));
                article.add(new TextField("written", random.nextBoolean() ? text : "", Store.NO));
                writer.addDocument(article);
                if (i % 97 == 0) {
                    writer.commit(); // segments of many sizes
                }
            }
        }
        reader = DirectoryReader.open(directory);
        searcher = new IndexSearcher(reader);
    }

    private String text() {
        return IntStream.range(0, 1 + random.nextInt(12))
                .mapToObj(i -> String.valueOf(WORDS.charAt(
                        Math.min(WORDS.length() - 1, Integer.numberOfTrailingZeros(random.nextInt(1, 1 << 12))))))
                .collect(Collectors.joining(" "));
    }

    @AfterEach
    void close() throws IOException {
        reader.close();
    }

    @Test
    void findsAndScoresWhatEachWordByItselfSays() throws IOException {
        for (int round = 0; round < 80; round++) {
            List<TypedWords> words = Stream.generate(this::typed)
                    .limit(1 + random.nextInt(5))
                    .distinct()
                    .toList();
            Map<Integer, Float> expected = expected(words);
            Map<Integer, Float> found = scores(new MostWordsQuery(words));

            assertThat(found.keySet()).as("%s", words).isEqualTo(expected.keySet());
            found.forEach((article, score) -> assertThat(score).isCloseTo(expected.get(article), within(1e-4f)));
        }
    }

    @Test
    void wordsThatTellLittleAreNotEnoughByThemselves() throws IOException {
        TypedWords common = new TypedWords(List.of(word("a")), Optional.empty());
        TypedWords alsoCommon = new TypedWords(List.of(word("b")), Optional.empty());
        TypedWords rare = new TypedWords(List.of(word("h")), Optional.empty());
        TypedWords alsoRare = new TypedWords(List.of(word("g")), Optional.empty());
        var query = new MostWordsQuery(List.of(common, alsoCommon, rare, alsoRare));
        Query onlyCommon = new BooleanQuery.Builder()
                .add(word("a").forms(), Occur.MUST)
                .add(word("b").forms(), Occur.MUST)
                .add(word("h").forms(), Occur.MUST_NOT)
                .add(word("g").forms(), Occur.MUST_NOT)
                .build();

        assertThat(searcher.count(onlyCommon)).isPositive();
        assertThat(scores(query).keySet())
                .isNotEmpty()
                .doesNotContainAnyElementsOf(scores(onlyCommon).keySet());
    }

    @Test
    void aWordThatWasTypedTwiceCountsTwiceAndIsOneOfThoseThatMustBeThere() throws IOException {
        TypedWords rare = new TypedWords(List.of(word("g")), Optional.empty());
        TypedWords common = new TypedWords(List.of(word("a")), Optional.empty());
        Map<Integer, Float> once = scores(new MostWordsQuery(List.of(rare, common)));
        Map<Integer, Float> twice = scores(new MostWordsQuery(List.of(rare, common, rare)));

        assertThat(twice.keySet()).isNotEmpty().isEqualTo(once.keySet());
        twice.forEach((article, score) -> assertThat(score).isGreaterThan(once.get(article)));
    }

    @Test
    void anExplanationSaysTheScore() throws IOException {
        Query query = new MostWordsQuery(Stream.generate(this::typed).limit(4).toList());
        for (ScoreDoc hit : searcher.search(query, ARTICLES).scoreDocs) {
            assertThat(searcher.explain(query, hit.doc).getValue().floatValue()).isCloseTo(hit.score, within(1e-5f));
        }
    }

    private TypedWords typed() {
        List<Typed> words = IntStream.range(0, 1 + random.nextInt(2))
                .mapToObj(i -> word(letter()))
                .distinct()
                .toList();
        return new TypedWords(
                words,
                words.size() == 1 || random.nextBoolean()
                        ? Optional.empty()
                        : Optional.of(word(letter()).forms().anyForm()));
    }

    /** One in nine is in no article. */
    private String letter() {
        return String.valueOf((WORDS + "x").charAt(random.nextInt(WORDS.length() + 1)));
    }

    private static Typed word(String text) {
        List<Spelling> spellings = List.of(Spelling.of(List.of(text)));
        return new Typed(
                text, new FormsQuery(new WordQuery(STEMS, spellings), new WordQuery(WRITTEN, spellings), SHARE));
    }

    /** The rule, told with Lucene's own queries and by counting. */
    private Map<Integer, Float> expected(List<TypedWords> words) throws IOException {
        double all = 0;
        Map<Integer, Double> told = new HashMap<>();
        Map<Integer, Integer> held = new HashMap<>();
        Map<Integer, Double> scores = new HashMap<>();
        for (TypedWords each : words) {
            double information = 0;
            for (Typed word : each.words()) {
                int holding = Math.max(1, searcher.count(word.forms()));
                information = Math.max(information, Math.log((ARTICLES + 1) / (holding + 0.5)) / Math.log(2));
            }
            all += information;
            for (var found : each(each).entrySet()) {
                told.merge(found.getKey(), information, Double::sum);
                held.merge(found.getKey(), 1, Integer::sum);
                scores.merge(found.getKey(), (double) found.getValue(), Double::sum);
            }
        }
        Map<Integer, Float> expected = new HashMap<>();
        for (var article : scores.entrySet()) {
            double share = told.getOrDefault(article.getKey(), 0.0) / all;
            if (held.getOrDefault(article.getKey(), 0) >= Math.min(2, words.size()) && share >= 0.2) {
                expected.put(article.getKey(), (float) (article.getValue() * Math.pow(share, 0.3)));
            }
        }
        return expected;
    }

    private Map<Integer, Float> each(TypedWords typed) throws IOException {
        var together = new BooleanQuery.Builder();
        for (Typed word : typed.words()) {
            together.add(word.forms().anyForm(), Occur.MUST);
            together.add(new BoostQuery(word.forms().asWritten(), SHARE), Occur.SHOULD);
        }
        Map<Integer, Float> found = scores(together.build());
        if (typed.others().isPresent()) {
            scores(typed.others().get()).forEach((article, score) -> found.merge(article, score, Math::max));
        }
        return found;
    }

    private Map<Integer, Float> scores(Query query) throws IOException {
        Map<Integer, Float> scores = new HashMap<>();
        for (ScoreDoc hit : searcher.search(query, ARTICLES).scoreDocs) {
            scores.put(hit.doc, hit.score);
        }
        return scores;
    }
}
