package dev.lede.story;

import dev.lede.article.ArticleId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Makes stories of pairs: whoever most are like becomes a centre, and takes those that are like it. */
final class Centres {
    private static final int NONE = -1;

    private final List<Sketch> sketches;

    /** Those like an article lie from {@code starts[place]} to {@code starts[place + 1]}. */
    private final int[] starts;

    private final int[] like;

    /** @param pairs as {@link Pairs#sorted} */
    Centres(List<Sketch> sketches, long[] pairs) {
        this.sketches = sketches;
        this.starts = new int[sketches.size() + 1];
        for (long pair : pairs) {
            starts[(int) (pair >> Integer.SIZE) + 1]++;
            starts[(int) pair + 1]++;
        }
        Arrays.parallelPrefix(starts, Integer::sum);
        this.like = new int[2 * pairs.length];
        int[] next = starts.clone();
        for (long pair : pairs) {
            int one = (int) (pair >> Integer.SIZE);
            int other = (int) pair;
            like[next[one]++] = other;
            like[next[other]++] = one;
        }
    }

    /** In the order of their ids. */
    List<Story> stories() {
        boolean[] isCentre = centres();
        Map<Integer, List<ArticleId>> members = new TreeMap<>();
        for (int place = 0; place < sketches.size(); place++) {
            if (likeCount(place) > 0) {
                int centre = isCentre[place] ? place : likest(place, isCentre);
                members.computeIfAbsent(centre, each -> new ArrayList<>())
                        .add(sketches.get(place).article());
            }
        }
        return members.values().stream()
                .filter(some -> some.size() > 1)
                .map(some ->
                        new Story(some.stream().min(Comparator.naturalOrder()).orElseThrow(), some))
                .sorted(Comparator.comparing(Story::id))
                .toList();
    }

    private boolean[] centres() {
        boolean[] isCentre = new boolean[sketches.size()];
        boolean[] isTaken = new boolean[sketches.size()];
        List<Integer> order = new ArrayList<>();
        for (int place = 0; place < sketches.size(); place++) {
            if (likeCount(place) > 0) {
                order.add(place);
            }
        }
        order.sort(Comparator.comparingInt((Integer place) -> -likeCount(place))
                .thenComparing(place -> sketches.get(place).id(), Long::compareUnsigned));
        for (int place : order) {
            if (!isTaken[place]) {
                isCentre[place] = true;
                for (int i = starts[place]; i < starts[place + 1]; i++) {
                    isTaken[like[i]] = true;
                }
            }
        }
        return isCentre;
    }

    private int likest(int place, boolean[] isCentre) {
        int likest = NONE;
        double most = -1;
        Sketch own = sketches.get(place);
        for (int i = starts[place]; i < starts[place + 1]; i++) {
            int other = like[i];
            if (!isCentre[other]) {
                continue;
            }
            double likeness = own.signature().likeness(sketches.get(other).signature());
            boolean isFirst = likest != NONE
                    && Long.compareUnsigned(
                                    sketches.get(other).id(),
                                    sketches.get(likest).id())
                            < 0;
            if (likeness > most || (likeness == most && isFirst)) {
                likest = other;
                most = likeness;
            }
        }
        return likest;
    }

    private int likeCount(int place) {
        return starts[place + 1] - starts[place];
    }
}
