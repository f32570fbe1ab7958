package dev.lede.search;

import dev.lede.article.Article;
import dev.lede.article.ArticleSummary;
import dev.lede.query.SmallWords;
import dev.lede.schema.ArticleSchema;
import dev.lede.scoring.Relevance;
import dev.lede.scoring.Spelling;
import dev.lede.scoring.WeightedField;
import dev.lede.scoring.WordQuery;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.search.IndexSearcher;

/**
 * Finds what is telling of an article: words that it has often for its length and that few have, by the parts of the
 * model that ranks a search's hits (docs/related.md says what was tried). Safe for any number of threads.
 */
final class TellingTerms {
    /** Of one article. */
    static final int MOST = 25;

    /** News says what it is about in the beginning: of a text no more is read, however long it is. */
    private static final int MOST_CHARACTERS = 4000;

    /** To look a word up is what costs. */
    private static final int MOST_CANDIDATES = 150;

    private static final double FEW_ARTICLES = 100;

    private final IndexSearcher searcher;
    private final Analyzer analyzer;
    private final List<WeightedField> fields;
    private final Map<String, Float> weights;

    /** @param fields stemmed ones */
    TellingTerms(IndexSearcher searcher, Analyzer analyzer, List<WeightedField> fields) {
        this.searcher = searcher;
        this.analyzer = analyzer;
        this.fields = List.copyOf(fields);
        this.weights = fields.stream().collect(Collectors.toMap(WeightedField::name, WeightedField::weight));
    }

    /** A word of an article: as it stands there first, and how often it occurs, each time as its field counts. */
    private static final class Seen {
        final String written;
        double times;

        Seen(String written) {
            this.written = written;
        }
    }

    /** @param isShared whether another article holds it too */
    private record Weighed(String term, double telling, double own, boolean isShared) {}

    WordQuery query(String term) {
        return new WordQuery(fields, List.of(Spelling.of(List.of(term))));
    }

    Telling of(Article article) throws IOException {
        Map<String, Seen> seen = seen(beginning(article));
        double length = seen.values().stream().mapToDouble(each -> each.times).sum();
        List<Map.Entry<String, Seen>> candidates = seen.entrySet().stream()
                .filter(each -> saysSomething(each.getKey(), each.getValue().written))
                .sorted(Comparator.comparingDouble(each -> -each.getValue().times)) // as often: the earlier
                .limit(MOST_CANDIDATES)
                .toList();
        List<Weighed> all = new ArrayList<>();
        for (Map.Entry<String, Seen> each : candidates) {
            all.add(weighed(each.getKey(), each.getValue().times, length));
        }
        all.sort(Comparator.comparingDouble(Weighed::telling).reversed().thenComparing(Weighed::term));
        List<Weighed> shared =
                all.stream().filter(Weighed::isShared).limit(MOST).toList();
        double own = shared.stream().mapToDouble(Weighed::own).sum();
        double lonely = telling(all.stream().limit(MOST).toList()) / telling(shared) - 1;
        return new Telling(
                shared.stream().map(Weighed::term).toList(),
                length,
                shared.isEmpty() ? 0 : own * (1 + lonely * trust()));
    }

    private static double telling(List<Weighed> terms) {
        return terms.stream().mapToDouble(Weighed::telling).sum();
    }

    /** In an index of few articles most words are one article's alone, which says little of how odd that is. */
    private double trust() {
        double articles = searcher.getIndexReader().numDocs();
        return articles / (articles + FEW_ARTICLES);
    }

    /**
     * Rare, and often for the length of the text. Not {@link Relevance} itself: that also rises with how often others
     * repeat a word, which in an index of several languages puts each one's small words first.
     */
    private Weighed weighed(String term, double times, double length) throws IOException {
        Relevance relevance = query(term).relevance(searcher);
        double own = relevance.of(times, length);
        double rarity = Math.log((relevance.articles() + 1) / (relevance.holding() + 0.5));
        return new Weighed(term, rarity * own / relevance.most(), own, relevance.holding() > 1);
    }

    /** A single Latin letter or digit is no name by itself. */
    private static boolean saysSomething(String term, String written) {
        return (term.length() > 1 || term.charAt(0) > 'z') && !SmallWords.isSmall(written);
    }

    private static Article beginning(Article article) {
        ArticleSummary all = article.summary();
        ArticleSummary summary = new ArticleSummary(
                all.id(),
                all.url(),
                all.title(),
                all.excerpt().map(TellingTerms::beginning),
                all.provider(),
                all.topics(),
                all.labels(),
                all.type(),
                all.language(),
                all.quality(),
                all.heat(),
                all.published(),
                all.image());
        return new Article(
                summary, beginning(article.body()), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    }

    private static String beginning(String text) {
        if (text.length() <= MOST_CHARACTERS) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(MOST_CHARACTERS - 1)) ? MOST_CHARACTERS - 1 : MOST_CHARACTERS;
        return text.substring(0, end);
    }

    /** Cut as the index cuts it. */
    private Map<String, Seen> seen(Article article) throws IOException {
        Map<String, Seen> seen = new LinkedHashMap<>();
        for (IndexableField field : ArticleSchema.toDocument(article)) {
            Optional<Float> weight = Optional.ofNullable(weights.get(field.name()));
            if (weight.isPresent() && field.fieldType().indexOptions() != IndexOptions.NONE) {
                add(field, weight.get(), seen);
            }
        }
        return seen;
    }

    private void add(IndexableField field, float weight, Map<String, Seen> seen) throws IOException {
        String text = field.stringValue();
        try (TokenStream tokens = field.tokenStream(analyzer, null)) { // null: there is none yet to be used again
            var term = tokens.addAttribute(CharTermAttribute.class);
            var place = tokens.addAttribute(OffsetAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                int start = place.startOffset();
                int end = place.endOffset();
                seen.computeIfAbsent(term.toString(), any -> new Seen(text.substring(start, end))).times += weight;
            }
            tokens.end();
        }
    }
}
