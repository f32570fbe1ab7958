package dev.lede.scoring;

import dev.lede.scoring.ScorePart.By;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;

/** A part of a query, able to say what it adds to a document's score and why. */
@FunctionalInterface
interface Scored {
    /**
     * @param document of the segment
     * @return absent where it doesn't match; empty where it matches and adds nothing
     */
    Optional<List<ScorePart>> at(LeafReaderContext segment, int document) throws IOException;

    /** As a reader sees it: one part, whatever it is made of. */
    record Named(Asked asked, Scored inner) implements Scored {
        @Override
        public Optional<List<ScorePart>> at(LeafReaderContext segment, int document) throws IOException {
            return inner.at(segment, document)
                    .map(parts -> List.of(new ScorePart.Text(
                            asked, parts.stream().flatMap(Named::sightings).toList(), sum(parts))));
        }

        private static Stream<Sighting> sightings(ScorePart part) {
            return switch (part) {
                case ScorePart.Text text -> text.sightings().stream();
                case ScorePart.Match match -> Stream.empty();
                case ScorePart.Multiplied factor -> Stream.empty();
            };
        }
    }

    /** What a text scores, and what it gains or loses by what it is worth besides; a factor of 1 has no part. */
    record Ranked(Scored text, Worth worth) implements Scored {
        @Override
        public Optional<List<ScorePart>> at(LeafReaderContext segment, int document) throws IOException {
            Optional<List<ScorePart>> found = text.at(segment, document);
            if (found.isEmpty()) {
                return found;
            }
            Worth.Factors factors = worth.in(segment.reader()).of(document);
            double score = sum(found.get());
            List<ScorePart> parts = new ArrayList<>(found.get());
            if (factors.quality() != 1) {
                parts.add(new ScorePart.Multiplied(By.QUALITY, factors.quality(), score * (factors.quality() - 1)));
            }
            if (factors.freshness() != 1) {
                double before = score * factors.quality();
                parts.add(new ScorePart.Multiplied(
                        By.FRESHNESS, factors.freshness(), before * (factors.freshness() - 1)));
            }
            return Optional.of(List.copyOf(parts));
        }
    }

    /** The part that scores most, and it alone. */
    record Best(List<Scored> choices) implements Scored {
        @Override
        public Optional<List<ScorePart>> at(LeafReaderContext segment, int document) throws IOException {
            Optional<List<ScorePart>> best = Optional.empty();
            for (Scored choice : choices) {
                Optional<List<ScorePart>> found = choice.at(segment, document);
                if (found.isPresent() && (best.isEmpty() || sum(found.get()) > sum(best.get()))) {
                    best = found;
                }
            }
            return best;
        }
    }

    /**
     * Parts that add up.
     *
     * @param leastChoices how many of the choices must match
     */
    record Sum(
            List<Scored> required, List<Scored> choices, int leastChoices, List<Weight> filters, List<Weight> excluded)
            implements Scored {
        @Override
        public Optional<List<ScorePart>> at(LeafReaderContext segment, int document) throws IOException {
            for (Weight filter : filters) {
                if (scorer(filter, segment, document).isEmpty()) {
                    return Optional.empty();
                }
            }
            for (Weight exclusion : excluded) {
                if (scorer(exclusion, segment, document).isPresent()) {
                    return Optional.empty();
                }
            }
            List<ScorePart> parts = new ArrayList<>();
            for (Scored each : required) {
                Optional<List<ScorePart>> found = each.at(segment, document);
                if (found.isEmpty()) {
                    return Optional.empty();
                }
                parts.addAll(found.get());
            }
            int chosen = 0;
            for (Scored each : choices) {
                Optional<List<ScorePart>> found = each.at(segment, document);
                chosen += found.isPresent() ? 1 : 0;
                found.ifPresent(parts::addAll);
            }
            return chosen >= leastChoices ? Optional.of(List.copyOf(parts)) : Optional.empty();
        }
    }

    static double sum(List<ScorePart> parts) {
        return parts.stream().mapToDouble(ScorePart::value).sum();
    }

    /** Standing at the document; absent where it doesn't match. */
    static Optional<Scorer> scorer(Weight weight, LeafReaderContext segment, int document) throws IOException {
        Scorer scorer = weight.scorer(segment);
        return scorer != null && scorer.iterator().advance(document) == document // null: nothing matches here
                ? Optional.of(scorer)
                : Optional.empty();
    }
}
