package dev.lede.indexing;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lede.SharedData;
import dev.lede.article.Article;
import dev.lede.config.LedeConfig;
import dev.lede.health.FileFacts;
import dev.lede.normalise.Registries;
import dev.lede.read.Problem;
import dev.lede.read.Problem.Severity;
import dev.lede.read.ReadReport;
import dev.lede.read.SourceFile;
import dev.lede.read.WalkStep;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceReaderTest {
    private static final Registries REGISTRIES =
            Registries.load(SharedData.root().resolve("config"));
    private static final int MOST_BYTES = 1024 * 1024;

    private final List<Article> told = new ArrayList<>();

    @TempDir
    private Path folder;

    @Test
    void whatIsWrongIsReportedCountedAndTheRunGoesOn() throws IOException {
        write("bad-date.md", "---\ntitle: a\ndate: someday\nwebUrl: javascript:x\nquality: high\n---\n");
        write("broken.md", "---\ntitle: [\n---\n");
        write("empty.md", "");
        write("good.md", "---\ntitle: good\ndate: 2023-06-09\n---\nbody\n");
        write("no-title.md", "---\ndate: 2023-06-09\nrelated:\n  - title: b\n    date: 2023\n---\n");
        write("plain.txt", "just words");
        write("removed.md", "---\ntitle: a\nremoved: true\n---\n");
        Files.write(folder.resolve("picture.png"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0});
        Files.write(folder.resolve("old.md"), "---\ntitle: café\ndate: 2023-06-09\n---\n".getBytes(ISO_8859_1));
        Files.write(folder.resolve("wide.md"), "---\ntitle: wide é\ndate: 2023-06-09\n---\n".getBytes(UTF_16));
        ReadReport report = read(2, true, folder);
        assertThat(report.files()).isEqualTo(10);
        assertThat(report.read()).containsOnly(Map.entry("front matter", 5L));
        assertThat(report.skipped())
                .containsOnly(
                        Map.entry("empty", 1L),
                        Map.entry("no article", 1L),
                        Map.entry("not text", 1L),
                        Map.entry("removed", 1L));
        assertThat(report.failed()).isEqualTo(1);
        assertThat(report.found()).isEqualTo(6);
        assertThat(report.rejected()).isEqualTo(1);
        assertThat(report.told()).isEqualTo(5).isEqualTo(told.size());
        assertThat(told).extracting(Article::title).containsExactlyInAnyOrder("a", "good", "b", "café", "wide é");
        assertThat(report.problems().stream().map(problem -> problem.severity() + " " + local(problem)))
                .containsExactly(
                        "FAILED broken.md:3: broken YAML: expected the node content, but found '<stream end>'",
                        "FAILED no-title.md:2: an article without a title",
                        "SKIPPED empty.md: empty: zero bytes",
                        "SKIPPED picture.png: not text",
                        "SKIPPED plain.txt: of no form that is read: no front matter, JSON, CSV or feed,"
                                + " nor a page of a site in providers.yaml",
                        "SKIPPED removed.md: marked 'removed: true'",
                        "WARNED bad-date.md:3: ignored: not a date that we can read",
                        "WARNED bad-date.md:4: ignored: not the address of a web page",
                        "WARNED bad-date.md:5: ignored: quality must be a whole number from 0",
                        "WARNED no-title.md:5: ignored: not a date that we can read",
                        "WARNED old.md:2: 1 bytes are not UTF-8; read as Windows-1252");
    }

    @Test
    void aFileOfAGigabyteIsReportedAndNotRead() throws IOException {
        Path huge = folder.resolve("huge.md");
        write("huge.md", "---\ntitle: a\n");
        try (var file = new RandomAccessFile(huge.toFile(), "rw")) {
            file.setLength(1L << 30);
        }
        write("long-line.md", "x".repeat(MOST_BYTES + 1));
        ReadReport report = read(1, true, folder);
        assertThat(report.filesRead()).isZero();
        assertThat(report.problems())
                .hasSize(2)
                .extracting(Problem::reason)
                .anyMatch(reason -> reason.startsWith("larger than 1048576 bytes"));
    }

    @Test
    void aSettingLeavesOutTheUnpublished() throws IOException {
        write("a.md", "---\ntitle: a\ndate: 2023-06-09\npublished: false\n---\n");
        assertThat(read(1, true, folder).told()).isEqualTo(1);
        assertThat(read(1, false, folder).leftOut()).containsOnly(Map.entry("unpublished", 1L));
    }

    @Test
    void eachArticleOfAFileIsLeftOutByItself() throws IOException {
        write("a.md", """
                ---
                title: parent
                published: false
                related:
                  - {title: good, date: 2023-06-09}
                  - {title: hidden, date: 2023-06-09, published: false}
                  - {title: gone, date: 2023-06-09, removed: true}
                ---
                """);
        ReadReport report = read(1, false, folder);
        assertThat(told).extracting(Article::title).containsExactly("good");
        assertThat(report.leftOut()).containsOnly(Map.entry("removed", 1L), Map.entry("unpublished", 2L));
        assertThat(report.found()).isEqualTo(4);
        assertThat(read(1, true, folder).leftOut()).containsOnly(Map.entry("removed", 1L));
    }

    @Test
    void theReportIsTheSameHoweverManyThreads() throws IOException {
        for (int i = 0; i < 200; i++) {
            write("n" + i, i % 3 == 0 ? "---\ntitle: a" + i + "\n---\n" : i % 3 == 1 ? "---\nbroken" : "words");
        }
        assertThat(read(8, true, folder)).isEqualTo(read(1, true, folder));
    }

    @Test
    void whatTheConsumerThrowsEndsTheRun() throws IOException {
        write("a.md", "---\ntitle: a\n---\n");
        var reader = new SourceReader(settings(true), REGISTRIES, 3);
        assertThatThrownBy(() -> reader.read(
                        List.of(folder),
                        new Receiver() {
                            @Override
                            public boolean keeps(WalkStep.Found found) {
                                return false;
                            }

                            @Override
                            public void told(SourceFile file, Article article) {
                                throw new IllegalStateException("disk full");
                            }

                            @Override
                            public void ended(SourceFile file, ReadReport report, FileFacts facts) {
                                throw new AssertionError("it never ended");
                            }
                        },
                        Progress.NONE))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("disk full");
    }

    @Test
    void progressComesToTheNumberOfFiles() throws IOException {
        for (int i = 0; i < 50; i++) {
            write("n" + i, "words");
        }
        var most = new AtomicLong();
        new SourceReader(settings(true), REGISTRIES, 2)
                .read(List.of(folder), new Collected(), (step, done, total) -> most.accumulateAndGet(done, Math::max));
        assertThat(most).hasValue(50);
    }

    /** Counted here with plain string code, so that a fault of the reader can't hide in both. */
    @Test
    void aWholeFolderOfNewsIsReadAsItIs() throws IOException {
        Path news = SharedData.at("posts/_news");
        List<String> files = new ArrayList<>();
        try (Stream<Path> paths = Files.list(news)) {
            for (Path path : (Iterable<Path>) paths::iterator) {
                files.add(Files.readString(path));
            }
        }
        long removed =
                files.stream().filter(text -> text.contains("\nremoved: true")).count();
        long videos =
                files.stream().filter(text -> !text.contains("\nwebUrl: ")).count();
        Set<String> urls = new HashSet<>();
        for (String text : files) {
            urls.add(value(text, text.contains("\nwebUrl: ") ? "webUrl" : "originalUrl"));
        }
        ReadReport report = read(2, true, news);
        assertThat(report.files()).isEqualTo(files.size());
        assertThat(report.read()).containsOnly(Map.entry("front matter", files.size() - removed));
        assertThat(report.told()).isEqualTo(files.size() - removed);
        assertThat(report.failed() + report.rejected()).isZero();
        assertThat(report.problems()).noneMatch(problem -> problem.severity() == Severity.FAILED);
        assertThat(told.stream().map(Article::id).distinct().count()).isEqualTo(urls.size());
        assertThat(told)
                .allMatch(article -> article.summary().url().isPresent()
                        && article.summary().published().isPresent());
        assertThat(told.stream()
                        .filter(article -> article.summary().type().equals(Optional.of("video")))
                        .count())
                .isGreaterThanOrEqualTo(videos);
        assertThat(told.stream()
                        .mapToLong(article -> article.summary().quality().orElseThrow())
                        .sum())
                .isEqualTo(files.stream()
                        .mapToLong(text -> Long.parseLong(value(text, "quality")))
                        .sum());
        assertThat(told)
                .noneMatch(article ->
                        article.summary().excerpt().orElse("").matches("(?s).*(&[a-z]+;|&#|\\\\r|\u00a0|â€).*"));
        String everything = told.toString();
        for (String text : files) {
            assertThat(everything).doesNotContain(value(text, "secured"));
        }
    }

    private static String value(String text, String key) {
        int start = text.indexOf("\n" + key + ": ") + key.length() + 3;
        String value = text.substring(start, text.indexOf('\n', start)).strip();
        return value.startsWith("\"") ? value.substring(1, value.length() - 1) : value;
    }

    private ReadReport read(int threads, boolean includeUnpublished, Path source) throws IOException {
        var collected = new Collected();
        new SourceReader(settings(includeUnpublished), REGISTRIES, threads)
                .read(List.of(source), collected, Progress.NONE);
        told.addAll(collected.told());
        return collected.report();
    }

    private static LedeConfig.ReadSettings settings(boolean includeUnpublished) {
        return new LedeConfig.ReadSettings(List.of(), includeUnpublished, MOST_BYTES);
    }

    private String local(Problem problem) {
        return problem.asLine().substring(folder.toString().length() + 1);
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }
}
