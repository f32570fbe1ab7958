package dev.lede.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Who is grouped with whom: each article is in one group. Not safe for several threads. */
final class Groups {
    /** For each article the first of its group. */
    private final int[] firsts;

    /** By the first, the articles of groups of two and more, in order. */
    private final Map<Integer, List<Integer>> several = new HashMap<>();

    /** @param centres as {@link Centres#ofAll} */
    Groups(int[] centres) {
        this.firsts = new int[centres.length];
        int[] byCentre = new int[centres.length];
        Arrays.fill(byCentre, centres.length);
        for (int place = 0; place < centres.length; place++) {
            byCentre[centres[place]] = Math.min(byCentre[centres[place]], place);
            firsts[place] = byCentre[centres[place]];
            if (firsts[place] != place) {
                several.computeIfAbsent(firsts[place], first -> new ArrayList<>(List.of(first)))
                        .add(place);
            }
        }
    }

    /** The group of an article. */
    int of(int place) {
        return firsts[place];
    }

    /** Whether it has two articles at least. */
    boolean isSeveral(int group) {
        return several.containsKey(group);
    }

    /** Its articles, in order. */
    List<Integer> members(int group) {
        return several.getOrDefault(group, List.of(group));
    }

    /** Those of two articles and more. */
    Collection<List<Integer>> several() {
        return several.values();
    }

    /** Those of two articles and more, the largest first. */
    List<Integer> bySize() {
        return several.keySet().stream()
                .sorted(Comparator.comparingInt(
                                (Integer group) -> -members(group).size())
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    /** @return the group that the two are now */
    int join(int one, int other) {
        List<Integer> members = new ArrayList<>(members(one));
        members.addAll(members(other));
        members.sort(Comparator.naturalOrder());
        several.remove(one);
        several.remove(other);
        int first = members.getFirst();
        members.forEach(member -> firsts[member] = first);
        several.put(first, members);
        return first;
    }
}
