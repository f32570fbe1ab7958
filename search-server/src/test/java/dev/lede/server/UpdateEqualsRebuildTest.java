package dev.lede.server;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.PublishedIndex;
import dev.lede.SharedData;
import dev.lede.config.LedeConfig;
import dev.lede.health.ArticleHealth;
import dev.lede.health.Health;
import dev.lede.index.GenerationManifest;
import dev.lede.indexing.Progress;
import dev.lede.indexing.Rebuild;
import dev.lede.indexing.Update;
import dev.lede.search.CurrentSearcher;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Files come, change, move and go at random, twenty times over; each time the updated index answers every request as one
 * that was rebuilt from the same files, byte for byte but for generation and time.
 */
@Order(1)
@Timeout(300)
class UpdateEqualsRebuildTest {
    private static final int ROUNDS = 20;
    private static final List<String> WORDS = List.of(
            "model",
            "models",
            "modelling",
            "openai",
            "lawsuit",
            "regulates",
            "chip",
            "chips",
            "robotic",
            "safety",
            "institute",
            "weights",
            "open",
            "released",
            "GPT-4",
            "Llama",
            "training",
            "data",
            "café",
            "agents");
    private static final List<String> PROVIDERS =
            List.of("CNN", "Wired", "wired", "Made Up", "made up", "Made-Up", "Solo Times", "OpenAI");
    private static final List<String> TOPICS =
            List.of("AI", "Robotics", "ML", "Policy", "Odd Topic", "odd-topic", "Rare Topic");

    private static final List<String> COMPANIES =
            List.of("hugging-face", "made-up", "madeup", "Made Up", "MADE_UP", "x-ai", "Solo", "solo", "C++", "C");
    private static final List<String> MODELS = List.of("gpt-4o", "GPT-4o", "gpt4o", "GPT 4o", "llama-3.1", "llama-3-1");

    private final Random random = new Random(20);

    @TempDir
    Path folder;

    @Test
    void anUpdatedIndexAnswersAsARebuiltOne() throws Exception {
        Path news = Files.createDirectory(folder.resolve("news"));
        for (int i = 0; i < 40; i++) {
            write(news);
        }
        for (int i = 0; i < 20; i++) {
            Files.writeString(news.resolve("copy" + i + ".md"), retold(file(news)));
        }
        LedeConfig updated = config(news, "updated");
        LedeConfig rebuilt = config(news, "rebuilt");
        Rebuild.run(updated, Progress.NONE);
        Rebuild.run(rebuilt, Progress.NONE);
        try (var one = Asked.of(updated);
                var other = Asked.of(rebuilt)) {
            for (int round = 0; round < ROUNDS; round++) {
                for (int i = random.nextInt(5); i >= 0; i--) {
                    change(news);
                }
                var update = (Update.Updated) Update.run(updated, Progress.NONE);
                var rebuild = (Rebuild.Published) Rebuild.run(rebuilt, Progress.NONE);
                assertThat(health(update.manifest()))
                        .as("round %d", round)
                        .isPresent()
                        .isEqualTo(health(rebuild.manifest()));

                List<String> requests = requests();
                List<String> actual = one.answers(requests);
                List<String> expected = other.answers(requests);
                assertThat(expected.getFirst()).contains("\"story\":{\"id\"");
                for (int i = 0; i < requests.size(); i++) {
                    assertThat(actual.get(i))
                            .as("round %d: %s", round, requests.get(i))
                            .isEqualTo(expected.get(i));
                }
            }
        }
    }

    @Test
    void whereNothingChangedNothingIsPublished() throws Exception {
        Path news = Files.createDirectory(folder.resolve("news"));
        write(news);
        LedeConfig config = config(news, "index");
        Rebuild.run(config, Progress.NONE);

        assertThat(Update.run(config, Progress.NONE)).isInstanceOf(Update.UpToDate.class);
        try (Stream<Path> files = Files.list(news)) {
            for (Path file : files.toList()) {
                Files.writeString(file, Files.readString(file));
            }
        }
        assertThat(Update.run(config, Progress.NONE)).isInstanceOf(Update.UpToDate.class);
    }

    /** But for the files' time. */
    private static Optional<ArticleHealth> health(GenerationManifest manifest) {
        return manifest.report().health().map(Health::articles);
    }

    private void change(Path news) throws IOException {
        Path one = file(news);
        switch (random.nextInt(9)) {
            case 0, 1 -> write(news);
            case 2 -> Files.delete(one);
            case 3 -> Files.move(one, news.resolve("moved" + random.nextInt(1000) + ".md"));
            case 4 -> Files.writeString(one, "---\ntitle: [never closed\n---\n");
            case 5, 6, 7 -> Files.writeString(news.resolve("copy" + random.nextInt(40) + ".md"), retold(one));
            default -> Files.writeString(one, article());
        }
    }

    private Path file(Path news) throws IOException {
        try (Stream<Path> all = Files.list(news)) {
            return one(all.sorted().toList());
        }
    }

