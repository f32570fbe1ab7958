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
    /** Something that says itself what a run of it was. */
    @FunctionalInterface
    interface Run<T> {
        T once() throws IOException;
    }

    /** @return one for each work, in their order */
    List<Measured> of(List<Work> works) throws IOException {
        List<List<Cost>> costs = taken(works.stream()
                .<Run<Cost>>map(work -> () -> Cost.of(work.body()))
                .toList());
        return IntStream.range(0, works.size())
                .mapToObj(i -> Measured.of(works.get(i), costs.get(i)))
                .toList();
    }

    /** @return what each came to in each round that counts, in their order */
    <T> List<List<T>> taken(List<Run<T>> runs) throws IOException {
        List<List<T>> taken =
                runs.stream().<List<T>>map(run -> new ArrayList<>()).toList();
        for (int round = -warmUps; round < rounds; round++) {
            for (int i = 0; i < runs.size(); i++) {
                T once = runs.get(i).once();
                if (round >= 0) {
                    taken.get(i).add(once);
                }
            }
        }
        return taken;
    }

    /** As many that count, after no more than these. */
    Rounds warmedBy(int most) {
        return new Rounds(Math.min(most, warmUps), rounds);
    }
}
