package dev.lede.search;

import dev.lede.analysis.NewsAnalyzer;
import dev.lede.article.Article;
import dev.lede.article.ArticleSummary;
import dev.lede.query.SmallWords;
import dev.lede.schema.ArticleSchema;
import dev.lede.schema.TextWeights;
import dev.lede.scoring.SearchedText;
import dev.lede.scoring.Spelling;
import dev.lede.scoring.WeightedField;
import dev.lede.scoring.WordQuery;
import java.io.IOException;
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
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexableField;

/** The terms of an article, cut as the index cuts them, of so much of it as is needed. Safe for any number of threads. */
final class ArticleTerms {
    /** News says what it is about in the beginning: of a text no more is read, however long it is. */
    private static final int MOST_CHARACTERS = 4000;

    /** To look a word up is what costs. */
    private static final int MOST_LOOKED_UP = 150;

    /** Who tells it isn't what it says. */
    private static final String TELLER = ArticleSchema.PROVIDER_NAME.name();

    private final Analyzer analyzer;
    private final TextWeights weights;
    private final SearchedText text;
    private final Map<String, Float> counts;

    /**
     * @param analyzer by which the index was written, as by the weights
     * @param text of stems, in which terms are looked for
     */
    ArticleTerms(Analyzer analyzer, TextWeights weights, SearchedText text) {
        this.analyzer = analyzer;
        this.weights = weights;
        this.text = text;
        this.counts = text.parts().stream()
                .filter(part -> !part.name().equals(TELLER))
                .collect(Collectors.toMap(WeightedField::name, WeightedField::weight));
    }

    /**
     * What an article's beginning holds.
     *
     * @param frequent terms that say something, the most frequent first, of equally frequent ones the earlier; 150 at most
     * @param length of all terms together, each as its field counts
     */
    record Cut(List<Counted> frequent, double length) {}

    /** @param times how often it occurs, each time as its field counts */
    record Counted(String term, double times) {}

    private static final class Seen {
        final String written;
        double times;

        Seen(String written) {
            this.written = written;
        }
    }

    SearchedText text() {
        return text;
    }

    WordQuery query(String term) {
        return new WordQuery(text, List.of(Spelling.of(List.of(term))));
    }

    Cut of(Article article) throws IOException {
        Map<String, Seen> seen = seen(beginning(article));
        return new Cut(
                seen.entrySet().stream()
                        .filter(each -> saysSomething(each.getKey(), each.getValue().written))
                        .map(each -> new Counted(each.getKey(), each.getValue().times))
                        .sorted(Comparator.comparingDouble(Counted::times).reversed())
                        .limit(MOST_LOOKED_UP)
                        .toList(),
                seen.values().stream().mapToDouble(each -> each.times).sum());
    }

    /** A single Latin letter or digit is no name by itself, and a small word none at all. */
    private static boolean saysSomething(String term, String written) {
        return (term.length() > 1 || term.charAt(0) > 'z') && !SmallWords.isSmall(written);
    }

    private static Article beginning(Article article) {
        ArticleSummary all = article.summary();
        ArticleSummary summary = new ArticleSummary(
                all.id(),
                all.url(),
                all.title(),
                all.excerpt().map(ArticleTerms::beginning),
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
        for (IndexableField field : ArticleSchema.toDocument(article, weights)) {
            Optional<Float> weight = Optional.ofNullable(counts.get(field.name()));
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
            var type = tokens.addAttribute(TypeAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                if (!type.type().equals(NewsAnalyzer.COMPOUND)) { // its parts say it already
                    int start = place.startOffset();
                    int end = place.endOffset();
                    seen.computeIfAbsent(term.toString(), any -> new Seen(text.substring(start, end))).times += weight;
                }
            }
            tokens.end();
        }
    }
}
