package dev.lede.eval;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.similarities.BM25Similarity;

/**
 * What anyone has of Lucene within an hour, as the measure of our own: English's analyzer, BM25 with k1 1.2 and b 0.75,
 * any of the analysed terms. In two forms, as each is the better one on some collection.
 */
final class PlainLucene implements Closeable {
    private static final String ALL = "all";
    private static final String TITLE = "title";
    private static final String TEXT = "text";

    /** Twice as many are about what Lucene allows in a query. */
    private static final int MOST_TERMS = 500;

    private final CollectionIndex index;
    private final IndexSearcher searcher;
    private final Analyzer analyzer = new EnglishAnalyzer();

    private PlainLucene(CollectionIndex index) {
        this.index = index;
        this.searcher = new IndexSearcher(index.reader());
        searcher.setSimilarity(new BM25Similarity(1.2f, 0.75f));
    }

    /** @param folder an empty one, that stays until this is closed */
    static PlainLucene index(JudgedCollection collection, Path folder) throws IOException {
        return new PlainLucene(CollectionIndex.write(collection, folder, new EnglishAnalyzer(), (document, number) -> {
            var written = new Document();
            written.add(new TextField(ALL, document.title() + '\n' + document.text(), Store.NO));
            written.add(new TextField(TITLE, document.title(), Store.NO));
            written.add(new TextField(TEXT, document.text(), Store.NO));
            return written;
        }));
    }

    /** Title and text as one field. */
    Ranker oneField() {
        return ranker(List.of(ALL));
    }

    /** Title and text as two fields, whose scores are added. */
    Ranker twoFields() {
        return ranker(List.of(TITLE, TEXT));
    }

    @Override
    public void close() throws IOException {
        analyzer.close();
        index.close();
    }

    private Ranker ranker(List<String> fields) {
        return (text, most) -> Stream.of(searcher.search(anyOf(terms(text), fields), most).scoreDocs)
                .map(hit -> new Scored(index.ids().get(hit.doc), hit.score))
                .toList();
    }

    /** How often each term stands in the text; the first ones where they are very many. */
    private Map<String, Integer> terms(String text) throws IOException {
        Map<String, Integer> terms = new LinkedHashMap<>();
        try (var stream = analyzer.tokenStream(ALL, text)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken() && terms.size() < MOST_TERMS) {
                terms.merge(term.toString(), 1, Integer::sum);
            }
            stream.end();
        }
        return terms;
    }

    private static Query anyOf(Map<String, Integer> terms, List<String> fields) {
        var any = new BooleanQuery.Builder();
        terms.forEach((term, times) -> fields.forEach(field ->
                any.add(new BoostQuery(new TermQuery(new Term(field, term)), times), Occur.SHOULD)));
        return any.build();
    }
}
