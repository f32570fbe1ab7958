package dev.lede.story;

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

    static final int NEAR_DAYS = 2;
    private static final int LONG_WORDS = 100;
    private static final int FEWEST_WORDS = 20;
    private static final int FEWEST_TITLE_WORDS = 5;

    private final RecurringTitles recurring;

    NearDuplicates(RecurringTitles recurring) {
        this.recurring = recurring;
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
        if (one.pattern() == other.pattern() && recurring.has(one.pattern())) {
            return hasWords && likeness >= RECURRING;
        }
        if (hasTitle(one) && one.title() == other.title() && (!isLong || likeness >= SAME_TITLE)) {
            return true;
        }
        return hasWords && likeness >= (isLong ? NEAR_LONG : NEAR_SHORT);
    }
}
