package dev.lede.analysis;

import java.io.IOException;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;
import org.apache.lucene.util.ArrayUtil;

/**
 * Cuts text into words, numbers and names. What is written together, apart or with a hyphen comes out alike: {@code
 * GPT-4o}, {@code gpt4o} and {@code GPT 4o} are each {@code GPT} and {@code 4o}, at neighbouring positions. Two words
 * joined by a hyphen, a middle dot or a dot are also one, {@link #COMPOUND}, at the second one's place: {@code DALL-E} is
 * {@code DALL}, {@code E} and {@code DALLE}. The parts are those that {@link WordScanner} finds.
 */
final class NewsTokenizer extends Tokenizer {
    /** Type of a term that stands for itself and the one before it. */
    static final String COMPOUND = "<COMPOUND>";

    private static final int LEAST_BUFFER = 4096;

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
    private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);
    private final TypeAttribute type = addAttribute(TypeAttribute.class);

    private final WordScanner words = new WordScanner();
    private char[] text = new char[LEAST_BUFFER];
    private int length;

    /** The next part of the word to tell, and whether its compound was told. */
    private int part;

    private boolean compoundTold;

    @Override
    public boolean incrementToken() {
        clearAttributes();
        if (part == words.parts()) {
            if (!words.next()) {
                return false;
            }
            part = 0;
            compoundTold = false;
        }
        if (words.endsCompound(part) && !compoundTold) {
            compoundTold = true;
            tell(words.start(part - 1), words.end(part));
            type.setType(COMPOUND);
            words.addTo(term, part - 1);
            words.addTo(term, part);
            return true;
        }
        tell(words.start(part), words.end(part));
        increment.setPositionIncrement(compoundTold ? 0 : 1);
        words.addTo(term, part);
        compoundTold = false;
        part++;
        return true;
    }

    private void tell(int start, int end) {
        offset.setOffset(correctOffset(start), correctOffset(end));
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        length = 0;
        for (int read = 0; read >= 0; read = input.read(text, length, text.length - length)) {
            length += read;
            if (length == text.length) {
                text = ArrayUtil.grow(text, length + 1);
            }
        }
        words.begin(text, length);
        part = 0;
        compoundTold = false;
    }

    @Override
    public void end() throws IOException {
        super.end();
        int last = correctOffset(length);
        offset.setOffset(last, last);
    }
}
