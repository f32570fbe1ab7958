package dev.lede.scoring;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.IndexSearcher;

/**
 * Words that were typed, in one index.
 *
 * @param text as typed
 * @param times how often
 */
record TypedWordsWeight(String text, List<Word> words, Optional<WordWeight> others, int times) {
    record Word(String text, WordWeight anyForm, WordWeight asWritten) {}

    static TypedWordsWeight of(TypedWords typed, IndexSearcher searcher, float boost) throws IOException {
        float counted = boost * typed.times();
        List<Word> words = new ArrayList<>();
        for (TypedWords.Typed word : typed.words()) {
            words.add(new Word(
                    word.text(),
                    new WordWeight(word.anyForm(), searcher, counted),
                    new WordWeight(word.asWritten(), searcher, counted * word.share())));
        }
        return new TypedWordsWeight(
                typed.words().stream().map(TypedWords.Typed::text).collect(joining(" ")),
                words,
                typed.others().isEmpty()
                        ? Optional.empty()
                        : Optional.of(new WordWeight(typed.others().get(), searcher, counted)),
                typed.times());
    }

    /** Bits that are learnt by meeting it: as much as its rarest word tells. */
    double information() {
        return times
                * words.stream()
                        .mapToDouble(word -> word.anyForm().relevance().information())
                        .max()
                        .orElseThrow();
    }

    /** @return what they add to the document's score; absent where it doesn't hold them */
    Optional<List<ScorePart>> parts(LeafReaderContext context, int document) throws IOException {
        Optional<List<ScorePart>> together = together(context, document);
        Optional<WordWeight.Held> alike =
                others.isEmpty() ? Optional.empty() : others.get().held(context, document);
        double least = together.map(Scored::sum).orElse(0.0);
        return alike.isPresent() && alike.get().score() > least
                ? Optional.of(
                        List.of(part(text, alike.get().sightings(), alike.get().score())))
                : together;
    }

    private Optional<List<ScorePart>> together(LeafReaderContext context, int document) throws IOException {
        List<ScorePart> parts = new ArrayList<>();
        for (Word word : words) {
            Optional<WordWeight.Held> anyForm = word.anyForm().held(context, document);
            if (anyForm.isEmpty()) {
                return Optional.empty();
            }
            List<Sighting> sightings = new ArrayList<>(anyForm.get().sightings());
            double value = anyForm.get().score();
            Optional<WordWeight.Held> asWritten = word.asWritten().held(context, document);
            if (asWritten.isPresent()) {
                sightings.addAll(asWritten.get().sightings());
                value += asWritten.get().score();
            }
            parts.add(part(word.text(), sightings, value));
        }
        return Optional.of(List.copyOf(parts));
    }

    private static ScorePart part(String text, List<Sighting> sightings, double value) {
        return new ScorePart.Text(new Asked(Asked.Kind.WORD, text), sightings, value);
    }

    /** @return nothing where no document of the segment holds them */
    Optional<TypedWordsScorer> scorer(Normalisations lengths) throws IOException {
        List<TypedWordsScorer.Word> found = new ArrayList<>();
        for (Word word : words) {
            Optional<WordScorer> anyForm = word.anyForm().occurring(lengths);
            if (anyForm.isPresent()) {
                found.add(new TypedWordsScorer.Word(
                        anyForm.get(), word.asWritten().occurring(lengths)));
            }
        }
        boolean all = found.size() == words.size();
        Optional<WordScorer> alike =
                others.isEmpty() ? Optional.empty() : others.get().occurring(lengths);
        return all || alike.isPresent()
                ? Optional.of(new TypedWordsScorer(all ? found : List.of(), alike, information()))
                : Optional.empty();
    }
}
