package dev.lede.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lede.PublishedIndex;
import dev.lede.article.RandomArticles;
import dev.lede.index.Generations;
import dev.lede.index.IndexException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CurrentSearcherTest {
    private static final int CLIENTS = 4;
    private static final int REBUILDS = 8;

    @TempDir
    Path folder;

    private Generations generations;

    @BeforeEach
    void inAnEmptyFolder() {
        generations = new Generations(folder);
    }

    @Test
    void servesWhatIsPublishedNext() throws IOException {
        publish(10);
        try (var searcher = CurrentSearcher.open(generations, PublishedIndex.SETTINGS)) {
            assertThat(searcher.refresh()).isFalse();
            assertThat(searcher.search(Requests.of("")).total()).isEqualTo(10);
            publish(20);
            assertThat(searcher.refresh()).isTrue();
            assertThat(searcher.search(Requests.of("")).total()).isEqualTo(20);
            assertThat(searcher.index().articles()).isEqualTo(20);
            generations.rollback();
            assertThat(searcher.refresh()).isTrue();
            assertThat(searcher.search(Requests.of("")).total()).isEqualTo(10);
        }
    }

    @Test
    void saysThatNothingIsPublished() {
        assertThatThrownBy(() -> CurrentSearcher.open(generations, MemoryIndex.SETTINGS))
                .isInstanceOf(IndexException.class)
                .hasMessageContaining("lede rebuild");
    }

    @Test
    void keepsServingWhereTheNewOneHasAnotherSchemaAndSaysSoOnce() throws IOException {
        publish(10);
        try (var searcher = CurrentSearcher.open(generations, MemoryIndex.SETTINGS)) {
            publish(20);
            Path manifest = generations.folder("000002").resolve("generation.json");
            Map<String, String> other = Map.of("\"schema\" : ", "\"schema\" : 9", "\"schema\":", "\"schema\":9");
            String text = Files.readString(manifest);
            for (Map.Entry<String, String> each : other.entrySet()) {
                text = text.replace(each.getKey(), each.getValue());
            }
            Files.writeString(manifest, text);
            assertThatThrownBy(searcher::refresh)
                    .isInstanceOf(IndexException.class)
                    .hasMessageContaining("schema");
            assertThat(searcher.refresh()).isFalse();
            assertThat(searcher.search(Requests.of("")).total()).isEqualTo(10);
            publish(30);
            assertThat(searcher.refresh()).isTrue();
            assertThat(searcher.search(Requests.of("")).total()).isEqualTo(30);
        }
    }

    @Test
    void keepsServingWhereTheNewOneIsDamagedAndDoesNotTryItOverAndOver() throws IOException {
        publish(10);
        try (var searcher = CurrentSearcher.open(generations, MemoryIndex.SETTINGS)) {
            publish(20);
            try (Stream<Path> files = Files.list(generations.folder("000002"))) {
                for (Path file : files.filter(
                                each -> each.getFileName().toString().startsWith("segments_"))
                        .toList()) {
                    Files.write(file, new byte[100]);
                }
            }
            assertThatThrownBy(searcher::refresh)
                    .isInstanceOf(IndexException.class)
                    .hasMessageContaining("000002 can't be opened");
            assertThat(searcher.refresh()).isFalse();
            assertThat(searcher.search(Requests.of("")).total()).isEqualTo(10);
            publish(30);
            assertThat(searcher.refresh()).isTrue();
            assertThat(searcher.search(Requests.of("")).total()).isEqualTo(30);
        }
    }

    @Test
    void noSearchFailsOrIsTornWhileGenerationsComeAndGo() throws Exception {
        publish(10);
        var isOver = new AtomicBoolean();
        try (var searcher = CurrentSearcher.open(generations, MemoryIndex.SETTINGS);
                var clients = Executors.newFixedThreadPool(CLIENTS)) {
            List<Future<Integer>> searches = new ArrayList<>();
            for (int i = 0; i < CLIENTS; i++) {
                searches.add(clients.submit(searching(searcher, isOver)));
            }
            for (int i = 2; i <= REBUILDS; i++) {
                publish(10 * i);
                assertThat(searcher.refresh()).isTrue();
            }
            isOver.set(true);
            for (Future<Integer> each : searches) {
                assertThat(each.get()).isPositive();
            }
        }
    }

    /** A generation {@code 00000n} holds {@code 10 n} articles: an answer that mixes two would not. */
    private static Callable<Integer> searching(CurrentSearcher searcher, AtomicBoolean isOver) {
        return () -> {
            int answered = 0;
            while (!isOver.get() || answered == 0) {
                SearchResult result = searcher.search(Requests.of(""));
                assertThat(result.total()).isEqualTo(10 * Long.parseLong(result.generation()));
                result.hits().forEach(hit -> {
                    try {
                        searcher.article(hit.article().id());
                    } catch (IOException e) {
                        throw new IllegalStateException(e);
                    }
                });
                answered++;
            }
            return answered;
        };
    }

    private void publish(int articles) throws IOException {
        PublishedIndex.publish(folder, new RandomArticles(articles).list(articles));
    }
}
