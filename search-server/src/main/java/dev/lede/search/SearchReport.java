package dev.lede.search;

import dev.lede.article.ArticleSummary;
import dev.lede.article.Facet;
import dev.lede.article.Published;
import dev.lede.index.GenerationManifest;
import dev.lede.query.ParsedQuery;
import dev.lede.search.FacetCounts.Histogram;
import dev.lede.search.FacetCounts.Labels;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What the articles that a search finds are like, all of them together.
 *
 * @param query what was searched in the end: its notices also say what was relaxed or cut short
 * @param articles how many match
 * @param exact whether that and all that follows is of all of them; false where the search ran out of time
 * @param first when the oldest was published; absent where none is dated
 * @param last when the newest was
 * @param published how many over time
 * @param qualities how those of each bucket of {@code published} are rated, in its order; absent where none is
 * @param ratings absent where none is rated
 * @param everywhere how all articles of the index are rated; absent where none is
 * @param rising absent where there are too few articles to tell
 * @param commonest the labels of each facet among them, as a search counts them
 * @param newest in that order, undated ones last; at most {@value #NEWEST}
 * @param took time spent
 * @param index the generation that answered
 */
public record SearchReport(
        ParsedQuery query,
        long articles,
        boolean exact,
        Optional<Published> first,
        Optional<Published> last,
        Histogram published,
        List<Optional<Ratings>> qualities,
        Optional<Ratings> ratings,
        Optional<Ratings> everywhere,
        Optional<Rising> rising,
        Firsts firsts,
        SortedMap<Facet, Labels> commonest,
        List<ArticleSummary> newest,
        Duration took,
        GenerationManifest index) {
    /** How many of the newest articles a report names. */
    public static final int NEWEST = 10;

    public SearchReport {
        qualities = List.copyOf(qualities);
        commonest = Collections.unmodifiableSortedMap(new TreeMap<>(commonest));
        newest = List.copyOf(newest);
    }
}
