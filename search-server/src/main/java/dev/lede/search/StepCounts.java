package dev.lede.search;

import java.util.NavigableMap;
import java.util.SortedMap;
import java.util.TreeMap;

/** How many articles each step has. For one thread. */
final class StepCounts {
    private final Steps steps;

    /** By a step's number, then those beyond all numbers, then those without a value. */
    private final int[] numbered;

    private final NavigableMap<Long, Integer> beyond = new TreeMap<>();

    StepCounts(Steps steps) {
        this.steps = steps;
        this.numbered = new int[steps.size() + 2];
    }

    /** By a step's number; what is added to it is counted. */
    int[] numbered() {
        return numbered;
    }

    /** Whether articles were counted whose steps aren't known. */
    boolean isAnyBeyond() {
        return numbered[steps.beyond()] > 0;
    }

    /** Counts the step of an article that is {@link #isAnyBeyond beyond}; of any other, nothing. */
    void addBeyond(long value) {
        if (steps.number(value) == steps.beyond()) {
            beyond.merge(steps.step(value), 1, Integer::sum);
        }
    }

    /** Counts an article. */
    void add(long value) {
        numbered[steps.number(value)]++;
        addBeyond(value);
    }

    boolean isEmpty() {
        return firstNumber() == steps.size() && beyond.isEmpty();
    }

    /** The lowest step that has any. */
    long first() {
        int number = firstNumber();
        return number < steps.size() ? steps.first() + number : beyond.firstKey();
    }

    private int firstNumber() {
        int number = 0;
        while (number < steps.size() && numbered[number] == 0) {
            number++;
        }
        return number;
    }

    /** The highest step that has any. */
    long last() {
        if (!beyond.isEmpty()) {
            return beyond.lastKey();
        }
        int number = steps.size() - 1;
        while (numbered[number] == 0) {
            number--;
        }
        return steps.first() + number;
    }

    /** How many there are from one step up to another, which isn't counted. */
    long between(long from, long to) {
        long sum = 0;
        int end = number(to);
        for (int number = number(from); number < end; number++) {
            sum += numbered[number];
        }
        for (int count : beyond.subMap(from, to).values()) {
            sum += count;
        }
        return sum;
    }

    /** The nearest there is, or the one behind all. */
    private int number(long step) {
        return Math.clamp(step - steps.first(), 0, steps.size());
    }

    /** The count of each step that has any. */
    SortedMap<Long, Long> all() {
        SortedMap<Long, Long> all = new TreeMap<>();
        for (int number = 0; number < steps.size(); number++) {
            if (numbered[number] > 0) {
                all.put(steps.first() + number, (long) numbered[number]);
            }
        }
        beyond.forEach((step, count) -> all.put(step, (long) count));
        return all;
    }
}
