package dev.lede.story;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Joins groups that report one event. A centre leaves out who is like most of its group and a little less like the centre
 * itself; what several of a group open with says more of the event than any one telling. And all pairs of two groups must
 * agree somewhat on the mean, so that who is like both of two events doesn't join them.
 */
final class Joining {
    /** Of what the titles of the smaller group tell, the share that several of the larger one open with. */
    static final double COMMON = 0.5;

    /** Of the pairs between them, those that nothing is known of being 0. */
    static final double MEAN_AGREEMENT = 0.2;

    private static final int NONE = -1;

    /** From the first article to the last: an event is told for a week, and what goes on is another. */
    private static final int MOST_DAYS = 6;

    /** Larger ones are complete as they are, and dear to compare. */
    private static final int MOST_ARTICLES = 200;

    private final List<Sketch> sketches;
    private final Neighbours nearby;
    private final Agreement agreement;
    private final Groups groups;

    /**
     * @param sketches by day, undated ones last
     * @param nearby who reports some of the same as another
     * @param groups are joined
     */
    Joining(List<Sketch> sketches, Neighbours nearby, Agreement agreement, Groups groups) {
        this.sketches = sketches;
        this.nearby = nearby;
        this.agreement = agreement;
        this.groups = groups;
    }

    void run() {
        for (int group : groups.bySize()) {
            // One that another took is none any more.
            if (groups.isSeveral(group)) {
                grow(group);
            }
        }
    }

    private void grow(int start) {
        int group = start;
        for (int other = next(group); other != NONE; other = next(group)) {
            group = groups.join(group, other);
        }
    }

    /** The one that agrees most with a group, and with no other group more. */
    private int next(int group) {
        return means(group).entrySet().stream()
                .filter(each -> each.getValue() >= MEAN_AGREEMENT && mayJoin(group, each.getKey()))
                .sorted(Comparator.comparingDouble((Map.Entry<Integer, Double> each) -> -each.getValue())
                        .thenComparing(Map.Entry::getKey))
                .filter(each -> isNearest(each.getKey(), each.getValue()) && isCommon(group, each.getKey()))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(NONE);
    }

    /** By group, the mean of what pairs agree. */
    private Map<Integer, Double> means(int group) {
        List<Integer> members = groups.members(group);
        Map<Integer, Double> means = new HashMap<>();
        for (int member : members) {
            for (int i = 0; i < nearby.count(member); i++) {
                int other = nearby.of(member, i);
                if (groups.of(other) != group) {
                    means.merge(groups.of(other), agreement.of(member, other), Double::sum);
                }
            }
        }
        means.replaceAll(
                (other, sum) -> sum / members.size() / groups.members(other).size());
        return means;
    }

    private boolean mayJoin(int one, int other) {
        List<Integer> first = groups.members(one);
        List<Integer> second = groups.members(other);
        Sketch last = sketches.get(Math.max(first.getLast(), second.getLast()));
        Sketch earliest = sketches.get(Math.min(first.getFirst(), second.getFirst()));
        return first.size() + second.size() <= MOST_ARTICLES
                && last.isDated()
                && last.day() - earliest.day() <= MOST_DAYS;
    }

    /** Whether no group of several agrees more with it. */
    private boolean isNearest(int group, double mean) {
        return means(group).entrySet().stream()
                .noneMatch(each -> each.getValue() > mean && groups.isSeveral(each.getKey()));
    }

    private boolean isCommon(int one, int other) {
        boolean isLarger = groups.members(one).size() >= groups.members(other).size();
        List<Integer> smaller = groups.members(isLarger ? other : one);
        var common = new Common(groups.members(isLarger ? one : other).stream()
                .map(place -> sketches.get(place).opening())
                .toList());
        double shares =
                smaller.stream().mapToDouble(place -> share(place, common)).sum();
        return shares / smaller.size() >= COMMON;
    }

    /** Of what a title's words tell, the share of the words in common. */
    private double share(int place, Common common) {
        Opening opening = sketches.get(place).opening();
        double held = 0;
        for (int i = 0; i < opening.titleSize(); i++) {
            held += common.has(opening.titleWord(i)) ? agreement.telling(opening.titleWord(i)) : 0;
        }
        return held / agreement.title(place);
    }
}
