package dev.lede.index;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.article.Article;
import dev.lede.article.ArticleBuilder;
import dev.lede.article.RandomArticles;
import dev.lede.article.Vocabulary;
import dev.lede.config.LedeConfig.IndexSettings;
import dev.lede.ledger.ContentHash;
import dev.lede.ledger.FileEntry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A build that is stopped by force or by the disk: the old index still serves, and the next build cleans up. */
@Order(1)
class KilledBuildTest {
    private static final int ARTICLES = 40;

    @TempDir
    Path root;

    /** @param lines of the six that a build tells: four of tellings, one when written, one when published */
    @ParameterizedTest
    @ValueSource(ints = {2, 5, 9, 18})
    void killedAtOneOfItsStepsTheOldIndexServesAndTheNextBuildCleans(int lines) throws Exception {
        Builds.publish(root, new RandomArticles(lines).list(ARTICLES));
        try (var builds = OtherProcess.start(Builder.class, root.toString())) {
            for (int i = 0; i < lines; i++) {
                assertThat(builds.nextLine()).matches("(told|written|published) \\d+");
            }
            builds.kill();
        }

        var generations = new Generations(root);
        String served = generations.current().orElseThrow();
        assertThat(generations.manifest(served).articles()).isEqualTo(ARTICLES);
        GenerationCheck.check(generations.folder(served), Optional.empty(), ARTICLES, 1);

        String next = Builds.publish(root, new RandomArticles(lines).list(3)).generation();

        assertThat(names()).containsExactlyInAnyOrder(served, next, "CURRENT", "write.lock");
        assertThat(generations.rollback()).isEqualTo(served);
    }

    /** Each update replaces every article's title by its own number: a mixture of two would show. */
    @ParameterizedTest
    @ValueSource(ints = {4, 5, 11, 14})
    void killedDuringAnUpdateTheOldOrTheNewServesAndNeverAMixture(int lines) throws Exception {
        Updater.update(root, 0, line -> {});
        try (var updates = OtherProcess.start(Updater.class, root.toString())) {
            for (int i = 0; i < lines; i++) {
                assertThat(updates.nextLine()).matches("(told|written|published) \\d+");
            }
            updates.kill();
        }

        var generations = new Generations(root);
        String served = generations.current().orElseThrow();
        GenerationCheck.check(generations.folder(served), Optional.empty(), ARTICLES, 1);
        assertThat(titles(served)).hasSize(1);
        String number = titles(served).iterator().next();

        Updater.update(root, 1000, line -> {});

        assertThat(names()).hasSize(4).contains("CURRENT", "write.lock", served);
        assertThat(titles(generations.current().orElseThrow())).containsExactly("1000");
        assertThat(generations.rollback()).isEqualTo(served);
        assertThat(titles(served)).containsExactly(number);
    }

    private Set<String> titles(String generation) throws IOException {
        return Builds.stored(root.resolve(generation)).stream()
                .map(Article::title)
                .collect(Collectors.toSet());
    }

    @Test
    void aFullDiskPublishesNothingAndLeavesNothing() throws Exception {
        Builds.publish(root, new RandomArticles(1).list(ARTICLES));

        // The shell's limit on a file's size stands for a full disk: the system refuses the write in the same way.
        var limited = List.of("sh", "-c", "ulimit -f 1000; exec \"$@\"", "sh");
        try (var build = OtherProcess.start(limited, List.of("-XX:-UsePerfData"), TooLarge.class, root.toString())) {
            assertThat(build.nextLine()).startsWith("failed: ");
            assertThat(build.exitCode()).isZero();
        }

        assertThat(names()).containsExactlyInAnyOrder("000001", "CURRENT", "write.lock");
        assertThat(Builds.stored(root.resolve("000001"))).hasSize(ARTICLES);
    }

    private List<String> names() throws IOException {
        try (var entries = Files.list(root)) {
            return entries.map(path -> path.getFileName().toString()).toList();
        }
    }

    /** Builds and publishes over and over, telling each step, until it is killed. */
    static final class Builder {
        public static void main(String[] arguments) throws IOException {
            var settings = Builds.settings(Path.of(arguments[0]), 2);
            for (int build = 0; ; build++) {
                try (var builder = GenerationBuilder.open(
                        settings, Builds.FULLEST, (done, total) -> OtherProcess.say("written " + done))) {
                    int told = 0;
                    for (var article : new RandomArticles(build).list(ARTICLES)) {
                        builder.add(Builds.FILE, article);
                        if (++told % 10 == 0) {
                            OtherProcess.say("told " + told);
                        }
                    }
                    Builds.publish(builder, told);
                    OtherProcess.say("published " + build);
                }
            }
        }
    }

    /** Builds more than fits. */
    static final class TooLarge {
        public static void main(String[] arguments) {
            try {
                Builds.publish(Path.of(arguments[0]), new RandomArticles(2).list(5000));
                OtherProcess.say("published");
            } catch (IOException e) {
                OtherProcess.say("failed: " + e.getMessage());
            }
        }
    }

    /** Updates and publishes over and over, telling each step, until it is killed. */
    static final class Updater {
        public static void main(String[] arguments) throws IOException {
            for (int number = 1; ; number++) {
                update(Path.of(arguments[0]), number, OtherProcess::say);
            }
        }

        static void update(Path root, int number, Consumer<String> told) throws IOException {
            IndexSettings settings = Builds.settings(root, 2);
            Optional<String> served = new Generations(root).current();
            GenerationBuilder.Written written = (done, total) -> told.accept("written " + done);
            try (var builder = served.isPresent()
                    ? GenerationBuilder.update(settings, served.get(), Builds.FULLEST, written)
                    : GenerationBuilder.open(settings, Builds.FULLEST, written)) {
                int file = 0;
                for (Article article : new RandomArticles(1).list(ARTICLES)) {
                    String path = "file" + file++;
                    builder.add(path, titled(article, String.valueOf(number)));
                    builder.end(new FileEntry(
                            path,
                            Optional.empty(),
                            Optional.of(new ContentHash(String.valueOf(number))),
                            Builds.report(1)));
                    if (file % 10 == 0) {
                        told.accept("told " + file);
                    }
                }
                builder.walked();
                builder.publish(List.of(), "", Vocabulary.EMPTY, InstantSource.system());
                told.accept("published " + number);
            }
        }

        private static Article titled(Article article, String title) {
            return ArticleBuilder.like(article).title(title).aliases().article();
        }
    }
}
