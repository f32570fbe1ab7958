package dev.lede.benchmark;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What the words of many articles are like. Words are runs of ASCII letters and digits, in lower case.
 *
 * @param growth distinct words among the first 10,000, 30,000 and so on
 * @param top share of words that are one of the 10, 30 and so on most frequent
 * @param distinct words as a share of an article's first 25, 50 and so on, the mean of articles as long
 * @param quartiles of words an article, over their mean
 * @param letters share of words said of one to three letters, of four to six, of seven to nine, and longer ones
 * @param numbers share of words said that begin with a digit
 * @param characters mean of title and body
 */
record TextStatistics(
        Map<Integer, Integer> growth,
        Map<Integer, Double> top,
        Map<Integer, Double> distinct,
        List<Double> quartiles,
        List<Double> letters,
        double numbers,
        double characters) {
    static final List<Integer> AFTER = List.of(10_000, 30_000, 100_000, 300_000, 1_000_000, 2_000_000, 2_900_000);
    static final List<Integer> MOST_FREQUENT = List.of(10, 30, 100, 300, 1000, 3000, 10_000);
    static final List<Integer> FIRST = List.of(25, 50, 100, 200, 400);

    private static final Pattern WORD = Pattern.compile("[a-z0-9]+");

    /**
     * @param texts titles and bodies
     * @param most words that are looked at for {@code growth} and {@code top}
     */
    static TextStatistics of(Stream<String> texts, int most) {
        Map<String, Integer> counts = new HashMap<>();
        Map<Integer, Integer> growth = new TreeMap<>();
        Map<Integer, List<Double>> distinct = new TreeMap<>();
        List<Integer> lengths = new ArrayList<>();
        long[] sums = new long[4];
        long[] letters = new long[4];
        texts.forEach(text -> {
            List<String> words = words(text);
            lengths.add(words.size());
            sums[0] += words.size();
            sums[1] += words.stream().filter(word -> word.charAt(0) <= '9').count();
            words.forEach(word -> letters[Math.min(3, (word.length() - 1) / 3)]++);
            sums[2] += text.length();
            for (String word : words) {
                if (sums[3] < most) {
                    counts.merge(word, 1, Integer::sum);
                    if (AFTER.contains((int) ++sums[3])) {
                        growth.put((int) sums[3], counts.size());
                    }
                }
            }
            FIRST.stream()
                    .filter(first -> first <= words.size())
                    .forEach(first -> distinct.computeIfAbsent(first, each -> new ArrayList<>())
                            .add((double) new HashSet<>(words.subList(0, first)).size() / first));
        });
        Map<Integer, Double> means = new TreeMap<>();
        distinct.forEach((first, all) -> means.put(
                first, all.stream().mapToDouble(each -> each).average().orElseThrow()));
        return new TextStatistics(
                growth,
                top(counts, sums[3]),
                means,
                quartiles(lengths),
                Arrays.stream(letters).mapToObj(each -> (double) each / sums[0]).toList(),
                (double) sums[1] / sums[0],
                (double) sums[2] / lengths.size());
    }

    private static List<String> words(String text) {
        return WORD.matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .map(word -> word.group())
                .toList();
    }

    private static Map<Integer, Double> top(Map<String, Integer> counts, long all) {
        int[] sorted = counts.values().stream().mapToInt(each -> -each).sorted().toArray();
        Map<Integer, Double> top = new TreeMap<>();
        MOST_FREQUENT.forEach(most -> top.put(
                most,
                -(double) Arrays.stream(sorted, 0, Math.min(most, sorted.length))
                                .sum()
                        / all));
        return top;
    }

    private static List<Double> quartiles(List<Integer> lengths) {
        double mean = lengths.stream().mapToInt(each -> each).average().orElseThrow();
        List<Integer> sorted = lengths.stream().sorted().toList();
        return Stream.of(1, 2, 3)
                .map(quarter -> sorted.get(sorted.size() * quarter / 4) / mean)
                .toList();
    }
}
