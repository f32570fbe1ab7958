package dev.lede.scoring;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;

/** Where spellings stand in the parts of a text. */
final class InPart {
    private InPart() {}

    /** @return nothing where no document of the segment has all of its terms there */
    static Optional<Occurrences> occurrences(LeafReader segment, WeightedField part, Spelling spelling)
            throws IOException {
        boolean isRow = spelling.terms().size() > 1;
        List<PostingsEnum> postings = new ArrayList<>();
        for (String term : spelling.terms()) {
            PostingsEnum each =
                    segment.postings(new Term(part.name(), term), isRow ? PostingsEnum.POSITIONS : PostingsEnum.FREQS);
            if (each == null) { // null where the segment doesn't have it
                return Optional.empty();
            }
            postings.add(each);
        }
        float weight = part.weight() * spelling.weight();
        return Optional.of(
                isRow ? new RowOccurrences(weight, postings) : new TermOccurrences(weight, postings.getFirst()));
    }

    /** By part, and in each by spelling. */
    static List<Sighting> sightings(LeafReader segment, SearchedText text, List<Spelling> spellings, int document)
            throws IOException {
        List<Sighting> sightings = new ArrayList<>();
        for (WeightedField part : text.parts()) {
            for (Spelling spelling : spellings) {
                Optional<Occurrences> found = occurrences(segment, part, spelling);
                if (found.isPresent() && found.get().advance(document) == document) {
                    sightings.add(
                            new Sighting(part.name(), spelling, found.get().times()));
                }
            }
        }
        return List.copyOf(sightings);
    }
}
