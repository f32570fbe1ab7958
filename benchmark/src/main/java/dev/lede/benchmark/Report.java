package dev.lede.benchmark;

import java.time.LocalDate;
import java.util.List;

/** All that a run of the benchmark came to; its JSON is this. */
record Report(LocalDate day, Machine machine, Rounds rounds, List<Section> sections) {
    Report {
        sections = List.copyOf(sections);
    }
}
