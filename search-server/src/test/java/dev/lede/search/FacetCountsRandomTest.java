package dev.lede.search;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.article.Article;
import dev.lede.article.ArticleId;
import dev.lede.article.Facet;
import dev.lede.article.Published;
import dev.lede.article.RandomArticles;
import dev.lede.search.FacetCounts.Label;
import dev.lede.search.Filters.QualityRange;
import java.io.IOException;
import java.time.Instant;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every count, for any choices, is what counting the articles by hand gives. */
class FacetCountsRandomTest {
    private static final long SEED = 4711;
    private static final int ROUNDS = 300;
    private static final Map<Facet, List<String>> CHOICES = Map.of(
            Facet.PROVIDER,
            List.of("CNN", "wired", "Verge", "Nobody's News", "SiliconANGLE"),
            Facet.TOPIC,
            List.of("AI", "ai policy", "robots", "Computer Vision", "Gardening"),
            Facet.TYPE,
            List.of("article", "VIDEO", "podcast"),
            Facet.LANGUAGE,
            List.of("en", "fr"),
            new Facet("company"),
            List.of("hugging_face", "MISTRAL", "c", "C#", "facebook", "xai"),
            new Facet("model"),
            List.of("GPT 4o", "llama-3.1", "学ぶ"));
    private static final List<String> PREFIXES =
            List.of("", "a", "ai", "pol", "v", "the", "s", "facebo", "g", "4", "huggingf", "3", "x");
    private static final List<Facet> FACETS = MemoryIndex.VOCABULARY.facets();

    private final List<Article> articles = new RandomArticles(SEED).list(400);
    private final Set<ArticleId> withRobot = articles.stream()
            .filter(article -> texts(article).contains("robot"))
            .map(Article::id)
            .collect(toSet());
    private final Random random = new Random(SEED);

    @Test
    void countsAreThoseOfABruteForceCount() throws IOException {
        ArticleSearcher searcher = MemoryIndex.of(articles);
        for (int round = 0; round < ROUNDS; round++) {
            String word = random.nextBoolean() ? "" : "robot";
            Filters filters = filters();
            SearchResult result = searcher.search(Requests.of(word, filters));
            FacetCounts counted = result.facets();
            String what = "seed " + SEED + ", round " + round + ": " + word + " " + filters;
            assertThat(result.total())
                    .as(what)
                    .isEqualTo(matching(word, filters, "").count());
            for (Facet facet : FACETS) {
                assertThat(counted.labels().get(facet)).as(what + " " + facet).isEqualTo(labels(word, filters, facet));
            }
            assertThat(qualities(counted)).as(what).isEqualTo(qualities(word, filters));
            assertThat(counted.published().orElseThrow().buckets().stream()
                            .mapToLong(FacetCounts.Bucket::count)
                            .sum())
                    .as(what)
                    .isEqualTo(matching(word, filters, "")
                            .filter(article -> article.summary().published().isPresent())
                            .count());
        }
    }

    @Test
    void labelsThatBeginAsTypedAreCountedAsAllOfThemAre() throws IOException {
        ArticleSearcher searcher = MemoryIndex.of(articles);
        for (int round = 0; round < ROUNDS; round++) {
            String word = random.nextBoolean() ? "" : "robot";
            Filters filters = filters();
            Facet facet = FACETS.get(random.nextInt(FACETS.size()));
            String prefix = PREFIXES.get(random.nextInt(PREFIXES.size()));
            int size = 1 + random.nextInt(4);
            String what = "seed " + SEED + ", round " + round + ": " + size + " of " + facet.name() + " " + prefix
                    + "* " + word + " " + filters;

            LabelsFound found = searcher.labels(new LabelRequest(Requests.of(word, filters), facet, prefix, size))
                    .orElseThrow();

            assertThat(found.exact()).as(what).isTrue();
            assertThat(found.labels()).as(what).isEqualTo(beginning(labels(word, filters, facet), facet, prefix, size));
        }
    }

    @Test
    void aFacetThatTheIndexLacksHasNoLabels() throws IOException {
        ArticleSearcher searcher = MemoryIndex.of(articles);

        assertThat(searcher.labels(new LabelRequest(Requests.of(""), new Facet("colour"), "", 5)))
                .isEmpty();
    }

    private static FacetCounts.Labels beginning(FacetCounts.Labels all, Facet facet, String prefix, int size) {
        List<Label> found = all.values().stream()
                .filter(label -> label.count() > 0 && begins(label.value(), facet, prefix))
                .toList();
        return new FacetCounts.Labels(
                all.values().stream()
                        .filter(label -> label.selected()
                                || found.stream().limit(size).toList().contains(label))
                        .toList(),
                found.size());
    }

    private static boolean begins(String label, Facet facet, String prefix) {
        Stream<String> aliases =
                MemoryIndex.VOCABULARY.aliases().getOrDefault(facet.name(), Map.of()).entrySet().stream()
                        .filter(alias -> alias.getValue().equals(label))
                        .map(Map.Entry::getKey);
        return prefix.isEmpty()
                || Stream.concat(Stream.of(label), aliases)
                        .anyMatch(name -> Pattern.compile(
                                        "(^|[^a-z0-9])" + String.join("[^a-z0-9]*", prefix.split("")),
                                        Pattern.CASE_INSENSITIVE)
                                .matcher(name)
                                .find());
    }

    private Filters filters() {
        var chosen = new TreeMap<Facet, List<String>>();
        CHOICES.forEach((facet, labels) -> {
            List<String> some =
                    labels.stream().filter(label -> random.nextInt(5) == 0).toList();
            if (!some.isEmpty()) {
                chosen.put(facet, some);
            }
        });
        Instant after = Instant.parse("2022-03-01T00:00:00Z").plusSeconds(random.nextInt(20_000_000));
        return new Filters(
                chosen,
                maybe(new QualityRange(maybe(random.nextInt(100)), Optional.of(100 + random.nextInt(90)))),
                maybe(after),
                maybe(after.plusSeconds(random.nextInt(20_000_000))));
    }

