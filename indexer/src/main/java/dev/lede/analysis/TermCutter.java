package dev.lede.analysis;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;

/** A short text's terms as lists, for whoever asks for them in an index. Safe for any number of threads. */
public final class TermCutter {
    private final Analyzer analyzer;

    /** @param analyzer stays the caller's */
    public TermCutter(Analyzer analyzer) {
        this.analyzer = analyzer;
    }

    /**
     * One term a position: of a compound, its parts.
     *
     * @param form as {@link NewsAnalyzer} names it
     * @return empty for a text that holds no word
     */
    public List<String> terms(String form, String text) {
        return rows(form, text).getFirst();
    }

    /**
     * {@link #terms}, and where some of them are also one compound, the row with compounds in place of their two parts.
     *
     * @param form as {@link NewsAnalyzer} names it
     * @return one row or two; an empty one for a text that holds no word
     */
    public List<List<String>> rows(String form, String text) {
        List<String> parts = new ArrayList<>();
        List<String> compounds = new ArrayList<>();
        boolean inCompound = false;
        try (var tokens = analyzer.tokenStream(form, text)) {
            CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
            TypeAttribute type = tokens.addAttribute(TypeAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                if (type.type().equals(NewsTokenizer.COMPOUND)) {
                    compounds.removeLast();
                    compounds.add(term.toString());
                    inCompound = true;
                } else {
                    parts.add(term.toString());
                    if (!inCompound) {
                        compounds.add(term.toString());
                    }
                    inCompound = false;
                }
            }
            tokens.end();
        } catch (IOException e) {
            throw new UncheckedIOException("a string can be read to its end", e);
        }
        return compounds.size() == parts.size()
                ? List.of(List.copyOf(parts))
                : List.of(List.copyOf(parts), List.copyOf(compounds));
    }
}
