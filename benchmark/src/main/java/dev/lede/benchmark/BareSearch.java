package dev.lede.benchmark;

import dev.lede.analysis.Language;
import dev.lede.analysis.NewsAnalyzer;
import dev.lede.article.ArticleSummary;
import dev.lede.benchmark.peer.Question;
import dev.lede.benchmark.peer.Shape;
import dev.lede.schema.ArticleSchema;
import dev.lede.schema.IndexField.Labels;
import dev.lede.schema.IndexForm;
import dev.lede.schema.IndexedArticles;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.tokenattributes.TermToBytesRefAttribute;
import org.apache.lucene.document.LongField;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.facet.StringDocValuesReaderState;
import org.apache.lucene.facet.StringValueFacetCounts;
import org.apache.lucene.facet.range.LongRange;
import org.apache.lucene.facet.range.LongRangeFacetCounts;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MultiCollectorManager;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;

/**
 * Lucene alone, asked what Lede is asked: its own queries, its own ranking, its own facets and highlighter, over the fields that
 * Lede writes. Facets count what matches all, so a question that is narrowed by one isn't one for it. For one thread.
 */
final class BareSearch implements Closeable {
    private static final int COUNTED = 1000;
    private static final int VALUES = 50;
    private static final int PASSAGES = 3;
    private static final int QUALITIES = 10;
    private static final int YEARS = 60;
    private static final long SECONDS_OF_A_YEAR = 31_556_952;

    private final DirectoryReader reader;
    private final IndexSearcher searcher;
    private final IndexedArticles articles;
    private final Analyzer analyzer = IndexForm.STANDARD.analyzer();

    /** By field. */
    private final Map<String, StringDocValuesReaderState> labels = new LinkedHashMap<>();

    private final LongRange[] qualities = ranges(QUALITIES, 0, 10);
    private final LongRange[] years = ranges(YEARS, 0, SECONDS_OF_A_YEAR);

    private BareSearch(DirectoryReader reader) throws IOException {
        this.reader = reader;
        this.searcher = new IndexSearcher(reader);
        this.articles = new IndexedArticles(reader);
        for (Labels facet : List.of(ArticleSchema.PROVIDER, ArticleSchema.TOPIC, ArticleSchema.TYPE)) {
            labels.put(facet.indexName(), new StringDocValuesReaderState(reader, facet.indexName()));
        }
    }

    /** @param folder of an index that stays as it is */
    static BareSearch open(Path folder) throws IOException {
        return new BareSearch(DirectoryReader.open(FSDirectory.open(folder)));
    }

    /**
     * @param hits what each shows
     * @param counts how many different values each facet found
     * @param passages of each hit's body; none where none are wanted
     */
    record Answer(long total, List<ArticleSummary> hits, List<Integer> counts, List<String> passages) {}

    Answer answer(Question question, Shape shape) throws IOException {
        return answer(query(question, Occur.MUST), question, shape);
    }

    /** Where any of the words will do, the more the better. */
    Answer answerAny(Question question, Shape shape) throws IOException {
        return answer(query(question, Occur.SHOULD), question, shape);
    }

    private Answer answer(Query query, Question question, Shape shape) throws IOException {
        int counted = shape.exactTotal() ? Integer.MAX_VALUE : COUNTED;
        var top = question.newest()
                ? new TopFieldCollectorManager(
                        new Sort(ArticleSchema.PUBLISHED.descending()), shape.size(), null, counted)
                : new TopScoreDocCollectorManager(shape.size(), null, counted);
        TopDocs found;
        List<Integer> counts = new ArrayList<>();
        if (shape.facets()) {
            Object[] both = searcher.search(query, new MultiCollectorManager(top, new FacetsCollectorManager()));
            found = (TopDocs) both[0];
            count((FacetsCollector) both[1], counts);
        } else {
            found = searcher.search(query, top);
        }
        List<ArticleSummary> hits = new ArrayList<>();
        for (ScoreDoc hit : found.scoreDocs) {
            hits.add(articles.summary(hit.doc));
        }
        return new Answer(found.totalHits.value(), hits, counts, shape.snippets() ? passages(query, found) : List.of());
    }