    private Stream<Article> matching(String word, Filters filters, String without) {
        Predicate<Article> matches = article -> word.isEmpty() || withRobot.contains(article.id());
        for (Facet facet : FACETS) {
            List<String> chosen = filters.chosen().getOrDefault(facet, List.of());
            if (!chosen.isEmpty() && !without.equals(facet.name())) {
                List<String> meant =
                        chosen.stream().map(FacetCountsRandomTest::meant).toList();
                matches = matches.and(
                        article -> labels(article, facet).stream().anyMatch(label -> meant.contains(meant(label))));
            }
        }
        if (!without.equals(SearchRequest.QUALITY) && filters.quality().isPresent()) {
            QualityRange range = filters.quality().get();
            matches = matches.and(article -> article.summary()
                    .quality()
                    .filter(quality -> quality >= range.least().orElse(0)
                            && quality <= range.most().orElse(Integer.MAX_VALUE))
                    .isPresent());
        }
        Function<Article, Optional<Instant>> at =
                article -> article.summary().published().map(Published::at);
        if (filters.after().isPresent()) {
            matches = matches.and(article -> at.apply(article)
                    .filter(instant -> !instant.isBefore(filters.after().get()))
                    .isPresent());
        }
        if (filters.before().isPresent()) {
            matches = matches.and(article -> at.apply(article)
                    .filter(instant -> instant.isBefore(filters.before().get()))
                    .isPresent());
        }
        return articles.stream().filter(matches);
    }

    private FacetCounts.Labels labels(String word, Filters filters, Facet facet) {
        Map<String, String> names = names(facet);
        Map<String, Long> counts = matching(word, filters, facet.name())
                .flatMap(article -> labels(article, facet).stream())
                .map(label -> requireNonNull(names.get(meant(label))))
                .collect(groupingBy(Function.identity(), counting()));
        int distinct = counts.size();
        List<String> selected = filters.chosen().getOrDefault(facet, List.of()).stream()
                .map(typed -> names.getOrDefault(meant(typed), typed))
                .toList();
        selected.forEach(label -> counts.putIfAbsent(label, 0L));
        return new FacetCounts.Labels(
                counts.entrySet().stream()
                        .map(entry -> new Label(
                                entry.getKey(),
                                facet.equals(Facet.TOPIC)
                                        ? MemoryIndex.VOCABULARY.parentOf(entry.getKey())
                                        : Optional.empty(),
                                entry.getValue(),
                                selected.contains(entry.getKey())))
                        .sorted((one, other) -> one.count() == other.count()
                                ? one.value().compareTo(other.value())
                                : Long.compare(other.count(), one.count()))
                        .toList(),
                distinct);
    }

    /** What each label is shown as: the way in which most articles spell it. */
    private Map<String, String> names(Facet facet) {
        Map<String, Map<String, Long>> spelled = articles.stream()
                .flatMap(article -> labels(article, facet).stream())
                .collect(groupingBy(FacetCountsRandomTest::meant, groupingBy(Function.identity(), counting())));
        Map<String, String> names = new HashMap<>();
        spelled.forEach((label, counts) -> {
            long most = Collections.max(counts.values());
            names.put(
                    label,
                    Collections.min(counts.keySet().stream()
                            .filter(spelling -> counts.getOrDefault(spelling, 0L) == most)
                            .toList()));
        });
        return names;
    }

    private static Map<Integer, Long> qualities(FacetCounts counted) {
        Map<Integer, Long> counts = new HashMap<>();
        counted.quality().orElseThrow().stream()
                .filter(bucket -> bucket.count() > 0)
                .forEach(bucket -> counts.put(bucket.from(), bucket.count()));
        return counts;
    }

    private Map<Integer, Long> qualities(String word, Filters filters) {
        return matching(word, filters, SearchRequest.QUALITY)
                .flatMap(article -> article.summary().quality().stream())
                .collect(groupingBy(quality -> quality / 10 * 10, counting()));
    }

    private static String meant(String typed) {
        return switch (typed) {
            case "Verge" -> "the verge";
            case "robots" -> "robotics";
            case "facebook" -> "meta";
            case "hugging-face", "huggingface", "Hugging Face", "hugging_face" -> "hf";
            case "xai", "x-ai" -> "x";
            case "gpt-4o", "GPT-4o", "gpt4o", "GPT 4o" -> "4o";
            case "llama-3.1", "llama-3-1" -> "llama";
            default -> typed.toLowerCase(Locale.ROOT);
        };
    }

    private static List<String> labels(Article article, Facet facet) {
        return switch (facet.name()) {
            case "provider" ->
                article.summary().provider().stream()
                        .map(provider -> provider.name())
                        .toList();
            case "topic" -> article.summary().topics().withAncestors();
            case "type" -> article.summary().type().stream().toList();
            case "language" -> article.summary().language().stream().toList();
            default -> article.summary().labels(facet.name());
        };
    }

    /** Topics are searched too. */
    private static List<String> texts(Article article) {
        String text = article.title() + " " + article.summary().excerpt().orElse("") + " " + article.body() + " "
                + String.join(" ", article.summary().topics().withAncestors());
        return List.of(
                text.toLowerCase(Locale.ROOT).replace("robotics", "robot").split(" "));
    }

    private <T> Optional<T> maybe(T value) {
        return random.nextInt(3) == 0 ? Optional.of(value) : Optional.empty();
    }
}
