package dev.lede.suggest;

import dev.lede.suggest.Suggestion.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Counts titles, their words, and two words that stand side by side in several. For one thread. */
public final class TitleWords {
    private static final int SHORTEST = 3;
    private static final int SEVERAL = 2;

    private final Set<String> stopWords;
    private final Map<String, Integer> titles = new HashMap<>();
    private final Map<String, Integer> words = new HashMap<>();
    private final Map<String, Integer> pairs = new HashMap<>();

    /** @param stopWords in small letters: neither completed nor paired */
    public TitleWords(Set<String> stopWords) {
        this.stopWords = Set.copyOf(stopWords);
    }

    public void add(String title) {
        titles.merge(title, 1, Integer::sum);
        Set<String> ones = new HashSet<>();
        Set<String> twos = new HashSet<>();
        String before = "";
        for (String word : Folded.of(title).split(" ", -1)) {
            boolean isTelling = word.length() >= SHORTEST && !stopWords.contains(word);
            if (isTelling) {
                ones.add(word);
                if (!before.isEmpty()) {
                    twos.add(before + " " + word);
                }
            }
            before = isTelling ? word : "";
        }
        ones.forEach(word -> words.merge(word, 1, Integer::sum));
        twos.forEach(pair -> pairs.merge(pair, 1, Integer::sum));
    }

    public List<Suggestion> suggestions() {
        List<Suggestion> all = new ArrayList<>();
        titles.forEach((title, count) -> all.add(new Suggestion(title, Kind.ARTICLE, count)));
        words.forEach((word, count) -> all.add(new Suggestion(word, Kind.QUERY, count)));
        pairs.forEach((pair, count) -> {
            if (count >= SEVERAL) {
                all.add(new Suggestion(pair, Kind.QUERY, count));
            }
        });
        return all;
    }
}
