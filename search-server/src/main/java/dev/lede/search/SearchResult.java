package dev.lede.search;

import dev.lede.article.ArticleSummary;
import dev.lede.index.GenerationManifest;
import dev.lede.query.ParsedQuery;
import dev.lede.snippet.Snippets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/**
 * The answer to a {@link SearchRequest}.
 *
 * @param query what was searched in the end: its notices also say what was relaxed or cut short
 * @param didYouMean the query's text with some words spelled otherwise, where that helps
 * @param total articles that match, or stories
 * @param exact whether {@code total} is; otherwise there are more than that
 * @param articles how many match, where {@code total} is of stories; as exact as that
 * @param took time spent searching, or looking for the answer where it was kept
 * @param index the generation that answered
 * @param hits in order
 * @param next what {@link Slice.After} takes for the hits behind these; absent on the last page
 */
public record SearchResult(
        ParsedQuery query,
        Optional<String> didYouMean,
        long total,
        boolean exact,
        OptionalLong articles,
        Duration took,
        GenerationManifest index,
        List<Hit> hits,
        FacetCounts facets,
        Optional<String> next) {

    /**
     * @param story that it tells with others; absent where it is alone
     * @param score as ranked; absent where the order isn't by relevance
     * @param explanation of the score; absent where it wasn't asked for, or time ran out
     */
    public record Hit(
            ArticleSummary article,
            Snippets snippets,
            Optional<StorySummary> story,
            OptionalDouble score,
            Optional<Explanation> explanation) {}

    public SearchResult {
        hits = List.copyOf(hits);
    }

    SearchResult withTook(Duration time) {
        return new SearchResult(query, didYouMean, total, exact, articles, time, index, hits, facets, next);
    }

    /** The name of the index that answered. */
    public String generation() {
        return index.generation();
    }
}
