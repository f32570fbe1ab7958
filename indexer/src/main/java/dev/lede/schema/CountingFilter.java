package dev.lede.schema;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** Notes each term that goes through it. */
final class CountingFilter extends TokenFilter {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
    private final CountedTerms terms;
    private final int count;

    /** @param count what each counts */
    CountingFilter(TokenStream input, CountedTerms terms, int count) {
        super(input);
        this.terms = terms;
        this.count = count;
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!input.incrementToken()) {
            return false;
        }
        terms.add(term.buffer(), term.length(), count, step.getPositionIncrement() > 0);
        return true;
    }
}
