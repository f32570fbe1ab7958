package dev.lede.query;

import dev.lede.analysis.Language;
import dev.lede.analysis.NewsAnalyzer;
import dev.lede.analysis.TermCutter;
import dev.lede.schema.ArticleSchema;
import java.util.List;

/** A text's terms, cut as the index cuts them. Safe for any number of threads. */
final class Terms {
    private static final TermCutter CUTTER = new TermCutter(ArticleSchema.analyzer());

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

    /** As {@link #exactRows}, stemmed. */
    static List<List<String>> stemmedRows(String text, Language language) {
        return CUTTER.rows(NewsAnalyzer.stems(language), text);
    }
}
