package dev.lede.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Makes groups of pairs: whoever most are like becomes a centre, and takes those that are like it. */
final class Centres {
    private static final int NONE = -1;

    private final List<Sketch> sketches;
    private final Neighbours like;
    private final Agreement agreement;

    /** @param like who tells the same as another */
    Centres(List<Sketch> sketches, Neighbours like, Agreement agreement) {
        this.sketches = sketches;
        this.like = like;
        this.agreement = agreement;
    }

    /** @return for each article its centre: its own place where it is one, or like nobody */
    int[] ofAll() {
        boolean[] isCentre = centres();
        int[] centres = new int[sketches.size()];
        Arrays.setAll(centres, place -> isCentre[place] || like.count(place) == 0 ? place : likest(place, isCentre));
        return centres;
    }

    private boolean[] centres() {
        boolean[] isCentre = new boolean[sketches.size()];
        boolean[] isTaken = new boolean[sketches.size()];
        List<Integer> order = new ArrayList<>();
        for (int place = 0; place < sketches.size(); place++) {
            if (like.count(place) > 0) {
                order.add(place);
            }
        }
        order.sort(Comparator.comparingInt((Integer place) -> -like.count(place))
                .thenComparing(place -> sketches.get(place).id(), Long::compareUnsigned));
        for (int place : order) {
            if (!isTaken[place]) {
                isCentre[place] = true;
                for (int i = 0; i < like.count(place); i++) {
                    isTaken[like.of(place, i)] = true;
                }
            }
        }
        return isCentre;
    }

    private int likest(int place, boolean[] isCentre) {
        int likest = NONE;
        double most = -1;
        for (int i = 0; i < like.count(place); i++) {
            int other = like.of(place, i);
            if (!isCentre[other]) {
                continue;
            }
            double likeness = likeness(place, other);
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

    private double likeness(int one, int other) {
        return Math.max(
                sketches.get(one).signature().likeness(sketches.get(other).signature()), agreement.of(one, other));
    }
}