    private void write(Path news) throws IOException {
        Files.writeString(news.resolve("file" + random.nextInt(60) + ".md"), article());
    }

    /** Few addresses, so that several files tell of one article. */
    private String article() {
        return "---\ntitle: " + words(4) + "\n" + known() + "excerpt: "
                + words(8) + "\nprovider:\n  name: " + one(PROVIDERS) + "\ntopics: [" + one(TOPICS) + ", "
                + one(TOPICS) + "]\nquality: " + random.nextInt(100) + "\npublishedDateTime: 2023-0"
                + (1 + random.nextInt(9)) + "-1" + random.nextInt(10) + "\ntype: " + one(List.of("article", "video"))
                + "\ncompanies: [" + one(COMPANIES) + ", " + one(COMPANIES) + "]\nmodels: [" + one(MODELS) + "]"
                + "\n---\n" + words(random.nextInt(60)) + "\n";
    }

    /** An address, a name that it may share with one that has none, or both; few, so that they meet. */
    private String known() {
        String url = "webUrl: https://news.example/" + random.nextInt(30) + "\n";
        String id = "id: name-" + random.nextInt(8) + "\n";
        return switch (random.nextInt(6)) {
            case 0 -> id;
            case 1, 2 -> url + id;
            default -> url;
        };
    }

    /** The same under another address, the day after or years later, with a word or two changed. */
    private String retold(Path file) throws IOException {
        return Files.readString(file)
                .replaceAll("news\\.example/\\d+", "copies.example/" + random.nextInt(40))
                .replaceFirst("2023-(\\d\\d)-\\d", (random.nextInt(3) > 0 ? "2023" : "2019") + "-$1-1")
                .replaceFirst(one(WORDS), one(WORDS));
    }

    private String words(int count) {
        return IntStream.range(0, count).mapToObj(i -> one(WORDS)).collect(Collectors.joining(" "));
    }

    private <T> T one(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    private List<String> requests() {
        List<String> requests = new ArrayList<>();
        requests.add("size=100");
        Stream.of(
                        "",
                        "model",
                        "openai lawsuit",
                        "\"open weights\"",
                        "mod*",
                        "trainin~",
                        "GPT-4",
                        "title:safety",
                        "provider:wired",
                        "topic:\"rare topic\" chip",
                        "-model",
                        "robotic OR café",
                        "\"weights data\"~5",
                        "nowhere model",
                        "opneai lawsiut",
                        "regulats chips",
                        "agents models open")
                .map(text -> "q=" + URLEncoder.encode(text, UTF_8))
                .forEach(requests::add);
        requests.add("q=" + URLEncoder.encode(words(2), UTF_8) + "&size=100");
        requests.add("q=model&expand=true&size=50");
        requests.add("q=" + URLEncoder.encode(words(3), UTF_8) + "&expand=true&explain=true");
        requests.add("q=model&provider=" + URLEncoder.encode(one(PROVIDERS), UTF_8) + "&sort=newest");
        requests.add("topic=" + URLEncoder.encode(one(TOPICS), UTF_8) + "&sort=quality&size=50");
        requests.add("q=data&total=bounded&page=2&size=3&facets=language&facets=topic&facets=type");
        requests.add("size=100&facets=company&facets=model&facets=person&facets=provider&facets=topic");
        requests.add("company=" + URLEncoder.encode(one(COMPANIES), UTF_8) + "&facets=company&facets=model");
        requests.add("q=" + URLEncoder.encode("model:\"" + one(MODELS) + "\" company:solo OR chip", UTF_8));
        return requests;
    }

    private LedeConfig config(Path source, String index) {
        return LedeConfig.load(
                SharedData.root(),
                Optional.empty(),
                Map.of(
                        "sources", List.of(source.toString()),
                        "index", List.of(folder.resolve(index).toString())),
                Map.of());
    }

    /** An index that is served all the time, as generations of it come and go. */
    private record Asked(CurrentSearcher searcher, ServedForTest server) implements AutoCloseable {
        static Asked of(LedeConfig config) throws IOException {
            var searcher = PublishedIndex.open(config.index().folder());
            return new Asked(searcher, ServedForTest.start(searcher));
        }

        /** What the newest generation answers, but for its number and the time that it took. */
        List<String> answers(List<String> requests) throws Exception {
            assertThat(searcher.refresh()).isTrue();
            List<String> answers = new ArrayList<>();
            for (String request : requests) {
                String body = server.get("/api/v1/search?" + request).body();
                assertThat(body).contains("\"hits\"");
                answers.add(body.replaceAll("\"tookMillis\":[0-9.E-]+", "")
                        .replaceAll("\"generation\":\"\\d+\"", "")
                        .replaceAll("\"next\":\"[^\"]+\"", "\"next\""));
            }
            return answers;
        }

        @Override
        public void close() throws IOException {
            server.close();
            searcher.close();
        }
    }
}
