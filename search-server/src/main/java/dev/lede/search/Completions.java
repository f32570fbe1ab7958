package dev.lede.search;

import dev.lede.article.Facet;
import dev.lede.schema.IndexedArticles;
import dev.lede.suggest.Suggestion;
import dev.lede.suggest.Suggestion.Kind;
import dev.lede.suggest.Suggestions;
import dev.lede.suggest.TitleWords;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;

/** What a generation's articles can complete. */
final class Completions {
    /** The newest: so many titles, and their words, are held in memory. */
    private static final int MOST_TITLES = 100_000;

    private static final Set<String> STOP_WORDS = EnglishAnalyzer.ENGLISH_STOP_WORDS_SET.stream()
            .map(word -> new String((char[]) word))
            .collect(Collectors.toUnmodifiableSet());

    private Completions() {}

    /** Costs time by the number of articles: once a generation. */
    static Suggestions of(IndexSearcher searcher, GenerationLabels labels) throws IOException {
        List<Suggestion> all = new ArrayList<>(titles(searcher));
        var everything = MatchAllDocsQuery.INSTANCE;
        Matched articles = searcher.search(everything, MatchedCollector.manager());
        all.addAll(borne(labels.of(Facet.PROVIDER), articles, Kind.PROVIDER));
        all.addAll(borne(labels.of(Facet.TOPIC), articles, Kind.TOPIC));
        return new Suggestions(all);
    }

    private static List<Suggestion> titles(IndexSearcher searcher) throws IOException {
        int most = Math.max(1, Math.min(MOST_TITLES, searcher.getIndexReader().maxDoc()));
        int[] newest = Arrays.stream(
                        searcher.search(MatchAllDocsQuery.INSTANCE, most, Ranking.by(SortOrder.NEWEST)).scoreDocs)
                .mapToInt(hit -> hit.doc)
                .sorted()
                .toArray();
        var words = new TitleWords(STOP_WORDS);
        var articles = new IndexedArticles(searcher.getIndexReader());
        for (int document : newest) {
            words.add(articles.summary(document).title());
        }
        return words.suggestions();
    }

    private static List<Suggestion> borne(FacetLabels labels, Matched articles, Kind kind) throws IOException {
        List<Suggestion> borne = new ArrayList<>();
        int[] counts = labels.count(articles);
        for (int number = 0; number < counts.length; number++) {
            if (counts[number] > 0) {
                borne.add(new Suggestion(labels.name(number), kind, counts[number]));
            }
        }
        return borne;
    }
}
