package dev.lede.story;

import java.util.Arrays;
import java.util.List;

/**
 * Whether two articles tell the same story, by words, title and date; what each number was chosen on, and what it gets
 * wrong, is in docs/stories.md.
 *
 * <ul>
 *   <li>Within two days, texts that have most of their words in common do: an agency's report at several houses, an update
 *       of an hour later. Short ones need more in common, as few words are soon alike.
 *   <li>Further apart or undated, only texts that are as good as equal do, and long enough for that to be no accident.
 *   <li>The same title of five words or more within two days does, where one of the texts is too short to say otherwise,
 *       such as an excerpt; else the texts must have something in common.
 *   <li>Titles that differ in figures alone tell two: the first part and the second, the rate of today and of tomorrow.
 *   <li>A title that recurs for more than a week, figures aside, is a column's or a template's: it says nothing, and only
 *       nearly equal texts within two days tell the same.
 * </ul>
 *
 * Immutable; safe for any number of threads.
 */
final class NearDuplicates {
    static final double NEAR_LONG = 0.6;
    static final double NEAR_SHORT = 0.7;
    static final double RECURRING = 0.9;
    static final double UNDATED_LONG = 0.8;
    static final double UNDATED_SHORT = 0.9;
    static final double FAR = 0.9;
    static final double SAME_TITLE = 0.15;

    private static final int NEAR_DAYS = 2;
    private static final int RECURS_AFTER_DAYS = 7;
    private static final int LONG_WORDS = 100;
    private static final int FEWEST_WORDS = 20;
    private static final int FEWEST_TITLE_WORDS = 5;

    /** Sorted. */
    private final long[] recurring;

    private NearDuplicates(long[] recurring) {
        this.recurring = recurring;
    }

    /** @param sketches of all articles, by day */
    static NearDuplicates among(List<Sketch> sketches) {
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
        return new NearDuplicates(Arrays.copyOf(recurring, size));
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
        return Arrays.stream(Repeated.of(Arrays.copyOf(keyed, size)))
                .mapToObj(each -> sketches.get((int) each))
                .toArray(Sketch[]::new);
    }

    /** Whether anything but its title could tell what story it is. */
    static boolean hasWords(Sketch sketch) {
        return sketch.words() >= FEWEST_WORDS;
    }

    /** Whether its title could, if another has it too. */
    static boolean hasTitle(Sketch sketch) {
        return sketch.titleWords() >= FEWEST_TITLE_WORDS && sketch.isDated();
    }

    boolean tellTheSame(Sketch one, Sketch other) {
        if (one.pattern() == other.pattern() && one.title() != other.title()) {
            return false;
        }
        double likeness = one.signature().likeness(other.signature());
        boolean isLong = Math.min(one.words(), other.words()) >= LONG_WORDS;
        boolean hasWords = hasWords(one) && hasWords(other);
        if (!one.isDated() || !other.isDated()) {
            return hasWords && likeness >= (isLong ? UNDATED_LONG : UNDATED_SHORT);
        }
        if (Math.abs(one.day() - other.day()) > NEAR_DAYS) {
            return isLong && likeness >= FAR;
        }
        if (one.pattern() == other.pattern() && recurs(one.pattern())) {
            return hasWords && likeness >= RECURRING;
        }
        if (hasTitle(one) && one.title() == other.title() && (!isLong || likeness >= SAME_TITLE)) {
            return true;
        }
        return hasWords && likeness >= (isLong ? NEAR_LONG : NEAR_SHORT);
    }

    private boolean recurs(long pattern) {
        return Arrays.binarySearch(recurring, pattern) >= 0;
    }
}
