package dev.lede.query;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What a reader is told about a text: each sentence once, and not more of them than a reader takes in. */
final class Notices {
    private static final int MOST = 10;
    private static final int LONGEST_QUOTE = 40;

    private final Set<String> sentences = new LinkedHashSet<>();

    void add(String sentence) {
        if (sentences.size() < MOST) {
            sentences.add(sentence);
        }
    }

    List<String> list() {
        return List.copyOf(sentences);
    }

    /** What was typed, in quotation marks, cut where it is long. */
    static String quoted(String typed) {
        if (typed.codePointCount(0, typed.length()) <= LONGEST_QUOTE) {
            return "“" + typed + "”";
        }
        return "“" + typed.substring(0, typed.offsetByCodePoints(0, LONGEST_QUOTE)) + "…”";
    }
}
