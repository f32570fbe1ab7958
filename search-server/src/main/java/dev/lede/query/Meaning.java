package dev.lede.query;

import dev.lede.query.ArticleQuery.Scope;
import dev.lede.query.ArticleQuery.Word;
import dev.lede.query.Synonyms.Match;
import java.util.ArrayList;
import java.util.List;

/**
 * A part of a query, or several words of it, and what they mean as well.
 *
 * @param parts one, or several words side by side that mean something together
 * @param others rows of terms that mean the same; none for most
 */
record Meaning(List<ArticleQuery> parts, List<List<String>> others) {
    Meaning {
        parts = List.copyOf(parts);
        others = List.copyOf(others);
    }

    /** Parts side by side, in their order, with words that mean something together as one. */
    static List<Meaning> of(List<ArticleQuery> parts, Synonyms synonyms) {
        List<Meaning> meanings = new ArrayList<>();
        List<ArticleQuery> words = new ArrayList<>();
        for (ArticleQuery part : parts) {
            if (part instanceof Word(var scope, var text) && scope == Scope.ANYWHERE) {
                words.add(part);
            } else {
                meanings.addAll(ofWords(words, synonyms));
                words.clear();
                meanings.add(new Meaning(List.of(part), List.of()));
            }
        }
        meanings.addAll(ofWords(words, synonyms));
        return meanings;
    }

    private static List<Meaning> ofWords(List<ArticleQuery> words, Synonyms synonyms) {
        List<String> terms = new ArrayList<>();
        List<Integer> wordOf = new ArrayList<>();
        for (int word = 0; word < words.size(); word++) {
            List<String> cut = words.get(word) instanceof Word(var scope, var text) ? Terms.exact(text) : List.of();
            terms.addAll(cut);
            for (int i = 0; i < cut.size(); i++) {
                wordOf.add(word);
            }
        }
        List<Meaning> meanings = new ArrayList<>();
        int next = 0;
        for (Match match : synonyms.find(terms)) {
            int first = wordOf.get(match.start());
            int last = wordOf.get(match.end() - 1);
            boolean isWhole = (match.start() == 0 || wordOf.get(match.start() - 1) < first)
                    && (match.end() == terms.size() || wordOf.get(match.end()) > last);
            if (isWhole) {
                words.subList(next, first).forEach(word -> meanings.add(new Meaning(List.of(word), List.of())));
                meanings.add(new Meaning(words.subList(first, last + 1), match.alternatives()));
                next = last + 1;
            }
        }
        words.subList(next, words.size()).forEach(word -> meanings.add(new Meaning(List.of(word), List.of())));
        return meanings;
    }
}
