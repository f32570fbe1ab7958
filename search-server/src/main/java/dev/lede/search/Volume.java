package dev.lede.search;

import dev.lede.schema.ArticleSchema;
import dev.lede.search.FacetCounts.Bucket;
import dev.lede.search.FacetCounts.Histogram;
import java.io.IOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.SortedNumericDocValues;

/**
 * How articles are spread over time, and how they are rated.
 *
 * @param qualities of each bucket of {@code published}
 * @param oldest the document of the oldest dated article, {@code newest} likewise
 * @param latest when the newest was published that isn't dated ahead of the search
 */
record Volume(
        Histogram published,
        List<Optional<Ratings>> qualities,
        Optional<Ratings> ratings,
        OptionalInt oldest,
        OptionalInt newest,
        Optional<Instant> latest) {

    /**
     * @param published of the same articles
     * @param now what is dated later than this isn't trusted to say what month it is
     */
    static Volume of(Matched articles, Histogram published, Instant now) throws IOException {
        long[] starts = published.buckets().stream()
                .map(Bucket::start)
                .mapToLong(Instant::getEpochSecond)
                .toArray();
        List<RatingCounting> buckets =
                Stream.generate(RatingCounting::new).limit(starts.length).toList();
        var all = new RatingCounting();
        var ends = new Ends(now.getEpochSecond());
        for (MatchedSegment segment : articles.segments()) {
            int base = segment.context().docBase;
            SortedNumericDocValues dates =
                    DocValues.getSortedNumeric(segment.context().reader(), ArticleSchema.PUBLISHED.name());
            Values.forEach(
                    ArticleSchema.PUBLISHED.name(), segment, (document, date) -> ends.add(base + document, date));
            Values.forEach(ArticleSchema.QUALITY.name(), segment, (document, rating) -> {
                all.add(rating);
                if (dates.advanceExact(document)) {
                    int bucket = bucket(starts, dates.nextValue());
                    if (bucket >= 0) {
                        buckets.get(bucket).add(rating);
                    }
                }
            });
        }
        return new Volume(
                published,
                buckets.stream().map(RatingCounting::ratings).toList(),
                all.ratings(),
                ends.oldest,
                ends.newest,
                ends.latest == Long.MIN_VALUE ? Optional.empty() : Optional.of(Instant.ofEpochSecond(ends.latest)));
    }

    /** The last bucket that starts at or before the second; -1 where it is before all. */
    private static int bucket(long[] starts, long second) {
        int found = Arrays.binarySearch(starts, second);
        return found >= 0 ? found : -found - 2;
    }

    private static final class Ends {
        private final long now;
        private OptionalInt oldest = OptionalInt.empty();
        private OptionalInt newest = OptionalInt.empty();
        private long first = Long.MAX_VALUE;
        private long last = Long.MIN_VALUE;
        private long latest = Long.MIN_VALUE;

        Ends(long now) {
            this.now = now;
        }

        void add(int document, long date) {
            if (date < first) {
                first = date;
                oldest = OptionalInt.of(document);
            }
            if (date > last) {
                last = date;
                newest = OptionalInt.of(document);
            }
            if (date <= now && date > latest) {
                latest = date;
            }
        }
    }
}
