package dev.lede.query;

import dev.lede.analysis.NewsAnalyzer;
import dev.lede.analysis.TermCutter;
import java.util.List;

/** A text's terms as written, cut as the index cuts them; for their stems see {@link Stems}. Safe for any number of threads. */
final class Terms {
    private static final TermCutter CUTTER = new TermCutter(new NewsAnalyzer());

    private Terms() {}

    /** Terms as written, folded; empty for a text that holds no word. */
    static List<String> exact(String text) {
        return CUTTER.terms(NewsAnalyzer.EXACT, text);
    }

    /**
     * The same terms, and where the text has a compound, such as {@code DALL-E}, the row with that in place of its two
     * parts as well.
     */
    static List<List<String>> exactRows(String text) {
        return CUTTER.rows(NewsAnalyzer.EXACT, text);
    }
}
