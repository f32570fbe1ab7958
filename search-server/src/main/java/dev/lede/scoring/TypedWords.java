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
 * @param times how often they were typed, at least 1: as often they count
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
        Map<Object, TypedWords> counted = new LinkedHashMap<>();
        all.forEach(words -> counted.merge(words.sought(), words, TypedWords::and));
        return List.copyOf(counted.values());
    }

    /** What is looked for, in whichever form it was typed. */
    private Object sought() {
        return List.of(words.stream().map(word -> word.forms().anyForm()).toList(), others);
    }

    private TypedWords and(TypedWords again) {
        return new TypedWords(words, others, times + again.times);
    }

    /** @param text as typed */
    public record Typed(String text, FormsQuery forms) {}

    List<WordQuery> queries() {
        return Stream.concat(words.stream().flatMap(word -> word.forms().parts().stream()), others.stream())
                .toList();
    }
}
