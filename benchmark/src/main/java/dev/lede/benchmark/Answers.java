package dev.lede.benchmark;

import java.util.Comparator;
import java.util.List;

/**
 * How long strings of a kind took to be answered: a row of a table. Milliseconds; CPU times are of what answered.
 *
 * @param refused as the asker's mistake, such as a text that is too long
 * @param cut which had to be answered with what was found in time
 * @param late what 99 in 100 were answered in
 * @param over which took longer than {@link Asking#MOST_MILLIS}
 */
record Answers(
        String kind,
        int asked,
        int refused,
        int cut,
        double median,
        double late,
        double most,
        double mostCpu,
        int over) {

    /** @param taken of strings of one kind, at least one */
    static Answers of(String kind, List<Taken> taken) {
        double[] walls = taken.stream().mapToDouble(Taken::wall).sorted().toArray();
        return new Answers(
                kind,
                taken.size(),
                Math.toIntExact(taken.stream()
                        .filter(each -> each.outcome() == Taken.Outcome.REFUSED)
                        .count()),
                Math.toIntExact(taken.stream()
                        .filter(each -> each.outcome() == Taken.Outcome.CUT)
                        .count()),
                walls[walls.length / 2],
                walls[Math.min(walls.length - 1, walls.length * 99 / 100)],
                walls[walls.length - 1],
                taken.stream().map(Taken::cpu).max(Comparator.naturalOrder()).orElseThrow(),
                Math.toIntExact(taken.stream().filter(Taken::isOver).count()));
    }
}
