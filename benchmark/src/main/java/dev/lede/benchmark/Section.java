package dev.lede.benchmark;

import java.util.List;

/**
 * A table.
 *
 * @param title of a few words
 * @param explained what was done, for who reads the figures
 * @param answers of strings that were asked, instead of rows
 * @param slowest of these strings, the slowest first
 */
record Section(
        String title,
        String explained,
        List<Measured> rows,
        List<Ratio> ratios,
        List<Answers> answers,
        List<Taken> slowest) {
    Section {
        rows = List.copyOf(rows);
        ratios = List.copyOf(ratios);
        answers = List.copyOf(answers);
        slowest = List.copyOf(slowest);
    }

    /** Work that was done, and what of it was compared. */
    Section(String title, String explained, List<Measured> rows, List<Ratio> ratios) {
        this(title, explained, rows, ratios, List.of(), List.of());
    }

    static Section ofStrings(String title, String explained, List<Answers> answers, List<Taken> slowest) {
        return new Section(title, explained, List.of(), List.of(), answers, slowest);
    }
}
