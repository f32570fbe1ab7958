package dev.lede.request;

import dev.lede.article.Facet;
import dev.lede.query.PointInTime;
import dev.lede.search.Filters.QualityRange;
import dev.lede.search.SearchOptions;
import dev.lede.search.SortOrder;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** States of a search made at random from a seed: every one of them can stand in a URL. */
final class RandomParameters {
    private static final List<String> TEXTS =
            List.of("a", "&", "=", "+", "%", " ", "é", "🤖", "\"", "#", "?", "İ", "\t", "OpenAI", "<b>", ";", "/");
    private static final List<String> POINTS =
            List.of("2023", "2023-06", "2023-06-09", "2023-06-09T11:47:00Z", "P7D", "PT5H", "P1Y2M3DT4H");

    /** With some that settings open. */
    static final List<Facet> FACETS = Stream.concat(
                    Facet.STANDARD.stream(), Stream.of(new Facet("model"), new Facet("company")))
            .toList();

    private final Random random;

    RandomParameters(long seed) {
        this.random = new Random(seed);
    }

    SearchParameters next() {
        boolean byCursor = random.nextInt(4) == 0;
        Optional<Integer> size = maybe(1 + random.nextInt(100));
        return new SearchParameters(
                random.nextInt(4) == 0 ? "" : text(30),
                chosen(),
                maybe(range()),
                maybe(new PointInTime(pick(POINTS))),
                maybe(new PointInTime(pick(POINTS))),
                maybe(pick(List.of(SortOrder.values()))),
                size,
                byCursor ? 1 : 1 + random.nextInt(100),
                byCursor ? Optional.of(text(50)) : Optional.empty(),
                maybe(facets()),
                SearchOptions.STANDARD
                        .withExactTotal(random.nextBoolean())
                        .withGrouped(random.nextBoolean())
                        .withExpand(random.nextBoolean())
                        .withExplain(random.nextBoolean()));
    }

    private SortedMap<Facet, List<String>> chosen() {
        var chosen = new TreeMap<Facet, List<String>>();
        for (Facet facet : FACETS) {
            if (random.nextBoolean()) {
                chosen.put(
                        facet,
                        IntStream.range(0, 1 + random.nextInt(3))
                                .mapToObj(i -> i + text(10))
                                .toList());
            }
        }
        return chosen;
    }

    private QualityRange range() {
        int least = random.nextInt(100);
        return switch (random.nextInt(3)) {
            case 0 -> new QualityRange(Optional.of(least), Optional.empty());
            case 1 -> new QualityRange(Optional.empty(), Optional.of(least));
            default -> new QualityRange(Optional.of(least), Optional.of(least + random.nextInt(100)));
        };
    }

    private Set<String> facets() {
        return List.of("provider", "topic", "type", "language", "model", "quality", "published").stream()
                .filter(any -> random.nextBoolean())
                .collect(Collectors.toSet());
    }

    private String text(int most) {
        return IntStream.rangeClosed(0, random.nextInt(most))
                .mapToObj(i -> pick(TEXTS))
                .collect(Collectors.joining());
    }

    private <T> T pick(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private <T> Optional<T> maybe(T value) {
        return random.nextBoolean() ? Optional.of(value) : Optional.empty();
    }
}
