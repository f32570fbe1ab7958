package dev.lede.page;

import dev.lede.search.Ratings;
import dev.lede.search.SearchReport;
import dev.lede.wording.Wording;
import java.util.Optional;

/**
 * How articles are rated.
 *
 * @param mean of those that are
 * @param told how many are, and how
 * @param everywhere how all articles of the index are; empty where these are all
 */
public record RatingsView(QualityScale mean, String told, Optional<String> everywhere) {
    /** Nothing where none is rated. */
    static Optional<RatingsView> of(SearchReport report, Wording words) {
        boolean isAll = report.articles() == report.index().articles();
        return report.ratings()
                .map(ratings -> new RatingsView(
                        QualityScale.of((int) Math.round(ratings.mean())),
                        told(ratings, words),
                        report.everywhere()
                                .filter(all -> !isAll)
                                .map(all -> words.say("report.everywhere", number(all.mean(), words)))));
    }

    private static String told(Ratings ratings, Wording words) {
        return words.count(
                "report.rated", ratings.rated(), number(ratings.mean(), words), number(ratings.median(), words));
    }

    /** Whole ones without a fraction. */
    private static String number(double rating, Wording words) {
        boolean isWhole = Math.abs(rating - Math.rint(rating)) < 0.05;
        return words.decimal(rating, isWhole ? 0 : 1);
    }
}
