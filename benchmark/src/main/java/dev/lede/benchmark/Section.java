package dev.lede.benchmark;

import java.util.List;

/**
 * A table.
 *
 * @param title of a few words
 * @param explained what was done, for who reads the figures
 * @param answers of strings that were asked, instead of rows
 * @param slowest of these strings, the slowest first
 * @param bars what was promised, instead of rows
 */
record Section(
        String title,
        String explained,
        List<Measured> rows,
        List<Ratio> ratios,
        List<Answers> answers,
        List<Taken> slowest,
        List<Bar> bars) {
    Section {
        rows = List.copyOf(rows);
        ratios = List.copyOf(ratios);
        answers = List.copyOf(answers);
        slowest = List.copyOf(slowest);
        bars = List.copyOf(bars);
    }

    /** Work that was done, and what of it was compared. */
    Section(String title, String explained, List<Measured> rows, List<Ratio> ratios) {
        this(title, explained, rows, ratios, List.of(), List.of(), List.of());
    }

    static Section ofStrings(String title, String explained, List<Answers> answers, List<Taken> slowest) {
        return new Section(title, explained, List.of(), List.of(), answers, slowest, List.of());
    }

    static Section ofBars(String title, String explained, List<Bar> bars) {
        return new Section(title, explained, List.of(), List.of(), List.of(), List.of(), bars);
    }
}
