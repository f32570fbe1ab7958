package dev.lede.index;

import static dev.lede.index.Builds.publish;
import static dev.lede.index.Builds.settings;
import static dev.lede.index.Builds.stored;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lede.article.Article;
import dev.lede.article.ArticleBuilder;
import dev.lede.article.RandomArticles;
import dev.lede.ledger.FileEntry;
import dev.lede.schema.IndexedArticles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Order(1)
class GenerationBuilderTest {
    @TempDir
    Path root;

    @Test
    void publishesEveryArticleAsItWasTold() throws Exception {
        List<Article> told = new RandomArticles(1).list(500);

        GenerationManifest manifest = publish(root, told);

        assertThat(manifest.generation()).isEqualTo("000001");
        assertThat(manifest.articles()).isEqualTo(500);
        assertThat(new Generations(root).current()).contains("000001");
        assertThat(new Generations(root).manifest("000001")).isEqualTo(manifest);
        assertThat(stored(root.resolve("000001")))
                .isEqualTo(
                        told.stream().sorted(Comparator.comparing(Article::id)).toList());
    }

    @Test
    void tellingsOfOneArticleAreMergedAndCounted() throws Exception {
        List<Article> told = told(300, 3, 7);

        GenerationManifest manifest = publish(root, told);

        assertThat(manifest.articles()).isEqualTo(300);
        assertThat(manifest.report().merged()).isEqualTo(600);
        assertThat(stored(root.resolve("000001")))
                .hasSize(300)
                .allSatisfy(article -> assertThat(article)
                        .isEqualTo(Builds.FULLEST.apply(told.stream()
                                .filter(telling -> telling.id().equals(article.id()))
                                .toList())));
    }

    @Test
    void neitherTheOrderOfTellingNorTheNumberOfThreadsMatters() throws Exception {
        List<Article> told = told(400, 2, 11);
        List<Article> shuffled = new ArrayList<>(told);
        Collections.shuffle(shuffled, new Random(12));

        publish(root.resolve("one"), 1, told);
        publish(root.resolve("four"), 4, shuffled);

        assertThat(stored(root.resolve("four/000001"))).isEqualTo(stored(root.resolve("one/000001")));
    }

