package dev.lede.benchmark;

import java.util.List;

/**
 * A table.
 *
 * @param title of a few words
 * @param explained what was done, for who reads the figures
 */
record Section(String title, String explained, List<Measured> rows, List<Ratio> ratios) {
    Section {
        rows = List.copyOf(rows);
        ratios = List.copyOf(ratios);
    }
}
