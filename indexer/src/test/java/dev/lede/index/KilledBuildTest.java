package dev.lede.index;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.article.RandomArticles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A build that is stopped by force or by the disk: the old index still serves, and the next build cleans up. */
class KilledBuildTest {
    private static final int ARTICLES = 40;

    @TempDir
    Path root;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void killedAtAnyMomentTheOldIndexServesAndTheNextBuildCleans(long seed) throws Exception {
        Builds.publish(root, new RandomArticles(seed).list(ARTICLES));
        int lines = 1 + new Random(seed).nextInt(120);
        try (var builds = OtherProcess.start(Builder.class, root.toString())) {
            for (int i = 0; i < lines; i++) {
                assertThat(builds.nextLine()).matches("(told|written|published) \\d+");
            }
            builds.kill();
        }

        var generations = new Generations(root);
        String served = generations.current().orElseThrow();
        assertThat(generations.manifest(served).articles()).isEqualTo(ARTICLES);
        GenerationCheck.check(generations.folder(served), ARTICLES, 1);

        String next = Builds.publish(root, new RandomArticles(seed).list(3)).generation();

        assertThat(names()).containsExactlyInAnyOrder(served, next, "CURRENT", "write.lock");
        assertThat(generations.rollback()).isEqualTo(served);
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
}
