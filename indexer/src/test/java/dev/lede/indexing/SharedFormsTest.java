package dev.lede.indexing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.SharedData;
import dev.lede.article.Article;
import dev.lede.article.Published;
import dev.lede.config.LedeConfig;
import dev.lede.normalise.Registries;
import dev.lede.read.Problem;
import dev.lede.read.Problem.Severity;
import dev.lede.read.ReadReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Real folders of every form, counted here with plain string code, so that a fault of a reader can't hide in both. */
class SharedFormsTest {
    private static final Registries REGISTRIES =
            Registries.load(SharedData.root().resolve("config"));

    private final List<Article> told = new ArrayList<>();

    @TempDir
    private Path folder;

    @Test
    void videosAndCourses() throws IOException {
        Path place = SharedData.at("posts/_learning");
        List<String> files = texts(place);
        long removed =
                files.stream().filter(text -> text.contains("\nremoved: true")).count();
        ReadReport report = read(place);
        assertThat(report.files()).isEqualTo(files.size());
        assertThat(report.skipped()).isEqualTo(Map.of("removed", removed));
        assertThat(report.read()).isEqualTo(Map.of("front matter", files.size() - removed));
        noneFailed(report);
        assertThat(report.told()).isEqualTo(files.size() - removed);
        assertThat(count(article -> article.summary().url().isPresent()))
                .isEqualTo(files.stream()
                        .filter(text -> !text.contains("\nremoved: true"))
                        .filter(text -> Pattern.compile("(?m)^(?:webUrl|originalUrl): *\"?http")
                                .matcher(text)
                                .find())
                        .count());
    }

    @Test
    void newslettersWithWholePagesAfterTheirFrontMatter() throws IOException {
        Path place = SharedData.at("posts/_newsletters");
        List<String> files = texts(place);
        ReadReport report = read(place);
        assertThat(report.read()).isEqualTo(Map.of("front matter", (long) files.size()));
        assertThat(report.told()).isEqualTo(files.size());
        noneFailed(report);
        assertThat(told).allSatisfy(article -> {
            assertThat(article.body()).hasSizeGreaterThan(100).doesNotContain("<td", "<table");
            assertThat(article.summary().published()).isPresent();
            assertThat(article.summary().url()).isPresent();
        });
    }

    @Test
    void stubsAndFullTextsOfOneIssueAreOneArticle() throws IOException {
        Path stubs = SharedData.at("ainews/issues");
        Path full = SharedData.at("ainews/full");
        List<String> files =
                Stream.concat(texts(stubs).stream(), texts(full).stream()).toList();
        Set<String> ids = new HashSet<>();
        Pattern id = Pattern.compile("(?m)^id: (.+)$");
        for (String text : files) {
            Matcher found = id.matcher(text);
            assertThat(found.find()).isTrue();
            ids.add(found.group(1));
        }
        ReadReport report = read(stubs, full);
        assertThat(report.read()).isEqualTo(Map.of("front matter", (long) files.size()));
        assertThat(report.told()).isEqualTo(files.size());
        noneFailed(report);
        assertThat(distinct()).isEqualTo(ids.size());
        assertThat(count(article -> article.summary().published().isPresent())).isEqualTo(files.size());
    }

    @Test
    void annotatedLinksInJsonLines() throws IOException {
        Path place = SharedData.at("blogmarks/blogmarks.jsonl");
        List<String> lines = Files.readAllLines(place);
        ReadReport report = read(place);
        assertThat(report.read()).isEqualTo(Map.of("JSON Lines", 1L));
        assertThat(report.told()).isEqualTo(lines.size());
        assertThat(report.rejected()).isZero();
        noneFailed(report);
        assertThat(count(article -> article.summary().published().isPresent())).isEqualTo(lines.size());
        assertThat(count(article -> !article.summary().topics().names().isEmpty()))
                .isGreaterThanOrEqualTo(lines.stream()
                        .filter(line -> !line.contains("\"tags\": []"))
                        .count());
        assertThat(distinct()).isBetween(6_600L, 6_655L);
    }

    @Test
    void theSameLinksGzippedAndInAnArchiveAreTheSame() throws IOException {
        Path place = SharedData.at("blogmarks/blogmarks.jsonl");
        ReadReport plain = read(place);
        List<String> titles = told.stream().map(Article::title).sorted().toList();
        told.clear();
        Path gz = folder.resolve("blogmarks.jsonl.gz");
        try (var out = new GZIPOutputStream(Files.newOutputStream(gz))) {
            Files.copy(place, out);
        }
        ReadReport packed = read(gz);
        assertThat(packed.read()).isEqualTo(plain.read());
        assertThat(told.stream().map(Article::title).sorted().toList()).isEqualTo(titles);
    }

    @Test
    void daysAndLanguagesFromThePath() throws IOException {
        Path place = SharedData.at("multilingual");
        long files;
        long dated;
        try (Stream<Path> paths = Files.walk(place)) {
            List<String> names = paths.filter(Files::isRegularFile)
                    .map(path -> path.getFileName().toString())
                    .toList();
            files = names.size();
            dated = names.stream()
                    .filter(name -> Pattern.matches("\\d{4}-\\d{2}-\\d{2}\\.md", name))
                    .count();
        }
        ReadReport report = read(place);
        assertThat(report.read()).isEqualTo(Map.of("front matter", files));
        assertThat(report.told()).isEqualTo(files);
        noneFailed(report);
        assertThat(count(article -> article.summary()
                        .published()
                        .filter(published -> published.precision() == Published.Precision.DAY)
                        .isPresent()))
                .isEqualTo(dated);
        for (String language : List.of("zh", "en", "fr", "ja")) {
            assertThat(count(article -> article.summary().language().equals(Optional.of(language))))
                    .as(language)
                    .isEqualTo(files / 4);
        }
        assertThat(distinct()).isEqualTo(files);
    }

    @Test
    void collectionsWhoseIdsAreNumbersStayApart() throws IOException {
        long lines = 0;
        List<Path> places = new ArrayList<>();
        for (String name : List.of("cran", "cisi", "adi")) {
            Path place = SharedData.at("collections/" + name + "/docs.jsonl");
            lines += Files.readAllLines(place).size();
            places.add(place);
        }
        ReadReport report = read(places.toArray(Path[]::new));
        assertThat(report.read()).isEqualTo(Map.of("JSON Lines", 3L));
        assertThat(report.found()).isEqualTo(lines);
        // Two documents of cran have no title.
        assertThat(report.rejected()).isEqualTo(2);
        assertThat(report.told()).isEqualTo(lines - 2);
        assertThat(distinct()).isEqualTo(lines - 2);
    }

    private static List<String> texts(Path place) throws IOException {
        List<String> texts = new ArrayList<>();
        try (Stream<Path> paths = Files.walk(place)) {
            for (Path path : (Iterable<Path>) paths.filter(Files::isRegularFile)::iterator) {
                texts.add(Files.readString(path));
            }
        }
        return texts;
    }

    private static void noneFailed(ReadReport report) {
        assertThat(report.failed()).isZero();
        assertThat(report.problems()).extracting(Problem::severity).doesNotContain(Severity.FAILED);
    }

    private long count(Predicate<Article> which) {
        return told.stream().filter(which).count();
    }

    private long distinct() {
        return told.stream().map(Article::id).distinct().count();
    }

    private ReadReport read(Path... places) throws IOException {
        var collected = new Collected();
        new SourceReader(new LedeConfig.ReadSettings(List.of(), true, 16 << 20), REGISTRIES, 2)
                .read(List.of(places), collected, Progress.NONE);
        told.addAll(collected.told());
        return collected.report();
    }
}
