package dev.lede.scoring;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A word as it was typed, or several that mean something together: all of them, or what they mean as well.
 *
 * @param words at least one
 * @param others what several words mean together; a single word's own query has its others among its spellings
 * @param times how often they were typed: as often they count
 */
public record TypedWords(List<Typed> words, Optional<WordQuery> others, int times) {
    public TypedWords {
        words = List.copyOf(words);
    }

    /** Typed once. */
    public TypedWords(List<Typed> words, Optional<WordQuery> others) {
        this(words, others, 1);
    }

    /** Each once, in the order in which they were first typed. */
    static List<TypedWords> counted(List<TypedWords> all) {
        Map<TypedWords, Integer> times = new LinkedHashMap<>();
        all.forEach(words -> times.merge(new TypedWords(words.words, words.others), words.times, Integer::sum));
        return times.entrySet().stream()
                .map(each -> new TypedWords(each.getKey().words, each.getKey().others, each.getValue()))
                .toList();
    }

    /**
     * @param text as typed
     * @param anyForm what must match
     * @param asWritten what adds to it where it matches too
     * @param share what that adds, beside 1 for any form
     */
    public record Typed(String text, WordQuery anyForm, WordQuery asWritten, float share) {}

    List<WordQuery> queries() {
        return Stream.concat(
                        words.stream().flatMap(word -> Stream.of(word.anyForm(), word.asWritten())), others.stream())
                .toList();
    }
}
