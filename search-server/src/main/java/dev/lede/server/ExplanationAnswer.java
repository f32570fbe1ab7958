package dev.lede.server;

import dev.lede.search.Explanation;
import dev.lede.search.Explanation.Found;
import dev.lede.search.Explanation.Manner;
import dev.lede.search.Explanation.Match;
import dev.lede.search.Explanation.Multiplied;
import dev.lede.search.Explanation.Words;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Where a hit's score comes from, as the API tells it.
 *
 * @param parts whose values add up to the score, but for rounding
 */
record ExplanationAnswer(List<Part> parts, double score) {
    /** A prefix of two letters may stand for hundreds in one article. */
    private static final int MOST_SPELLINGS = 20;

    /**
     * @param what {@code word}, {@code phrase}, {@code prefix}, {@code fuzzy}, {@code match}, {@code quality} or
     *     {@code freshness}
     * @param word as typed
     * @param fields how often it is in each field, in any spelling
     * @param found in which spellings, as many as are worth telling
     * @param factor by which quality or freshness multiplies what is above
     */
    record Part(
            String what,
            Optional<String> word,
            Optional<Map<String, Integer>> fields,
            Optional<List<Spelling>> found,
            Optional<Double> factor,
            double value) {}

    /** @param as {@code written}, {@code form}, {@code synonym} or {@code expansion} */
    record Spelling(String text, String as, Map<String, Integer> fields) {}

    static ExplanationAnswer of(Explanation explanation) {
        return new ExplanationAnswer(
                explanation.parts().stream().map(ExplanationAnswer::part).toList(),
                SearchAnswer.rounded(explanation.score()));
    }

    private static Part part(Explanation.Part part) {
        double value = SearchAnswer.rounded(part.value());
        return switch (part) {
            case Match match -> unworded("match", Optional.empty(), value);
            case Multiplied factor ->
                unworded(
                        factor.by().name().toLowerCase(Locale.ROOT),
                        Optional.of(SearchAnswer.rounded(factor.factor())),
                        value);
            case Words words ->
                new Part(
                        words.kind().name().toLowerCase(Locale.ROOT),
                        Optional.of(words.text()),
                        Optional.of(fields(words.found())),
                        Optional.of(spellings(words.found())),
                        Optional.empty(),
                        value);
        };
    }

    private static Part unworded(String what, Optional<Double> factor, double value) {
        return new Part(what, Optional.empty(), Optional.empty(), Optional.empty(), factor, value);
    }

    private static List<Spelling> spellings(List<Found> found) {
        return found.stream()
                .map(each -> Map.entry(each.text(), each.manner()))
                .distinct()
                .limit(MOST_SPELLINGS)
                .map(each -> spelling(each.getKey(), each.getValue(), found))
                .toList();
    }

    private static Spelling spelling(String text, Manner manner, List<Found> found) {
        return new Spelling(
                text,
                manner.name().toLowerCase(Locale.ROOT),
                fields(found.stream()
                        .filter(each -> each.text().equals(text) && each.manner() == manner)
                        .toList()));
    }

    private static Map<String, Integer> fields(List<Found> found) {
        return found.stream().collect(Collectors.toMap(Found::field, Found::times, Integer::sum, TreeMap::new));
    }
}
