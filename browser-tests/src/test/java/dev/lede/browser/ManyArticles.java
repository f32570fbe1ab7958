package dev.lede.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** As many articles as an index of some months has, made of words at random: the same every time. */
final class ManyArticles {
    /** Each in about a third of the articles. */
    static final List<String> WORDS = List.of(
            "agent",
            "archive",
            "benchmark",
            "camera",
            "chip",
            "cloud",
            "compiler",
            "court",
            "dataset",
            "drone",
            "energy",
            "factory",
            "funding",
            "gradient",
            "hospital",
            "inference",
            "kernel",
            "language",
            "licence",
            "market",
            "memory",
            "method",
            "model",
            "network",
            "patent",
            "policy",
            "privacy",
            "robot",
            "safety",
            "school",
            "science",
            "search",
            "sensor",
            "speech",
            "startup",
            "teacher",
            "token",
            "training",
            "vision",
            "weights");

    private static final List<String> PROVIDERS =
            List.of("Wired", "Reuters", "Nature", "The Verge", "CNN", "Microsoft", "SiliconANGLE", "VentureBeat");

    private static final List<String> TOPICS = List.of(
            "AI", "AI Policy", "Robotics", "Computer Vision", "Healthcare", "Finance", "Education", "Generative AI");

    private static final Instant LATEST = Instant.parse("2023-06-09T09:30:00Z");

    private ManyArticles() {}

    /** Writes one seed an article into the folder, which is made where it is missing. */
    static void write(Path folder, int number) throws IOException {
        Files.createDirectories(folder);
        var random = new Random(7);
        for (int i = 0; i < number; i++) {
            Files.writeString(folder.resolve("%05d.txt".formatted(i)), """
                    ---
                    category: news
                    title: "%s"
                    excerpt: "%s"
                    publishedDateTime: %s
                    webUrl: "https://news.example/%d"
                    type: article
                    quality: %d
                    provider:
                      name: %s
                    topics:
                      - %s
                    ---
                    %s
                    """.formatted(
                            words(random, 8),
                            words(random, 20),
                            LATEST.minus(random.nextInt(400 * 24), ChronoUnit.HOURS),
                            i,
                            random.nextInt(150),
                            one(random, PROVIDERS),
                            one(random, TOPICS),
                            Stream.generate(() -> words(random, 50)).limit(4).collect(Collectors.joining("\n\n"))));
        }
    }

    /** Half of them from {@link #WORDS}, half that hardly any other article has. */
    private static String words(Random random, int number) {
        return Stream.generate(() -> random.nextBoolean() ? one(random, WORDS) : made(random))
                .limit(number)
                .collect(Collectors.joining(" "));
    }

    private static String made(Random random) {
        return random.ints(3, 0, SYLLABLES.size()).mapToObj(SYLLABLES::get).collect(Collectors.joining());
    }

    private static final List<String> SYLLABLES =
            List.of("ba", "de", "fi", "go", "hu", "ka", "le", "mi", "no", "pu", "ra", "se", "ti", "vo", "wu", "za");

    private static String one(Random random, List<String> of) {
        return of.get(random.nextInt(of.size()));
    }
}
