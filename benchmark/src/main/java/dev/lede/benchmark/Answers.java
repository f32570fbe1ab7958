package dev.lede.benchmark;

import java.util.List;

/**
 * How long strings of a kind took to be answered: a row of a table. Milliseconds; CPU times are of what answered.
 *
 * @param refused as the asker's mistake, such as a text that is too long
 * @param cut which had to be answered with what was found in time
 * @param late what 99 in 100 were answered in
 * @param over which took longer than {@link Asking#MOST_MILLIS}
 * @param overCpu which took more than that of the processor, whatever else was running
 */
record Answers(
        String kind,
        int asked,
        int refused,
        int cut,
        double median,
        double late,
        double most,
        double medianCpu,
        double mostCpu,
        int over,
        int overCpu) {

    /** @param taken of strings of one kind, at least one */
    static Answers of(String kind, List<Taken> taken) {
        double[] walls = taken.stream().mapToDouble(Taken::wall).sorted().toArray();
        double[] cpus = taken.stream().mapToDouble(Taken::cpu).sorted().toArray();
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
                cpus[cpus.length / 2],
                cpus[cpus.length - 1],
                Math.toIntExact(taken.stream().filter(Taken::isOver).count()),
                Math.toIntExact(taken.stream()
                        .filter(each -> each.cpu() > Asking.MOST_MILLIS)
                        .count()));
    }
}
