package dev.lede.analysis;

import java.util.BitSet;
import java.util.Set;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.miscellaneous.KeywordMarkerFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Words that keep their endings. Each word of each article is asked, and nearly all differ from these few in length, or in how
 * they begin and end, which is looked at first. Immutable; safe for any number of threads.
 */
final class NeverStemmed {
    private static final int SHAPES = 1 << 12;

    private final CharArraySet words;

    /** Those of the words: a word of another is none of them. */
    private final BitSet shapes = new BitSet(SHAPES);

    private NeverStemmed(CharArraySet words) {
        this.words = CharArraySet.unmodifiableSet(words);
        for (Object each : words) {
            char[] word = (char[]) each;
            shapes.set(shape(word, word.length));
        }
    }

    /** @param words in lower case; English ones count in either spelling */
    static NeverStemmed of(Set<String> words) {
        var either = new CharArraySet(words, false);
        words.forEach(word -> either.add(AmericanSpelling.of(word)));
        return new NeverStemmed(either);
    }

    /** The same words, of which those that keep their endings are marked for stemmers. */
    TokenStream marked(TokenStream input) {
        return new Marking(input);
    }

    private boolean has(char[] word, int length) {
        return shapes.get(shape(word, length)) && words.contains(word, 0, length);
    }

    /** Of words alike it is the same. */
    private static int shape(char[] word, int length) {
        return length == 0 ? 0 : ((word[0] * 31 + word[length - 1]) * 31 + length) & (SHAPES - 1);
    }

    private final class Marking extends KeywordMarkerFilter {
        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

        Marking(TokenStream input) {
            super(input);
        }

        @Override
        protected boolean isKeyword() {
            return has(term.buffer(), term.length());
        }
    }
}
