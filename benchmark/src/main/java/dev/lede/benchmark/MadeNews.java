package dev.lede.benchmark;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * News that nobody wrote, where there is no real one to measure with: words by Zipf's law, from a seed. Always the same
 * for the same number.
 */
final class MadeNews {
    private static final int WORDS = 30_000;
    private static final int LONGEST = 250;
    private static final int SHORTEST = 30;
    private static final int TITLE_WORDS = 8;
    private static final int PARAGRAPH_WORDS = 60;
    private static final Instant FIRST = Instant.parse("2020-01-01T00:00:00Z");
    private static final int SECONDS_BETWEEN = 2000;

    private static final List<String> SYLLABLES =
            List.of("ba", "de", "ki", "lo", "mu", "ra", "se", "ti", "vo", "zu", "an", "er", "in", "on", "us");

    private final SplittableRandom random = new SplittableRandom(42);
    private final List<String> words = words();

    static List<News> of(int count) {
        var made = new MadeNews();
        return IntStream.range(0, count).mapToObj(made::one).toList();
    }

    private News one(int number) {
        return new News(
                text(TITLE_WORDS),
                "https://news.example/" + number,
                FIRST.plusSeconds((long) number * SECONDS_BETWEEN).toString(),
                List.of("AI"),
                text(random.nextInt(SHORTEST, LONGEST)));
    }

    private String text(int length) {
        return IntStream.range(0, length)
                .mapToObj(i -> word() + (i > 0 && i % PARAGRAPH_WORDS == 0 ? ".\n\n" : " "))
                .collect(Collectors.joining())
                .strip();
    }

    /** The rank of a word falls evenly on a logarithmic scale, which is Zipf's law with an exponent of one. */
    private String word() {
        return words.get((int) Math.min(WORDS - 1, Math.exp(random.nextDouble() * Math.log(WORDS)) - 1));
    }

    private List<String> words() {
        List<String> made = new ArrayList<>();
        for (int i = 0; i < WORDS; i++) {
            var word = new StringBuilder();
            for (int rest = i + SYLLABLES.size(); rest > 0; rest /= SYLLABLES.size()) {
                word.append(SYLLABLES.get(rest % SYLLABLES.size()));
            }
            made.add(word.toString());
        }
        return made;
    }
}
