package dev.lede.analysis;

import java.io.IOException;
import java.text.Normalizer;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.icu.ICUFoldingFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Letters without what people leave out when they type: accents, width, ligatures, by ICU's folding. Of Chinese, Japanese
 * and Korean only the width goes, as what looks like an accent there makes another sound: 学ぶ isn't 学ふ.
 */
final class FoldingFilter extends TokenFilter {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

    FoldingFilter(TokenStream input) {
        super(input);
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!input.incrementToken()) {
            return false;
        }
        if (!isPlain(term)) {
            String folded = folded(term);
            if (!folded.isEmpty()) {
                term.setEmpty().append(folded);
            }
        }
        return true;
    }

    private static boolean isPlain(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 128) {
                return false;
            }
        }
        return true;
    }

    private static String folded(CharSequence text) {
        return Signs.isRunTogether(Character.codePointAt(text, 0))
                ? Normalizer.normalize(text, Normalizer.Form.NFKC)
                : ICUFoldingFilter.NORMALIZER.normalize(text);
    }
}
