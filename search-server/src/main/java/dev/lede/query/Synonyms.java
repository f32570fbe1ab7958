package dev.lede.query;

import dev.lede.config.ConfigException;
import dev.lede.config.SynonymRules;
import dev.lede.config.SynonymRules.Rule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What words mean as well, one or several in a row: {@code llm} is {@code large language model}. A plural is asked for as
 * its singular is, and a row that small words were left out of as the whole one is. Immutable; safe for any number of threads; a lookup costs by the number of words asked for alone.
 */
public final class Synonyms {
    public static final Synonyms NONE = new Synonyms(Map.of(), 0);

    private static final int MOST_WORDS = 16;
    private static final int SHORTEST_PLURAL = 3;

    private final Map<List<String>, List<List<String>>> alternatives;
    private final int longest;

    /**
     * Some of the terms, in a row, and what they mean as well.
     *
     * @param start place of the first of them, from 0
     * @param end place behind the last of them
     * @param alternatives each a row of terms as {@link Terms#exact} has them, that is not what was asked for; at least one
     */
    public record Match(int start, int end, List<List<String>> alternatives) {
        public Match {
            alternatives = List.copyOf(alternatives);
        }
    }

    private Synonyms(Map<List<String>, List<List<String>>> alternatives, int longest) {
        this.alternatives = alternatives;
        this.longest = longest;
    }

    /** @throws ConfigException if a synonym holds no word or too many of them, with each such line */
    public static Synonyms of(SynonymRules rules) {
        List<String> faults = new ArrayList<>();
        Map<List<String>, Set<List<String>>> meant = new HashMap<>();
        for (Rule rule : rules.rules()) {
            List<List<String>> asked = rows(rule.where(), rule.asked(), faults);
            List<List<String>> means = rows(rule.where(), rule.meant(), faults);
            asked.stream()
                    .flatMap(row -> Stream.of(row, SmallWords.without(row)))
                    .forEach(row -> meant.computeIfAbsent(key(row), key -> new LinkedHashSet<>())
                            .addAll(means));
        }
        if (!faults.isEmpty()) {
            throw new ConfigException(faults.stream().distinct().toList());
        }
        Map<List<String>, List<List<String>>> alternatives = new HashMap<>();
        meant.forEach((asked, rows) -> alternatives.put(asked, List.copyOf(rows)));
        int longest = meant.keySet().stream().mapToInt(List::size).max().orElse(0);
        return new Synonyms(Map.copyOf(alternatives), longest);
    }

    /**
     * Where words mean more than they say: from the left, the longest row of words first, and none in two matches.
     *
     * @param terms as {@link Terms#exact} cuts them
     * @return in their order
     */
    public List<Match> find(List<String> terms) {
        List<Match> matches = new ArrayList<>();
        List<String> keys = key(terms);
        for (int start = 0; start < terms.size(); ) {
            Optional<Match> match = at(start, terms, keys);
            match.ifPresent(matches::add);
            start = match.map(Match::end).orElse(start + 1);
        }
        return matches;
    }

    private Optional<Match> at(int start, List<String> terms, List<String> keys) {
        for (int end = Math.min(terms.size(), start + longest); end > start; end--) {
            List<String> asked = terms.subList(start, end);
            List<List<String>> others = alternatives.getOrDefault(keys.subList(start, end), List.of()).stream()
                    .filter(row -> !row.equals(asked) && !key(row).equals(key(asked)))
                    .toList();
            if (!others.isEmpty()) {
                return Optional.of(new Match(start, end, others));
            }
        }
        return Optional.empty();
    }

    /** The rows of each text, compounds as one and as two; a text without a word, or with too many, is a fault. */
    private static List<List<String>> rows(String where, List<String> texts, List<String> faults) {
        List<List<String>> rows = new ArrayList<>();
        for (String text : texts) {
            List<List<String>> cut = Terms.exactRows(text);
            int words = cut.getFirst().size();
            if (words == 0) {
                faults.add(where + ": a synonym must hold a word, unlike '" + text + "'");
            } else if (words > MOST_WORDS) {
                faults.add(where + ": a synonym must be at most " + MOST_WORDS + " words, unlike '" + text + "'");
            } else {
                rows.addAll(cut);
            }
        }
        return rows;
    }

    private static List<String> key(List<String> terms) {
        return terms.stream().map(Synonyms::singular).toList();
    }

    /** By Harman's rule for English, which other languages' words bear too, as all are treated alike. */
    private static String singular(String term) {
        int length = term.length();
        if (length < SHORTEST_PLURAL || !term.endsWith("s") || term.endsWith("ss") || term.endsWith("us")) {
            return term;
        }
        return term.endsWith("ies") ? term.substring(0, length - 3) + "y" : term.substring(0, length - 1);
    }
}
