package dev.lede.read.html;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * How far two texts are the same, as the article extraction benchmark of Zyte (formerly Scrapinghub) judges it: runs of
 * four words as bags, so that order counts near by and a paragraph moved costs little.
 *
 * @param precision share of the runs found that are true ones, 0 to 1
 * @param recall share of the true runs that were found, 0 to 1
 */
record Shingles(double precision, double recall) {
    private static final int WORDS = 4;

    /** What Python calls {@code \w+}. */
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_]+");

    static Shingles of(String expected, String found) {
        Map<List<String>, Integer> expectedRuns = runs(expected);
        Map<List<String>, Integer> foundRuns = runs(found);
        double common = foundRuns.entrySet().stream()
                .mapToInt(run -> Math.min(run.getValue(), expectedRuns.getOrDefault(run.getKey(), 0)))
                .sum();
        return new Shingles(share(common, size(foundRuns)), share(common, size(expectedRuns)));
    }

    /** @return the harmonic mean, 0 where nothing is common */
    double f1() {
        return f1(precision, recall);
    }

    static double f1(double precision, double recall) {
        return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    }

    private static double share(double common, int all) {
        return all == 0 ? 1 : common / all;
    }

    private static int size(Map<List<String>, Integer> runs) {
        return runs.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static Map<List<String>, Integer> runs(String text) {
        List<String> words =
                WORD.matcher(text).results().map(MatchResult::group).toList();
        Map<List<String>, Integer> runs = new HashMap<>();
        if (!words.isEmpty()) {
            for (int i = 0; i < Math.max(1, words.size() - WORDS + 1); i++) {
                runs.merge(words.subList(i, Math.min(words.size(), i + WORDS)), 1, Integer::sum);
            }
        }
        return runs;
    }
}
