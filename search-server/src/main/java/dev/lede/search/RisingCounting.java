package dev.lede.search;

import static java.util.Comparator.comparingDouble;

import dev.lede.article.Facet;
import dev.lede.schema.ArticleSchema;
import dev.lede.search.Rising.Period;
import dev.lede.search.Rising.Rise;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.util.FixedBitSet;

/**
 * Compares the labels of the last month's articles with those of the month before. Months are of 30 days, and the last one
 * ends with the newest article rather than today, so that an archive's report stays true.
 */
final class RisingCounting {
    static final int DAYS = 30;

    /** Of either month: shares of fewer say nothing. */
    static final int FEWEST_ARTICLES = 10;

    /** Of a label in the last month: two articles may be one event. */
    static final int FEWEST_BEARING = 3;

    /** What chance alone exceeds one time in a hundred (χ² with one degree of freedom). */
    static final double LEAST_CLEARNESS = 6.63;

    private static final int MOST = 10;

    private static final Comparator<Rise> CLEAREST_FIRST = comparingDouble(Rise::clearness)
            .reversed()
            .thenComparing(Rise::facet)
            .thenComparing(Rise::label);

    private final GenerationLabels labels;

    RisingCounting(GenerationLabels labels) {
        this.labels = labels;
    }

    /** Some articles of a span of days. */
    private record Month(LocalDate first, Matched articles) {
        static Month from(LocalDate first, Matched articles) throws IOException {
            long start = second(first);
            long end = second(first.plusDays(DAYS));
            List<MatchedSegment> within = new ArrayList<>();
            for (MatchedSegment segment : articles.segments()) {
                var bits = new FixedBitSet(segment.context().reader().maxDoc());
                Values.forEach(ArticleSchema.PUBLISHED.name(), segment, (document, date) -> {
                    if (date >= start && date < end) {
                        bits.set(document);
                    }
                });
                within.add(MatchedSegment.of(segment.context(), bits));
            }
            return new Month(first, new Matched(within));
        }

        Period period() {
            return new Period(first, first.plusDays(DAYS - 1), articles.size());
        }

        private static long second(LocalDate day) {
            return day.atStartOfDay(ZoneOffset.UTC).toEpochSecond();
        }
    }

    /**
     * @param newest when the newest of the articles was published
     * @param facets whose labels are compared
     * @return nothing where either month has too few articles
     */
    Optional<Rising> of(Matched articles, Instant newest, List<Facet> facets) throws IOException {
        LocalDate last = LocalDate.ofInstant(newest, ZoneOffset.UTC);
        Month lately = Month.from(last.minusDays(DAYS - 1), articles);
        Month before = Month.from(last.minusDays(2 * DAYS - 1), articles);
        Period now = lately.period();
        Period then = before.period();
        if (now.articles() < FEWEST_ARTICLES || then.articles() < FEWEST_ARTICLES) {
            return Optional.empty();
        }
        List<Rise> rises = new ArrayList<>();
        for (Facet facet : facets) {
            FacetLabels known = labels.of(facet);
            int[] counts = known.count(lately.articles());
            int[] earlier = known.count(before.articles());
            for (int number = 0; number < counts.length; number++) {
                double clearness = clearness(counts[number], now.articles(), earlier[number], then.articles());
                if (clearness >= LEAST_CLEARNESS) {
                    rises.add(new Rise(facet, known.name(number), counts[number], earlier[number], clearness));
                }
            }
        }
        rises.sort(CLEAREST_FIRST);
        return Optional.of(new Rising(now, then, rises.subList(0, Math.min(MOST, rises.size()))));
    }

    /** Zero where it doesn't rise, or too few bear it. */
    private static double clearness(long bearing, long of, long bearingBefore, long ofBefore) {
        boolean isRising = bearing >= FEWEST_BEARING && bearing * ofBefore > bearingBefore * of;
        return isRising ? LikelihoodRatio.of(bearing, of, bearingBefore, ofBefore) : 0;
    }
}
