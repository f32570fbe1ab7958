package dev.lede.analysis;

import dev.lede.analysis.CutText.Step;
import java.io.IOException;
import org.apache.lucene.analysis.CharacterUtils;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;
import org.apache.lucene.util.ArrayUtil;
import org.jspecify.annotations.Nullable;

/**
 * Cuts text into words, numbers and names in lower case. What is written together, apart or with a hyphen comes out alike:
 * {@code GPT-4o}, {@code gpt4o} and {@code GPT 4o} are each {@code gpt} and {@code 4o}, at neighbouring positions. Two words
 * joined by a hyphen, a middle dot or a dot are also one, {@link #COMPOUND}, at the second one's place: {@code DALL-E} is
 * {@code dall}, {@code e} and {@code dalle}. The parts are those that {@link WordScanner} finds.
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

    /** Where words are kept for another form; null where none is asked for, or they were kept before. */
    private @Nullable CutText keeping;

    /** Where all of them are already, and the next of these; null where the text is cut. */
    private @Nullable CutText kept;

    private int next;

    /** The next part of the word to tell, and whether its compound was told. */
    private int part;

    private boolean compoundTold;

    @Override
    public boolean incrementToken() {
        clearAttributes();
        return kept == null ? cut() : tellNext(kept);
    }

    private boolean tellNext(CutText cut) {
        if (next == cut.size()) {
            return false;
        }
        cut.copyTo(term, next);
        tell(cut.start(next), cut.end(next), cut.step(next));
        next++;
        return true;
    }

    private boolean cut() {
        if (part == words.parts()) {
            if (!words.next()) {
                if (keeping != null) {
                    keeping.end();
                }
                return false;
            }
            part = 0;
            compoundTold = false;
        }
        if (words.endsCompound(part) && !compoundTold) {
            compoundTold = true;
            words.addTo(term, part - 1);
            words.addTo(term, part);
            keep(words.start(part - 1), words.end(part), Step.COMPOUND);
            return true;
        }
        words.addTo(term, part);
        keep(words.start(part), words.end(part), compoundTold ? Step.BESIDE : Step.NEXT);
        compoundTold = false;
        part++;
        return true;
    }

    private void keep(int start, int end, Step step) {
        CharacterUtils.toLowerCase(term.buffer(), 0, term.length());
        tell(start, end, step);
        if (keeping != null) {
            keeping.add(term, start, end, step);
        }
    }

    private void tell(int start, int end, Step step) {
        offset.setOffset(correctOffset(start), correctOffset(end));
        switch (step) {
            case NEXT -> {}
            case BESIDE -> increment.setPositionIncrement(0);
            case COMPOUND -> type.setType(COMPOUND);
        }
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        CutText cut = input instanceof CutText given ? given : null;
        kept = cut != null && cut.isWhole() ? cut : null;
        keeping = kept == null ? cut : null;
        next = 0;
        if (kept == null) {
            begin();
        } else {
            length = kept.length();
        }
    }

    private void begin() throws IOException {
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
        if (keeping != null) {
            keeping.begin();
        }
    }

    @Override
    public void end() throws IOException {
        super.end();
        int last = correctOffset(length);
        offset.setOffset(last, last);
    }

    @Override
    public void close() throws IOException {
        super.close();
        kept = null;
        keeping = null;
    }
}
