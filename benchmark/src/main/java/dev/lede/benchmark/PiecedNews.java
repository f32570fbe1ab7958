package dev.lede.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import tools.jackson.databind.json.JsonMapper;

/**
 * News put together of pieces of other news: as many as are wanted, in words as frequent as those of real news are, by many
 * providers over ten years. Always the same of the same.
 */
final class PiecedNews {
    private static final int IN_A_FILE = 1000;
    private static final int PROVIDERS = 200;
    private static final int MOST_PIECES = 8;
    private static final int LEAST_WORDS = 15;
    private static final int MOST_WORDS = 40;
    private static final int TITLE_WORDS = 8;
    private static final Instant FIRST = Instant.parse("2016-01-01T00:00:00Z");
    private static final long SECONDS = 3650L * 24 * 3600;

    private final SplittableRandom random = new SplittableRandom(100_000);
    private final List<News> from;

    private PiecedNews(List<News> from) {
        this.from = from;
    }

    /** Writes JSON Lines, which hold many in one file. */
    static void write(List<News> from, int count, Path folder) throws IOException {
        var pieced = new PiecedNews(from);
        for (int first = 0; first < count; first += IN_A_FILE) {
            List<String> lines = IntStream.range(first, Math.min(count, first + IN_A_FILE))
                    .mapToObj(number -> JsonMapper.shared().writeValueAsString(pieced.one(number)))
                    .toList();
            Files.write(folder.resolve("part-" + first / IN_A_FILE + ".jsonl"), lines);
        }
    }

    private News one(int number) {
        return new News(
                piece(TITLE_WORDS),
                "https://paper-" + random.nextInt(PROVIDERS) + ".example/" + number,
                FIRST.plusSeconds(random.nextLong(SECONDS)).toString(),
                any().topics(),
                IntStream.range(0, random.nextInt(1, MOST_PIECES))
                        .mapToObj(i -> piece(random.nextInt(LEAST_WORDS, MOST_WORDS)))
                        .collect(Collectors.joining("\n\n")));
    }

    private News any() {
        return from.get(random.nextInt(from.size()));
    }

    private String piece(int words) {
        String text = any().text();
        // Where a long text is cut doesn't matter, but that it isn't split whole each time.
        int start = text.length() < 1000 ? 0 : random.nextInt(text.length() - 500);
        String[] all =
                text.substring(start, Math.min(text.length(), start + 4000)).split("\\s+");
        int first = all.length <= words ? 0 : random.nextInt(all.length - words);
        return String.join(" ", Arrays.asList(all).subList(first, Math.min(all.length, first + words)));
    }
}
