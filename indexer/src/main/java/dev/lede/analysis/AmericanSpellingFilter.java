package dev.lede.analysis;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** {@link AmericanSpelling} of each word. */
final class AmericanSpellingFilter extends TokenFilter {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

    AmericanSpellingFilter(TokenStream input) {
        super(input);
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!input.incrementToken()) {
            return false;
        }
        if (AmericanSpelling.hasTrigger(term)) {
            String american = AmericanSpelling.of(term);
            term.setEmpty().append(american);
        }
        return true;
    }
}
