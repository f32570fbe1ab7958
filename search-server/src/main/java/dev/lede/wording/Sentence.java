package dev.lede.wording;

import java.util.List;

/**
 * Something to be said, before it is known in which language.
 *
 * @param key of the message
 * @param parts that fill its gaps: texts and numbers, as they are, and sentences
 */
public record Sentence(String key, List<Object> parts) {
    public Sentence {
        parts = List.copyOf(parts);
    }

    public static Sentence of(String key, Object... parts) {
        return new Sentence(key, List.of(parts));
    }
}
