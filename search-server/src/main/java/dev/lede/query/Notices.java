package dev.lede.query;

import dev.lede.wording.Sentence;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What a reader is told about a text: each sentence once, and not more of them than a reader takes in. */
final class Notices {
    private static final int MOST = 10;
    private static final int LONGEST_QUOTE = 40;

    private final Set<Sentence> sentences = new LinkedHashSet<>();

    /** @param key of the message; what is typed is cut by {@link #quoted} first */
    void add(String key, Object... parts) {
        Sentence sentence = Sentence.of(key, parts);
        if (sentences.size() < MOST) {
            sentences.add(sentence);
        }
    }

    List<Sentence> list() {
        return List.copyOf(sentences);
    }

    /** What was typed, to be quoted: cut where it is long. */
    static String quoted(String typed) {
        if (typed.codePointCount(0, typed.length()) <= LONGEST_QUOTE) {
            return typed;
        }
        return typed.substring(0, typed.offsetByCodePoints(0, LONGEST_QUOTE)) + "…";
    }
}
