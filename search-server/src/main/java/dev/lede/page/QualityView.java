package dev.lede.page;

import dev.lede.request.SearchParameters;
import dev.lede.search.FacetCounts.QualityBucket;
import dev.lede.search.Filters.QualityRange;
import dev.lede.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How articles are spread over quality, best first.
 *
 * @param any the search at any quality, where it is narrowed
 * @param atLeast links for a least quality
 */
public record QualityView(List<Row> rows, Optional<String> any, List<PageLink> atLeast) {
    private static final int LOW = 50;
    private static final int HIGH = 100;
    private static final List<Integer> LEAST = List.of(70, 90);

    /** @param width of the bar, {@code 0..100}, 100 for the fullest row */
    public record Row(String label, long count, String href, boolean selected, int width) {}

    static QualityView of(List<QualityBucket> buckets, SearchParameters search, Visit visit) {
        var merged = new ArrayList<Merged>();
        for (QualityBucket bucket : buckets.reversed()) {
            Merged next = Merged.of(bucket);
            if (!merged.isEmpty() && merged.getLast().range().equals(next.range())) {
                merged.add(merged.removeLast().plus(next));
            } else {
                merged.add(next);
            }
        }
        long most = merged.stream().mapToLong(Merged::count).max().orElse(1);
        return new QualityView(
                merged.stream().map(each -> row(each, search, most, visit)).toList(),
                search.quality().map(range -> visit.links().to(search.withQuality(Optional.empty()))),
                LEAST.stream().map(least -> atLeast(least, search, visit)).toList());
    }

    /** Sources score to 100 as a rule: what is above, and the lower half, are each told as one. */
    private record Merged(QualityRange range, long count, boolean selected) {
        static Merged of(QualityBucket bucket) {
            return new Merged(range(bucket), bucket.count(), bucket.selected());
        }

        Merged plus(Merged other) {
            return new Merged(range, count + other.count, selected || other.selected);
        }

        private static QualityRange range(QualityBucket bucket) {
            if (bucket.from() >= HIGH) {
                return new QualityRange(Optional.of(HIGH), Optional.empty());
            }
            if (bucket.to() < LOW) {
                return new QualityRange(Optional.empty(), Optional.of(LOW - 1));
            }
            return new QualityRange(Optional.of(bucket.from()), Optional.of(bucket.to()));
        }
    }

    private static Row row(Merged merged, SearchParameters search, long most, Visit visit) {
        Optional<QualityRange> range = Optional.of(merged.range());
        boolean exactly = search.quality().equals(range);
        return new Row(
                label(merged.range(), visit.words()),
                merged.count(),
                visit.links().to(search.withQuality(exactly ? Optional.empty() : range)),
                exactly,
                (int) (100 * merged.count() / Math.max(1, most)));
    }

    /** Short, to stand beside a bar. */
    private static String label(QualityRange range, Wording words) {
        if (range.most().isEmpty()) {
            return range.least().orElse(0) + "+";
        }
        return range.least().isEmpty() ? words.say("quality.under", LOW) : Chips.range(range, words);
    }

    private static PageLink atLeast(int least, SearchParameters search, Visit visit) {
        Optional<QualityRange> range = Optional.of(new QualityRange(Optional.of(least), Optional.empty()));
        return new PageLink(
                least + "+",
                visit.links().to(search.withQuality(range)),
                search.quality().equals(range));
    }
}
