package dev.lede.story;

/**
 * Whether articles of two houses report one event, each in its own words; what each number was chosen on, and what it gets
 * wrong, is in docs/stories.md. One house's own articles of two days are rather two announcements, and are compared by
 * their texts alone. Immutable; safe for any number of threads.
 */
final class OneEvent {
    static final double AGREEMENT = 0.55;

    /** Where a source relates the two. */
    static final double RELATED_AGREEMENT = 0.4;

    private final RecurringTitles recurring;

    OneEvent(RecurringTitles recurring) {
        this.recurring = recurring;
    }

    /** Whether another house could be said to report the same in these days. */
    static boolean hasHouse(Sketch sketch) {
        return sketch.isDated() && sketch.provider() != Sketch.UNKNOWN;
    }

    /** Whether they could be about one event by who told them and when. */
    static boolean mayBe(Sketch one, Sketch other) {
        return hasHouse(one)
                && hasHouse(other)
                && one.provider() != other.provider()
                && Math.abs(one.day() - other.day()) <= NearDuplicates.NEAR_DAYS;
    }

    /** @param agreement as {@link Agreement#of} */
    boolean isTold(Sketch one, Sketch other, double agreement) {
        return agreement >= (areRelated(one, other) ? RELATED_AGREEMENT : AGREEMENT)
                && !recurring.has(one.pattern())
                && !recurring.has(other.pattern())
                && (one.pattern() != other.pattern() || one.title() == other.title());
    }

    private static boolean areRelated(Sketch one, Sketch other) {
        return one.relations().has(other.id())
                || other.relations().has(one.id())
                || one.relations().meet(other.relations());
    }
}
