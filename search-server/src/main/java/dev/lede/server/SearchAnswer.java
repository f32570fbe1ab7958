package dev.lede.server;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.lede.query.ParsedQuery;
import dev.lede.search.SearchResult;
import dev.lede.wording.Wording;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A search's result as the API tells it; the contract of {@code GET /api/v1/search}.
 *
 * @param articles how many match, where the total is of stories
 * @param tookMillis with two decimals at most
 * @param facets by name, in the order in which they are shown; empty where none was asked for
 */
public record SearchAnswer(
        Query query,
        Total total,
        Optional<Total> articles,
        double tookMillis,
        String generation,
        List<Hit> hits,
        Map<String, FacetAnswer> facets,
        Optional<String> next) {
    /** Digits of a score that mean something: it only ranks. */
    private static final MathContext SCORE_DIGITS = new MathContext(5);

    record Query(String text, String reading, List<String> notices, Optional<String> didYouMean) {
        static Query of(ParsedQuery query, Optional<String> didYouMean, Wording words) {
            return new Query(
                    query.text(),
                    query.reading(),
                    query.notices().stream().map(words::say).toList(),
                    didYouMean);
        }
    }

    record Total(long value, boolean exact) {}

    record Hit(
            @JsonUnwrapped ArticleFields.Headline headline,
            Snippets snippets,
            @JsonUnwrapped ArticleFields.Facts facts,
            Optional<ArticleFields.Story> story,
            Optional<Double> score,
            Optional<ExplanationAnswer> explanation) {}

    record Snippets(
            Optional<String> title,
            Optional<String> excerpt,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> body) {}

    /** @param words that notices are told in */
    public static SearchAnswer of(SearchResult result, Wording words) {
        return new SearchAnswer(
                Query.of(result.query(), result.didYouMean(), words),
                new Total(result.total(), result.exact()),
                result.articles().isEmpty()
                        ? Optional.empty()
                        : Optional.of(new Total(result.articles().getAsLong(), result.exact())),
                millis(result.took()),
                result.generation(),
                result.hits().stream().map(SearchAnswer::hit).toList(),
                FacetAnswer.byName(result.facets()),
                result.next());
    }

    private static Hit hit(SearchResult.Hit hit) {
        var snippets = hit.snippets();
        return new Hit(
                ArticleFields.Headline.of(hit.article()),
                new Snippets(snippets.title(), snippets.excerpt(), snippets.body()),
                ArticleFields.Facts.of(hit.article()),
                hit.story().map(ArticleFields.Story::of),
                rounded(hit.score()),
                hit.explanation().map(ExplanationAnswer::of));
    }

    private static Optional<Double> rounded(OptionalDouble score) {
        return score.isEmpty() ? Optional.empty() : Optional.of(rounded(score.getAsDouble()));
    }

    static double rounded(double score) {
        return new BigDecimal(score).round(SCORE_DIGITS).doubleValue();
    }

    static double millis(Duration took) {
        return Math.round(took.toNanos() / 10_000.0) / 100.0;
    }
}
