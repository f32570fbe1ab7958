package dev.lede.benchmark;

import java.time.LocalDate;
import java.util.List;

/**
 * All that a run of the benchmark came to; its JSON is this.
 *
 * @param articles how many were measured with, where a table says nothing else
 */
record Report(LocalDate day, Machine machine, int articles, Rounds rounds, List<Section> sections) {
    Report {
        sections = List.copyOf(sections);
    }
}
