package dev.lede.indexing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lede.SharedData;
import dev.lede.article.Article;
import dev.lede.article.ArticleId;
import dev.lede.article.Provider;
import dev.lede.config.ConfigException;
import dev.lede.config.LedeConfig;
import dev.lede.disk.DamagedFileException;
import dev.lede.index.GenerationManifest;
import dev.lede.index.Generations;
import dev.lede.indexing.Rebuild.NothingRead;
import dev.lede.indexing.Rebuild.Published;
import dev.lede.schema.ArticleSchema;
import dev.lede.schema.IndexedArticles;
import java.io.InterruptedIOException;
import java.net.URI;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RebuildTest {
    @TempDir
    Path folder;

    @Test
    void theSeedsBecomeAPublishedGenerationOfFourArticles() throws Exception {
        LedeConfig config = config(SharedData.root().resolve("seeds"));

        var outcome = Rebuild.run(config, Progress.NONE);

        assertThat(outcome).isInstanceOf(Published.class);
        GenerationManifest manifest = ((Published) outcome).manifest();
        assertThat(manifest.articles()).isEqualTo(4);
        assertThat(manifest.report().read().files()).isEqualTo(2);
        assertThat(manifest.schema()).isEqualTo(ArticleSchema.VERSION);
        assertThat(manifest.sources())
                .containsExactly(SharedData.root().resolve("seeds").toString());
        assertThat(manifest.vocabulary().topicParents()).isNotEmpty();
        assertThat(new Generations(config.index().folder()).current()).contains(manifest.generation());
        assertThat(providers(config)).containsExactlyInAnyOrder("CNN", "Microsoft", "SiliconANGLE", "OpenAI");
    }

    @Test
    void whereNoArticleIsReadNothingIsPublishedAndTheOldIndexServes() throws Exception {
        Rebuild.run(config(SharedData.root().resolve("seeds")), Progress.NONE);
        Path empty = Files.createDirectory(folder.resolve("empty"));
        Files.createFile(empty.resolve("nothing.txt"));

        var outcome = Rebuild.run(config(empty), Progress.NONE);

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        NothingRead.class,
                        nothing -> assertThat(nothing.report().read().files()).isEqualTo(1));
        var generations = new Generations(folder.resolve("index"));
        assertThat(generations.all()).containsExactly("000001");
        assertThat(generations.current()).contains("000001");
    }

    @Test
    void everySourceThatIsNotThereIsNamedBeforeAnythingIsDone() {
        var config = config(folder.resolve("one"), SharedData.root().resolve("seeds"), folder.resolve("two"));

        assertThatThrownBy(() -> Rebuild.run(config, Progress.NONE))
                .isInstanceOf(ConfigException.class)
                .hasMessage("no such source: " + folder.resolve("one") + "\nno such source: " + folder.resolve("two"));
        assertThatThrownBy(() -> Check.run(config, Progress.NONE)).isInstanceOf(ConfigException.class);
        assertThat(folder.resolve("index")).doesNotExist();
    }

    @Test
    void checkingReportsWhatARebuildWouldAndWritesNothing() throws Exception {
        LedeConfig config =
                config(SharedData.root().resolve("seeds"), SharedData.root().resolve("seeds"));

        var checked = Check.run(config, Progress.NONE).report();

        assertThat(folder.resolve("index")).doesNotExist();
        var rebuilt =
                ((Published) Rebuild.run(config, Progress.NONE)).manifest().report();
        assertThat(checked.read()).isEqualTo(rebuilt.read());
        assertThat(checked.articles()).isEqualTo(rebuilt.articles());
        assertThat(checked.merged()).isEqualTo(rebuilt.merged());
    }

    @Test
    void aStubThatKnowsOnlyItsIdBecomesTheFullTextThatHasAnAddressToo() throws Exception {
        Path news = Files.createDirectory(folder.resolve("news"));
        Files.writeString(news.resolve("stub.md"), "---\nid: 7f-issue\ntitle: Short\nquality: 80\n---\n");
        Files.writeString(
                news.resolve("full.md"),
                "---\nid: 7f-issue\ntitle: Long\nurl: https://news.example/7\n---\nThe whole text.\n");

        var checked = Check.run(config(news), Progress.NONE).report();
        Rebuild.run(config(news), Progress.NONE);

        assertThat(checked.articles()).isEqualTo(1);
        assertThat(checked.merged()).isEqualTo(1);
        Article article = articles(config(news)).getFirst();
        assertThat(article.id()).isEqualTo(ArticleId.ofUrl(URI.create("https://news.example/7")));
        assertThat(article.aliases()).containsExactly(ArticleId.ofSourceId("7f-issue"));
        assertThat(article.title()).isEqualTo("Long");
        assertThat(article.summary().quality()).contains(80);
        assertThat(article.sources()).containsExactly("news/full.md", "news/stub.md");
    }

    @Test
    void filesWhoseNamesAreNoTextAreFilesOfTheirOwn() throws Exception {
        Path news = Files.createDirectory(folder.resolve("news"));
        // As bytes that no encoding has; the shell writes what Java can't name.
        int made = new ProcessBuilder(
                        "sh",
                        "-c",
                        "for n in 1 2; do printf -- \"---\\ntitle: T $n\\n---\\n\" > \"$(printf \"\\\\37$n.md\")\"; done")
                .directory(news.toFile())
                .start()
                .waitFor();
        assertThat(made).isZero();

        var report = ((Published) Rebuild.run(config(news), Progress.NONE))
                .manifest()
                .report();
        var checked = Check.run(config(news), Progress.NONE).report();

        assertThat(report.read().files()).isEqualTo(2);
        assertThat(report.articles()).isEqualTo(2);
        assertThat(checked.articles()).isEqualTo(2);
        assertThat(Update.run(config(news), Progress.NONE)).isInstanceOf(Update.UpToDate.class);
    }

    @Test
    void aCheckThatIsInterruptedBlamesNoFolder() throws Exception {
        Files.writeString(folder.resolve("one.md"), "---\ntitle: One\n---\n");
        LedeConfig config = config(folder.resolve("one.md"));
        Thread checking = Thread.currentThread();
        Progress whileReading = (step, done, total) -> {
            checking.interrupt();
            // Reading isn't over before that was noticed.
            LockSupport.parkNanos(TimeUnit.SECONDS.toNanos(10));
        };
        Progress whileChecking = (step, done, total) -> {
            if (step == Progress.Step.CHECKING) {
                checking.interrupt();
            }
        };

        assertThatThrownBy(() -> Check.run(config, whileReading))
                .isInstanceOf(InterruptedIOException.class)
                .hasMessage("interrupted while reading sources");
        assertThat(Thread.interrupted()).isTrue();
        assertThatThrownBy(() -> Check.run(config, whileChecking)).isInstanceOf(ClosedByInterruptException.class);
        assertThat(Thread.interrupted()).isTrue();
    }

    /** It would be read, and change with each build, which would change what is read. */
    @Test
    void anIndexWithinASourceIsNotRead() throws Exception {
        Files.writeString(folder.resolve("one.md"), "---\ntitle: One\n---\n");
        LedeConfig config = config(folder);

        Rebuild.run(config, Progress.NONE);
        var again = ((Published) Rebuild.run(config, Progress.NONE)).manifest();

        assertThat(again.report().read().files()).isEqualTo(2);
        assertThat(again.report().read().skipped()).isEqualTo(Map.of("index", 1L));
        assertThat(Update.run(config, Progress.NONE)).isInstanceOf(Update.UpToDate.class);
    }

    @Test
    void whatIsDamagedInTheServedIndexIsSaidWithWhatToDo() throws Exception {
        Path news = Files.createDirectory(folder.resolve("news"));
        Files.writeString(news.resolve("one.md"), "---\ntitle: One\n---\n");
        Files.writeString(news.resolve("two.md"), "---\ntitle: Two\n---\n");
        LedeConfig config = config(news);
        for (String name : List.of("ledger/files", "ledger/tellings", "stories/sketches")) {
            Rebuild.run(config, Progress.NONE);
            Path file = new Generations(config.index().folder())
                    .folder(new Generations(config.index().folder()).current().orElseThrow())
                    .resolve(name);
            byte[] whole = Files.readAllBytes(file);
            Files.writeString(news.resolve("two.md"), "---\ntitle: Changed for " + name + "\n---\n");
            byte[] flipped = whole.clone();
            // The first number is a length.
            flipped[0] ^= 0x40;
            for (byte[] damaged : List.of(flipped, Arrays.copyOf(whole, whole.length / 2), new byte[0])) {
                Files.write(file, damaged);

                assertThatThrownBy(() -> Update.run(config, Progress.NONE))
                        .as(name)
                        .isInstanceOf(DamagedFileException.class)
                        .hasMessage(file + " is damaged: run: lede rebuild");
            }
        }
    }

    @Test
    void whatIsMissingOrCutIsSaidThoughNoFileChanged() throws Exception {
        Path news = Files.createDirectory(folder.resolve("news"));
        Files.writeString(news.resolve("one.md"), "---\ntitle: One\n---\n");
        LedeConfig config = config(news);
        Rebuild.run(config, Progress.NONE);
        Path served = config.index().folder().resolve("000001");
        for (String name : List.of("ledger/told-000001", "stories/members", "stories/sketches")) {
            Path file = served.resolve(name);
            byte[] whole = Files.readAllBytes(file);
            for (int left = -1; left < whole.length; left += whole.length / 2) {
                Files.delete(file);
                if (left >= 0) {
                    Files.write(file, Arrays.copyOf(whole, left));
                }

                assertThatThrownBy(() -> Update.run(config, Progress.NONE))
                        .as(name + " of " + left)
                        .isInstanceOf(DamagedFileException.class)
                        .hasMessage(file + " is damaged: run: lede rebuild");
                Files.write(file, whole);
            }
            assertThat(Update.run(config, Progress.NONE)).isInstanceOf(Update.UpToDate.class);
        }
    }

    @Test
    void progressIsToldForEachStep() throws Exception {
        Set<Progress.Step> steps = ConcurrentHashMap.newKeySet();

        Rebuild.run(config(SharedData.root().resolve("seeds")), (step, done, total) -> steps.add(step));

        assertThat(steps).contains(Progress.Step.READING, Progress.Step.CHECKING);
    }

    @Test
    void theNewsOfARealSiteIsReadWhole() throws Exception {
        LedeConfig config = config(SharedData.at("posts/_news"));

        var report = ((Published) Rebuild.run(config, Progress.NONE)).manifest().report();

        assertThat(report.read().files()).isEqualTo(438);
        assertThat(report.read().failed()).isZero();
        assertThat(report.articles() + report.merged()).isEqualTo(report.read().told());
    }

    private LedeConfig config(Path... sources) {
        List<String> named = new ArrayList<>();
        for (Path source : sources) {
            named.add(source.toString());
        }
        return LedeConfig.load(
                SharedData.root(),
                Optional.empty(),
                Map.of(
                        "sources",
                        named,
                        "index",
                        List.of(folder.resolve("index").toString())),
                Map.of());
    }

    private static Set<String> providers(LedeConfig config) throws Exception {
        return articles(config).stream()
                .flatMap(article -> article.summary().provider().stream())
                .map(Provider::name)
                .collect(Collectors.toSet());
    }

    private static List<Article> articles(LedeConfig config) throws Exception {
        var generations = new Generations(config.index().folder());
        try (var directory = FSDirectory.open(
                        generations.folder(generations.current().orElseThrow()));
                var reader = DirectoryReader.open(directory)) {
            List<Article> articles = new ArrayList<>();
            for (int i = 0; i < reader.maxDoc(); i++) {
                articles.add(new IndexedArticles(reader).article(i));
            }
            return articles;
        }
    }
}
