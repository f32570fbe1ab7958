package dev.lede.query;

import dev.lede.schema.ArticleSchema;
import dev.lede.schema.IndexField.FullText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** A text's terms, cut as the index cuts them. Safe for any number of threads. */
final class Terms {
    private static final Analyzer ANALYZER = ArticleSchema.analyzer();
    private static final FullText ANY_TEXT = ArticleSchema.TITLE;

    private Terms() {}

    /** Terms as written, folded; empty for a text that holds no word. */
    static List<String> exact(String text) {
        return of(ANY_TEXT.exact(), text);
    }

    /** The same terms, stemmed; as many as {@link #exact} gives. */
    static List<String> stemmed(String text) {
        return of(ANY_TEXT.name(), text);
    }

    private static List<String> of(String field, String text) {
        List<String> terms = new ArrayList<>();
        try (var stream = ANALYZER.tokenStream(field, text)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                terms.add(term.toString());
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException("a string can be read to its end", e);
        }
        return terms;
    }
}
