package dev.lede.search;

import java.io.IOException;
import java.text.BreakIterator;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.search.uhighlight.FieldHighlighter;
import org.apache.lucene.search.uhighlight.FieldOffsetStrategy;
import org.apache.lucene.search.uhighlight.OffsetsEnum;
import org.apache.lucene.search.uhighlight.Passage;
import org.apache.lucene.search.uhighlight.PassageFormatter;
import org.apache.lucene.search.uhighlight.PassageScorer;

/**
 * Lucene's choice of passages, which cuts a sentence round each place that matches and keeps the best. Of a long text, the
 * best places are chosen first, by where the index says that they are, and sentences are cut round these alone. Not thread-safe.
 */
final class LongTextHighlighter extends FieldHighlighter {
    /** Characters from which on a text is long: more than of most articles. */
    static final int LONG = 16_384;

    /** For each passage that is shown, as one that is cut at its sentences may be worse than another. */
    private static final int PLACES_EACH = 4;

    private final int placeCharacters;

    /** @param placeCharacters that a passage is aimed to have */
    LongTextHighlighter(
            String field,
            FieldOffsetStrategy offsets,
            BreakIterator breaks,
            PassageScorer scorer,
            int maxPassages,
            int maxNoHighlightPassages,
            PassageFormatter formatter,
            Comparator<Passage> order,
            int placeCharacters) {
        super(field, offsets, breaks, scorer, maxPassages, maxNoHighlightPassages, formatter, order);
        this.placeCharacters = placeCharacters;
    }

    @Override
    protected Passage[] highlightOffsetsEnums(OffsetsEnum found) throws IOException {
        int length = breakIterator.getText().getEndIndex();
        if (length < LONG) {
            return super.highlightOffsetsEnums(found);
        }
        List<Mark> marks = Mark.all(found, length);
        List<Mark> best = Densest.of(marks, maxPassages * PLACES_EACH, placeCharacters, passageScorer);
        Passage[] passages = super.highlightOffsetsEnums(Mark.of(best));
        for (Passage passage : passages) {
            markAll(passage, marks);
        }
        return passages;
    }

    /** A sentence may be longer than the place that it was cut round. */
    private static void markAll(Passage passage, List<Mark> marks) {
        int start = passage.getStartOffset();
        int end = passage.getEndOffset();
        passage.reset();
        passage.setStartOffset(start);
        passage.setEndOffset(end);
        marks.stream()
                .filter(mark -> mark.start() >= start && mark.start() < end)
                .forEach(mark -> passage.addMatch(mark.start(), mark.end(), mark.part(), 1));
    }
}
