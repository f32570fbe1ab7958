package dev.lede.spelling;

import dev.lede.analysis.Language;
import dev.lede.analysis.NewsAnalyzer;
import dev.lede.analysis.TermCutter;
import dev.lede.query.AnalysedLanguages;
import dev.lede.query.Departed;
import dev.lede.schema.ArticleSchema;
import dev.lede.schema.IndexField.FullText;
import java.io.IOException;
import java.lang.Character.UnicodeScript;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.automaton.CompiledAutomaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;

/**
 * The words of a generation's articles, in Latin letters alone; those of articles that an update took out don't count.
 * Immutable; safe for any number of threads.
 */
final class Lexicon {
    /** What a word is searched in. */
    private static final List<FullText> FIELDS = List.of(
            ArticleSchema.TITLE,
            ArticleSchema.EXCERPT,
            ArticleSchema.BODY,
            ArticleSchema.TOPIC_NAMES,
            ArticleSchema.PROVIDER_NAME);

    private final IndexReader reader;
    private final Departed departed;
    private final TermCutter cutter;
    private final Set<Language> languages;

    Lexicon(IndexReader reader, Departed departed, Analyzer analyzer) throws IOException {
        this.reader = reader;
        this.departed = departed;
        this.cutter = new TermCutter(analyzer);
        this.languages = AnalysedLanguages.in(reader);
    }

    /** A word as the index has it; nothing where it isn't one word of Latin letters. */
    Optional<String> term(String typed) {
        List<String> terms = cutter.terms(NewsAnalyzer.EXACT, typed);
        return terms.size() == 1 && isLatin(terms.getFirst()) ? Optional.of(terms.getFirst()) : Optional.empty();
    }

    /**
     * How many articles hold the word in any form, in the field where most do.
     *
     * @param enough from which on it doesn't matter how many there are
     */
    int articles(String typed, String term, int enough) throws IOException {
        int most = as(term);
        if (most >= enough) {
            return most;
        }
        for (Language language : languages) {
            for (String stem : cutter.terms(NewsAnalyzer.stems(language), typed)) {
                for (FullText field : FIELDS) {
                    most = Math.max(most, articles(new Term(field.name(), stem)));
                }
            }
        }
        return most;
    }

    /** How many articles hold exactly this word, in the field where most do. */
    private int as(String term) throws IOException {
        int most = 0;
        for (FullText field : FIELDS) {
            most = Math.max(most, articles(new Term(field.exact(), term)));
        }
        return most;
    }

    private int articles(Term term) throws IOException {
        int counted = reader.docFreq(term);
        return counted == 0 ? 0 : departed.articles(term, counted);
    }

    /**
     * Words that are not far from one.
     *
     * @param edits 1 or 2, of which a transposition is one
     * @return how many articles hold each, in the field where most do
     */
    Map<String, Integer> near(String term, int edits) throws IOException {
        Map<String, Integer> near = new HashMap<>();
        CompiledAutomaton looked = around(term, edits);
        for (FullText field : FIELDS) {
            Terms terms = MultiTerms.getTerms(reader, field.exact());
            if (terms != null) { // null where no article has the field
                TermsEnum each = looked.getTermsEnum(terms);
                for (BytesRef next = each.next(); next != null; next = each.next()) {
                    String word = next.utf8ToString();
                    int articles = departed.articles(new Term(field.exact(), word), each.docFreq());
                    if (articles > 0 && !word.equals(term) && isLatin(word)) {
                        near.merge(word, articles, Math::max);
                    }
                }
            }
        }
        return near;
    }

    /** Made once for all fields, as making it costs more than looking. */
    private static CompiledAutomaton around(String term, int edits) {
        // Of two edits none is at the start, as a word is seldom begun wrongly, and looking there costs most.
        int kept = term.offsetByCodePoints(0, edits - 1);
        var behind = new LevenshteinAutomata(term.substring(kept), true);
        return new CompiledAutomaton(behind.toAutomaton(edits, term.substring(0, kept)), true, false);
    }

    private static boolean isLatin(String word) {
        return word.codePoints()
                .allMatch(letter -> Character.isLetter(letter) && UnicodeScript.of(letter) == UnicodeScript.LATIN);
    }
}