    @Test
    void manyThreadsMayTellAtOnce() throws Exception {
        List<Article> told = told(2000, 2, 13);

        try (var builder = GenerationBuilder.open(settings(root, 2), Builds.FULLEST, (done, total) -> {})) {
            told.parallelStream().forEach(article -> {
                try {
                    builder.add(Builds.FILE, article);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
            Builds.publish(builder, told.size());
        }

        assertThat(stored(root.resolve("000001"))).hasSize(2000);
    }

    @Test
    void whatIsPublishedStaysSoWhereAnOlderOneCannotBeRemoved() throws Exception {
        for (int i = 1; i <= 2; i++) {
            publish(root, new RandomArticles(i).list(i));
        }
        try (var builder = GenerationBuilder.open(settings(root, 1), Builds.FULLEST, (done, total) -> {})) {
            Files.createDirectories(root.resolve("000001.deleting/in-the-way"));
            builder.add(Builds.FILE, new RandomArticles(3).list(1).getFirst());
            assertThat(Builds.publish(builder, 1).generation()).isEqualTo("000003");
        }
        assertThat(new Generations(root).current()).contains("000003");
        publish(root, new RandomArticles(4).list(1));
        assertThat(new Generations(root).all()).containsExactly("000003", "000004");
    }

    @Test
    void keepsTheNewGenerationAndTheOneItReplaces() throws Exception {
        for (int i = 1; i <= 4; i++) {
            publish(root, new RandomArticles(i).list(i));
        }

        assertThat(new Generations(root).all()).containsExactly("000003", "000004");
        assertThat(names()).containsExactlyInAnyOrder("000003", "000004", "CURRENT", "write.lock");
    }

    @Test
    void aGenerationRolledBackFromGoesWithTheNextBuild() throws Exception {
        publish(root, new RandomArticles(1).list(1));
        publish(root, new RandomArticles(2).list(2));
        var generations = new Generations(root);
        assertThat(generations.rollback()).isEqualTo("000001");

        assertThat(publish(root, new RandomArticles(3).list(3)).generation()).isEqualTo("000003");

        assertThat(generations.all()).containsExactly("000001", "000003");
        assertThat(generations.rollback()).isEqualTo("000001");
    }

    @Test
    void aSearchUnderWayKeepsAGenerationThatIsRemoved() throws Exception {
        publish(root, new RandomArticles(1).list(50));
        try (var directory = FSDirectory.open(root.resolve("000001"));
                IndexReader reader = DirectoryReader.open(directory)) {
            publish(root, new RandomArticles(2).list(2));
            publish(root, new RandomArticles(3).list(3));
            assertThat(root.resolve("000001")).doesNotExist();

            for (int document = 0; document < 50; document++) {
                assertThat(new IndexedArticles(reader).article(document).title())
                        .isNotBlank();
            }
        }
    }

    @Test
    void whatIsClosedWithoutBeingPublishedLeavesNothing() throws Exception {
        publish(root, new RandomArticles(1).list(1));

        try (var builder = GenerationBuilder.open(settings(root, 1), Builds.FULLEST, (done, total) -> {})) {
            builder.add(Builds.FILE, new RandomArticles(2).list(1).getFirst());
        }

        assertThat(new Generations(root).current()).contains("000001");
        assertThat(names()).containsExactlyInAnyOrder("000001", "CURRENT", "write.lock");
    }

    @Test
    void countsThatDontAddUpPublishNothing() throws Exception {
        try (var builder = GenerationBuilder.open(settings(root, 1), Builds.FULLEST, (done, total) -> {})) {
            builder.add(Builds.FILE, new RandomArticles(2).list(1).getFirst());

            assertThatThrownBy(() -> Builds.publish(builder, 2))
                    .isInstanceOf(IndexException.class)
                    .hasMessageContaining("articles told 2, kept 1");
        }

        assertThat(new Generations(root).current()).isEmpty();
        assertThat(new Generations(root).all()).isEmpty();
    }

    @Test
    void aSecondBuildIsToldThatTheFirstHasTheLock() throws Exception {
        try (var first = GenerationBuilder.open(settings(root, 1), Builds.FULLEST, (done, total) -> {})) {
            assertThatThrownBy(() -> GenerationBuilder.open(settings(root, 1), Builds.FULLEST, (done, total) -> {}))
                    .isInstanceOf(IndexException.class)
                    .hasMessageContaining("has the lock");

            first.add(Builds.FILE, new RandomArticles(2).list(1).getFirst());
            Builds.publish(first, 1);
        }

        assertThat(new Generations(root).current()).contains("000001");
    }

    @Test
    void mendsAnIndexWhoseCurrentIsDamaged() throws Exception {
        publish(root, new RandomArticles(1).list(1));
        Files.writeString(root.resolve("CURRENT"), "garbage");

        publish(root, new RandomArticles(2).list(2));

        assertThat(new Generations(root).current()).contains("000002");
    }

    @Test
    void aFailureWhileWritingPublishesNothing() throws Exception {
        List<Article> told = told(10, 2, 3);
        try (var builder = GenerationBuilder.open(
                settings(root, 2),
                tellings -> {
                    throw new IllegalArgumentException("can't merge");
                },
                (done, total) -> {})) {
            for (Article article : told) {
                builder.add(Builds.FILE, article);
            }
            assertThatThrownBy(() -> Builds.publish(builder, told.size()))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("can't merge");
        }

        assertThat(new Generations(root).all()).isEmpty();
        publish(root, told);
    }

    private List<String> names() throws IOException {
        try (var entries = Files.list(root)) {
            return entries.map(path -> path.getFileName().toString()).toList();
        }
    }

    /** Each of {@code articles} told {@code times}, with another body and source each time. */
    private static List<Article> told(int articles, int times, int seed) {
        List<Article> told = new ArrayList<>();
        var random = new Random(seed);
        for (int time = 0; time < times; time++) {
            for (Article article : new RandomArticles(seed).list(articles)) {
                told.add(ArticleBuilder.like(article)
                        .body("x".repeat(random.nextInt(20)))
                        .sources("telling " + time)
                        .aliases()
                        .article());
            }
        }
        Collections.shuffle(told, random);
        return told;
    }

    /** Who searches reads each deleted article once more: there must not be many. */
    @Test
    void anUpdateOfVeryMuchLeavesNothingDeleted() throws Exception {
        List<Article> articles = IntStream.range(0, 7000)
                .mapToObj(number -> ArticleBuilder.at("https://news.example/" + number)
                        .title("Number " + number)
                        .article())
                .toList();
        var kept = new FileEntry("/seeds/kept", Optional.empty(), Optional.empty(), Builds.report(5900));
        String served;
        try (var builder = GenerationBuilder.open(settings(root, 2), Builds.FULLEST, (done, total) -> {})) {
            for (int i = 0; i < articles.size(); i++) {
                builder.add(i < 5900 ? kept.path() : Builds.FILE, articles.get(i));
            }
            builder.end(kept);
            served = Builds.publish(builder, 1100).generation();
        }
        try (var builder = GenerationBuilder.update(settings(root, 2), served, Builds.FULLEST, (done, total) -> {})) {
            builder.keep(kept);
            for (Article article : articles.subList(5900, 7000)) {
                builder.add(Builds.FILE, article);
            }
            served = Builds.publish(builder, 1100).generation();
        }

        try (var directory = FSDirectory.open(root.resolve(served));
                var reader = DirectoryReader.open(directory)) {
            assertThat(reader.numDeletedDocs()).isZero();
            assertThat(reader.numDocs()).isEqualTo(7000);
        }
    }
}
