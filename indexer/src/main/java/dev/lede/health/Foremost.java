package dev.lede.health;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/** The first few of however many, whatever the order in which they come. */
final class Foremost<T> {
    /** How many examples a report has of each thing. */
    static final int FEW = 5;

    private final int most;
    private final Comparator<? super T> order;
    private final List<T> kept = new ArrayList<>();

    /** @param order no two of them are equal by it, but the same one */
    Foremost(int most, Comparator<? super T> order) {
        this.most = most;
        this.order = order;
    }

    void add(T one) {
        if (kept.size() == most && order.compare(one, kept.getLast()) >= 0) {
            return;
        }
        int place = Collections.binarySearch(kept, one, order);
        kept.add(place < 0 ? -place - 1 : place, one);
        if (kept.size() > most) {
            kept.removeLast();
        }
    }

    List<T> all() {
        return List.copyOf(kept);
    }
}
