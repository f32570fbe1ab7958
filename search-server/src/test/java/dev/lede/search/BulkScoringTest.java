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
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Any of some words, a stretch of documents at a time, against the same one document after the other. */
class BulkScoringTest {
    private static final int ARTICLES = 12_000;
    private static final Worth WORTH = new Worth("quality", "published", Instant.ofEpochSecond(100_000_000));

    private final Random random = new Random(20261123);
    private SegmentedIndex index;
    private IndexSearcher searcher;

    @BeforeEach
    void write() throws IOException {
        index = SegmentedIndex.of(writer -> {
            for (int i = 0; i < ARTICLES; i++) {
                var article = new Document();
                article.add(new StringField("id", "" + i, Store.NO));
                article.add(new StringField("every", "one", Store.NO));
                article.add(new TextField("body", SegmentedIndex.text(random, 1 + random.nextInt(30), 12), Store.NO));
                article.add(new LongField("quality", random.nextInt(101), Store.NO));
                article.add(new LongField("published", random.nextInt(100_000_000), Store.NO));
                writer.addDocument(article);
                if (i == 10_000) {
                    writer.commit(); // the next segment is short
                }
            }
            for (int i = 0; i < 500; i++) {
                writer.deleteDocuments(new Term("id", "" + random.nextInt(ARTICLES)));
            }
        });
        searcher = index.searcher();
    }

    @AfterEach
    void close() throws IOException {
        index.close();
    }

    @Test
    void findsAndScoresTheSame() throws IOException {
        var any = new BooleanQuery.Builder();
        Stream.of("w3", "w5", "w9").forEach(word -> any.add(word(word), Occur.SHOULD));
        Query oneByOne = new BooleanQuery.Builder()
                .add(any.build(), Occur.MUST)
                .add(new TermQuery(new Term("every", "one")), Occur.FILTER)
                .build();
        for (int exactTo : List.of(Integer.MAX_VALUE, 10)) {
            assertThat(pages(any.build(), exactTo)).hasSize(100).isEqualTo(pages(oneByOne, exactTo));
        }
        assertThat(searcher.count(limited(any.build()))).isEqualTo(searcher.count(limited(oneByOne)));
    }

    /** Two, each hit with its score. */
    private List<List<Number>> pages(Query text, int exactTo) throws IOException {
        List<ScoreDoc> hits = new ArrayList<>();
        ScoreDoc last = null;
        for (int page = 0; page < 2; page++) {
            List<ScoreDoc> found = List.of(
                    searcher.search(limited(text), new TopScoreDocCollectorManager(50, last, exactTo)).scoreDocs);
            hits.addAll(found);
            last = found.getLast();
        }
        return hits.stream().map(hit -> List.<Number>of(hit.doc, hit.score)).toList();
    }

    private static Query limited(Query text) {
        return new TimeLimited(new RankedQuery(text, WORTH), new Deadline(Duration.ofMinutes(5)));
    }

    private static Query word(String text) {
        return new WordQuery(SearchedText.of("body"), List.of(Spelling.of(List.of(text))));
    }
}
