package dev.lede.schema;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.AnalyzerWrapper;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/**
 * Text into terms: words by Unicode's rules, possessives off, lower case, accents folded; stemmed by Porter, or kept as
 * written where the field's name ends in {@code .exact}. No stop words: {@code "to be or not to be"} is a phrase too.
 */
final class NewsAnalyzer extends AnalyzerWrapper {
    private final Analyzer exact = new WordsAnalyzer(false);
    private final Analyzer stemmed = new WordsAnalyzer(true);

    NewsAnalyzer() {
        super(PER_FIELD_REUSE_STRATEGY);
    }

    @Override
    protected Analyzer getWrappedAnalyzer(String fieldName) {
        return fieldName.endsWith(".exact") ? exact : stemmed;
    }

    @Override
    public void close() {
        exact.close();
        stemmed.close();
        super.close();
    }

    private static final class WordsAnalyzer extends Analyzer {
        /** Between two authors or topics, so that no phrase reaches from one into the next. */
        private static final int GAP = 100;

        private final boolean stems;

        WordsAnalyzer(boolean stems) {
            this.stems = stems;
        }

        @Override
        protected TokenStreamComponents createComponents(String fieldName) {
            var words = new StandardTokenizer();
            TokenStream terms = folded(words);
            return new TokenStreamComponents(words, stems ? new PorterStemFilter(terms) : terms);
        }

        @Override
        public int getPositionIncrementGap(String fieldName) {
            return GAP;
        }

        @Override
        protected TokenStream normalize(String fieldName, TokenStream in) {
            return new ASCIIFoldingFilter(new LowerCaseFilter(in));
        }

        private static TokenStream folded(TokenStream words) {
            return new ASCIIFoldingFilter(new LowerCaseFilter(new EnglishPossessiveFilter(words)));
        }
    }
}
