package dev.lede.story;

import java.util.Arrays;
import java.util.List;

/**
 * Titles that recur for more than a week, figures aside: a column's or a template's, which don't say what is told. Immutable;
 * safe for any number of threads.
 */
final class RecurringTitles {
    private static final int RECURS_AFTER_DAYS = 7;

    /** Sorted. */
    private final long[] patterns;

    private RecurringTitles(long[] patterns) {
        this.patterns = patterns;
    }

    /** @param sketches of all articles, by day */
    static RecurringTitles among(List<Sketch> sketches) {
        Sketch[] dated = withPatternOfOthers(sketches);
        // Stable: within a pattern the first is the earliest.
        Arrays.sort(dated, (one, other) -> Long.compare(one.pattern(), other.pattern()));
        long[] recurring = new long[dated.length];
        int size = 0;
        int first = 0;
        for (int i = 0; i < dated.length; i++) {
            if (dated[i].pattern() != dated[first].pattern()) {
                first = i;
            }
            boolean isLast = i + 1 == dated.length || dated[i + 1].pattern() != dated[i].pattern();
            if (isLast && dated[i].day() - dated[first].day() > RECURS_AFTER_DAYS) {
                recurring[size++] = dated[i].pattern();
            }
        }
        return new RecurringTitles(Arrays.copyOf(recurring, size));
    }

    boolean has(long pattern) {
        return Arrays.binarySearch(patterns, pattern) >= 0;
    }

    /** Dated ones, all whose pattern is another's too; few others. */
    private static Sketch[] withPatternOfOthers(List<Sketch> sketches) {
        long[] keyed = new long[sketches.size()];
        int size = 0;
        for (int place = 0; place < keyed.length; place++) {
            Sketch sketch = sketches.get(place);
            if (sketch.isDated()) {
                keyed[size++] = sketch.pattern() << Integer.SIZE | place;
            }
        }
        return Arrays.stream(keyed, 0, Repeated.first(keyed, size))
                .mapToObj(each -> sketches.get((int) each))
                .toArray(Sketch[]::new);
    }
}
