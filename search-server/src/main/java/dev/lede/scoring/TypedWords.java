package dev.lede.scoring;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A word as it was typed, or several that mean something together: all of them, or what they mean as well.
 *
 * @param words at least one
 * @param others what several words mean together; a single word's own query has its others among its spellings
 */
public record TypedWords(List<Typed> words, Optional<WordQuery> others) {
    public TypedWords {
        words = List.copyOf(words);
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
