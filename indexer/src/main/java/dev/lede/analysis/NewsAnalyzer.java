package dev.lede.analysis;

import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;

/**
 * Text into terms, in the form that is asked for by name in a field's place: {@link #EXACT} as written but for case and
 * accents, or {@link #stems} of a language. Terms of all forms stand at the same positions. No stop words: {@code "to be
 * or not to be"} is a phrase too. Safe for any number of threads.
 */
public final class NewsAnalyzer extends Analyzer {
    /** Words as written, folded. */
    public static final String EXACT = "exact";

    /** Type of a term that stands for itself and the one before it. */
    public static final String COMPOUND = NewsTokenizer.COMPOUND;

    /** Words in lower case, with their accents. */
    static final String LOWER_CASE = "lower";

    private static final String STEMS = "stems.";

    /** Between two authors or topics, so that no phrase reaches from one into the next. */
    private static final int GAP = 100;

    private final NeverStemmed neverStemmed;

    /** Where no word is protected. */
    public NewsAnalyzer() {
        this(Set.of());
    }

    /** @param neverStemmed in lower case; English words in either spelling */
    public NewsAnalyzer(Set<String> neverStemmed) {
        super(PER_FIELD_REUSE_STRATEGY);
        this.neverStemmed = NeverStemmed.of(neverStemmed);
    }

    /** Words without their endings, folded. */
    public static String stems(Language language) {
        return STEMS + language.code();
    }

    @Override
    protected TokenStreamComponents createComponents(String form) {
        var words = new NewsTokenizer();
        return new TokenStreamComponents(words, terms(form, words));
    }

    private TokenStream terms(String form, TokenStream words) {
        if (form.equals(LOWER_CASE)) {
            return words;
        }
        if (!form.startsWith(STEMS)) {
            return new FoldingFilter(words);
        }
        Language language = Language.ofCode(form.substring(STEMS.length())).orElseThrow();
        return new FoldingFilter(language.stemmed(neverStemmed.marked(language.spelt(words))));
    }

    @Override
    public int getPositionIncrementGap(String field) {
        return GAP;
    }
}
