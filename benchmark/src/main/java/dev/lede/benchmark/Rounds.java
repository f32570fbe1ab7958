package dev.lede.benchmark;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How often each work is run. Works that are compared take turns (A B A B), so that what disturbs the machine for a while
 * disturbs each of them.
 *
 * @param warmUps runs of each that count for nothing, as code is compiled while it runs
 * @param rounds runs of each that count, at least one
 */
record Rounds(int warmUps, int rounds) {
    /** @return one for each work, in their order */
    List<Measured> of(List<Work> works) throws IOException {
        List<List<Cost>> costs =
                works.stream().<List<Cost>>map(work -> new ArrayList<>()).toList();
        for (int round = -warmUps; round < rounds; round++) {
            for (int i = 0; i < works.size(); i++) {
                Cost cost = Cost.of(works.get(i).body());
                if (round >= 0) {
                    costs.get(i).add(cost);
                }
            }
        }
        return IntStream.range(0, works.size())
                .mapToObj(i -> Measured.of(works.get(i), costs.get(i)))
                .toList();
    }
}
