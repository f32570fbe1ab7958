package dev.lede.scoring;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.IndexSearcher;

/** Words that were typed, in one index. */
record TypedWordsWeight(List<Word> words, Optional<WordWeight> others) {
    record Word(WordWeight anyForm, WordWeight asWritten) {}

    static TypedWordsWeight of(TypedWords typed, IndexSearcher searcher, float boost) throws IOException {
        List<Word> words = new ArrayList<>();
        for (TypedWords.Typed word : typed.words()) {
            words.add(new Word(
                    new WordWeight(word.anyForm(), searcher, boost),
                    new WordWeight(word.asWritten(), searcher, boost * word.share())));
        }
        return new TypedWordsWeight(
                words,
                typed.others().isEmpty()
                        ? Optional.empty()
                        : Optional.of(new WordWeight(typed.others().get(), searcher, boost)));
    }

    /** Bits that are learnt by meeting it: as much as its rarest word tells. */
    double information() {
        return words.stream()
                .mapToDouble(word -> word.anyForm().relevance().information())
                .max()
                .orElseThrow();
    }

    /** @return nothing where no document of the segment holds them */
    Optional<TypedWordsScorer> scorer(LeafReaderContext context) throws IOException {
        List<TypedWordsScorer.Word> found = new ArrayList<>();
        for (Word word : words) {
            Optional<WordScorer> anyForm = word.anyForm().occurring(context);
            if (anyForm.isPresent()) {
                found.add(new TypedWordsScorer.Word(
                        anyForm.get(), word.asWritten().occurring(context)));
            }
        }
        boolean all = found.size() == words.size();
        Optional<WordScorer> alike =
                others.isEmpty() ? Optional.empty() : others.get().occurring(context);
        return all || alike.isPresent()
                ? Optional.of(new TypedWordsScorer(all ? found : List.of(), alike, information()))
                : Optional.empty();
    }
}
