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
    record Word(String text, FormsWeight forms) {}

    static TypedWordsWeight of(TypedWords typed, IndexSearcher searcher, float boost) throws IOException {
        float counted = boost * typed.times();
        List<Word> words = new ArrayList<>();
        for (TypedWords.Typed word : typed.words()) {
            words.add(new Word(word.text(), FormsWeight.of(word.forms(), searcher, counted)));
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
                        .mapToDouble(word -> word.forms().relevance().information())
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
            Optional<WordWeight.Held> held = word.forms().held(context, document);
            if (held.isEmpty()) {
                return Optional.empty();
            }
            parts.add(part(word.text(), held.get().sightings(), held.get().score()));
        }
        return Optional.of(List.copyOf(parts));
    }

    private static ScorePart part(String text, List<Sighting> sightings, double value) {
        return new ScorePart.Text(new Asked(Asked.Kind.WORD, text), sightings, value);
    }

    /** @return nothing where no document of the segment holds them */
    Optional<TypedWordsScorer> scorer(Normalisations lengths) throws IOException {
        List<FormsScorer> found = new ArrayList<>();
        for (Word word : words) {
            word.forms().occurring(lengths).ifPresent(found::add);
        }
        boolean all = found.size() == words.size();
        Optional<WordScorer> alike =
                others.isEmpty() ? Optional.empty() : others.get().occurring(lengths);
        return all || alike.isPresent()
                ? Optional.of(new TypedWordsScorer(all ? found : List.of(), alike, information()))
                : Optional.empty();
    }
}