    /** @param word how each of the words, of what is no phrase */
    private Query query(Question question, Occur word) throws IOException {
        var all = new BooleanQuery.Builder();
        if (question.isPhrase()) {
            String[] row = terms(NewsAnalyzer.EXACT, question.words()).toArray(String[]::new);
            all.add(
                    new DisjunctionMaxQuery(
                            List.of(
                                    new PhraseQuery(ArticleSchema.TITLE.exact(), row),
                                    new PhraseQuery(ArticleSchema.BODY.exact(), row)),
                            0),
                    Occur.MUST);
        } else {
            for (String term : terms(NewsAnalyzer.stems(Language.ENGLISH), question.words())) {
                all.add(new TermQuery(new Term(ArticleSchema.TEXT.name(), term)), word);
            }
        }
        question.provider().ifPresent(name -> all.add(label(ArticleSchema.PROVIDER.indexName(), name), Occur.FILTER));
        question.topic().ifPresent(name -> all.add(label(ArticleSchema.TOPIC.indexName(), name), Occur.FILTER));
        if (question.after().isPresent() || question.before().isPresent()) {
            all.add(
                    LongField.newRangeQuery(
                            ArticleSchema.PUBLISHED.name(),
                            question.after().map(Instant::getEpochSecond).orElse(Long.MIN_VALUE),
                            question.before()
                                    .map(end -> end.getEpochSecond() - 1)
                                    .orElse(Long.MAX_VALUE)),
                    Occur.FILTER);
        }
        BooleanQuery whole = all.build();
        return whole.clauses().isEmpty() ? MatchAllDocsQuery.INSTANCE : whole;
    }

    private static Query label(String field, String name) {
        return new TermQuery(new Term(field, new BytesRef(name)));
    }

    private List<String> terms(String form, String words) throws IOException {
        List<String> terms = new ArrayList<>();
        try (var tokens = analyzer.tokenStream(form, words)) {
            var term = tokens.addAttribute(TermToBytesRefAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                terms.add(term.getBytesRef().utf8ToString());
            }
            tokens.end();
        }
        return terms;
    }

    private void count(FacetsCollector matching, List<Integer> counts) throws IOException {
        for (var facet : labels.entrySet()) {
            var values = new StringValueFacetCounts(facet.getValue(), matching).getTopChildren(VALUES, facet.getKey());
            counts.add(values == null ? 0 : values.labelValues.length); // null where nothing matches
        }
        counts.add(new LongRangeFacetCounts(ArticleSchema.QUALITY.name(), matching, qualities)
                .getAllChildren(ArticleSchema.QUALITY.name())
                .labelValues
                .length);
        counts.add(new LongRangeFacetCounts(ArticleSchema.PUBLISHED.name(), matching, years)
                .getAllChildren(ArticleSchema.PUBLISHED.name())
                .labelValues
                .length);
    }

    private static LongRange[] ranges(int count, long first, long width) {
        var ranges = new LongRange[count];
        for (int i = 0; i < count; i++) {
            ranges[i] = new LongRange(Integer.toString(i), first + i * width, true, first + (i + 1) * width, false);
        }
        return ranges;
    }

    private List<String> passages(Query query, TopDocs found) throws IOException {
        var highlighter = UnifiedHighlighter.builder(searcher, analyzer)
                .withFieldMatcher(field ->
                        field.startsWith(ArticleSchema.TEXT.name()) || field.startsWith(ArticleSchema.BODY.name()))
                .withMaxNoHighlightPassages(0)
                .build();
        List<String> passages = new ArrayList<>();
        for (String each : highlighter.highlight(ArticleSchema.BODY.name(), query, found, PASSAGES)) {
            passages.add(each == null ? "" : each); // null where nothing of it is marked
        }
        return passages;
    }

    @Override
    public void close() throws IOException {
        reader.close();
        analyzer.close();
    }
}
