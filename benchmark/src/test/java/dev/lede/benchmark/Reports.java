package dev.lede.benchmark;

import dev.lede.benchmark.Bar.Round;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** Reports with something of everything that there is in one. */
final class Reports {
    static final Machine MACHINE = new Machine(
            "Linux", "amd64", Optional.of("Some Processor 9"), 2, OptionalLong.of(8000), "25", 1024, "10.6.0");

    private Reports() {}

    static Report of(int day, Section... sections) {
        return new Report(LocalDate.of(2026, 11, day), MACHINE, 1000, new Rounds(1, 3), List.of(sections));
    }

    static Section bars(Bar... bars) {
        return Section.ofBars("Bars", "Explained.", List.of(bars));
    }

    /** Ours in each round, beside a peer that always took ten seconds. */
    static Bar share(String measure, double... ours) {
        return Bar.share(measure, "a peer", "s", rounds(ours));
    }

    static Bar timesFaster(String measure, double... ours) {
        return Bar.timesFaster(measure, "a peer", "s", rounds(ours));
    }

    private static List<Round> rounds(double... ours) {
        return Arrays.stream(ours).mapToObj(each -> new Round(each, 10)).toList();
    }

    static Measured measured(String name, Cost... costs) {
        return Measured.of(new Work(name, 2, new Amount(100, 100, 8_000_000), () -> {}), List.of(costs));
    }
}
