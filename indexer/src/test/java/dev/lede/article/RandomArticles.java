package dev.lede.article;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Articles made at random from a seed, for tests of what must hold for any: the same seed gives the same articles. */
public final class RandomArticles {
    private static final List<String> WORDS = List.of(
            "model",
            "chip",
            "robot",
            "openai",
            "regulation",
            "training",
            "data",
            "agent",
            "language",
            "vision",
            "startup",
            "funding",
            "safety",
            "research",
            "benchmark",
            "cloud",
            "learning",
            "privacy",
            "law",
            "science");
    private static final List<String> PROVIDERS = List.of("CNN", "Wired", "Reuters", "The Verge", "SiliconANGLE");
    private static final List<String> TOPICS = List.of("AI Policy", "Robotics", "Computer Vision", "AI Hardware");
    private static final List<String> COMPANIES = List.of(
            "hugging-face", "huggingface", "Hugging Face", "mistral", "Mistral", "xai", "x-ai", "C", "C++", "C#");
    private static final List<String> MODELS = List.of("gpt-4o", "GPT-4o", "gpt4o", "llama-3.1", "llama-3-1", "学ぶ");
    private static final List<String> TYPES = List.of("article", "video");
    private static final Instant FIRST = Instant.parse("2022-01-01T00:00:00Z");
    private static final int SPAN_SECONDS = 2 * 365 * 24 * 3600;

    private final Random random;

    // What came later is drawn apart, so that a seed's articles keep what they had.
    private final Random later;
    private final Random labelled;

    public RandomArticles(long seed) {
        this.random = new Random(seed);
        this.later = new Random(~seed);
        this.labelled = new Random(seed * 31 + 7);
    }

    /** @return {@code count} articles with distinct URLs; some lack each thing that an article may lack */
    public List<Article> list(int count) {
        return IntStream.range(0, count).mapToObj(this::article).toList();
    }

    private Article article(int number) {
        URI url = URI.create("https://news.example/" + number);
        List<String> topics = some(TOPICS);
        var summary = new ArticleSummary(
                ArticleId.ofUrl(url),
                Optional.of(url),
                text(3 + random.nextInt(5)),
                maybe(text(12)),
                maybe(new Provider(pick(PROVIDERS), Optional.of("news.example"))),
                new Topics(topics, topics.isEmpty() ? List.of() : List.of("AI"), Topics.From.SOURCE),
                labels(),
                maybe(pick(TYPES)),
                maybe("en"),
                maybe(random.nextInt(190)),
                maybe(-1),
                maybe(published(FIRST.plusSeconds(random.nextInt(SPAN_SECONDS)))),
                image(number));
        return new Article(
                summary,
                random.nextBoolean() ? text(40) : "",
                some(List.of("Ada Byron", "Grace Hopper")),
                later.nextInt(3) == 0 ? List.of("Announcements", "Ünïcode 学ぶ 🤖") : List.of(),
                List.of("random/" + number),
                others(),
                others(),
                number % 5 == 0 ? List.of(ArticleId.ofSourceId("article " + number)) : List.of());
    }

    /** Companies in several spellings, so that what is one must be told. */
    private SortedMap<String, List<String>> labels() {
        var labels = new TreeMap<String, List<String>>();
        List<String> companies = labelled.nextInt(3) == 0
                ? List.of()
                : Spelling.distinct(COMPANIES.stream()
                        .filter(company -> labelled.nextInt(4) == 0)
                        .toList());
        if (!companies.isEmpty()) {
            labels.put("company", companies);
        }
        if (labelled.nextInt(2) == 0) {
            labels.put("model", List.of(MODELS.get(labelled.nextInt(MODELS.size()))));
        }
        return labels;
    }

    private Published published(Instant at) {
        return switch (later.nextInt(8)) {
            case 0 -> Published.on(LocalDate.ofInstant(at, ZoneOffset.UTC));
            case 1 -> Published.in(YearMonth.from(at.atOffset(ZoneOffset.UTC)));
            default -> Published.at(at);
        };
    }

    private Optional<Image> image(int number) {
        if (later.nextBoolean()) {
            return Optional.empty();
        }
        Optional<Integer> width = later.nextBoolean() ? Optional.of(1 + later.nextInt(4000)) : Optional.empty();
        return Optional.of(
                new Image(URI.create("https://images.example/" + number + ".png"), width, width.map(w -> w / 2 + 1)));
    }

    private List<ArticleId> others() {
        return IntStream.range(0, later.nextInt(3))
                .mapToObj(i -> ArticleId.ofSourceId("other " + later.nextInt(50)))
                .distinct()
                .toList();
    }

    private String text(int words) {
        return String.join(
                " ", IntStream.range(0, words).mapToObj(i -> pick(WORDS)).toList());
    }

    private <T> T pick(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private <T> List<T> some(List<T> values) {
        return values.stream().filter(value -> random.nextInt(3) == 0).toList();
    }

    private <T> Optional<T> maybe(T value) {
        return random.nextInt(5) == 0 ? Optional.empty() : Optional.of(value);
    }
}
