package dev.lede.read.html;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.SharedData;
import dev.lede.read.FileText;
import dev.lede.read.HtmlPageReader;
import dev.lede.read.ReadOutcome.Read;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/**
 * Real pages against what people say is their article. Rules were made looking at every second page only (the second,
 * fourth, … by name); the others show whether they hold for pages never looked at. Figures: docs/html.md.
 */
class MainTextJudgeTest {
    private record Page(String html, String article) {}

    @Test
    void theArticlesOfTheExtractionBenchmarkAreFound() throws IOException {
        List<Page> pages = benchmark();
        assertThat(pages).hasSize(181);
        Shingles looked = mean(half(pages, 1));
        Shingles unseen = mean(half(pages, 0));
        Shingles all = mean(pages);

        assertThat(looked.f1()).isGreaterThan(0.975);
        assertThat(unseen.f1()).isGreaterThan(0.975);
        assertThat(all.precision()).isGreaterThan(0.97);
        assertThat(all.recall()).isGreaterThan(0.98);
    }

    @Test
    void theArticlesOfReadabilitysTestPagesAreFound() throws IOException {
        List<Page> pages = readability();
        assertThat(pages).hasSize(130);

        assertThat(mean(half(pages, 1)).f1()).isGreaterThan(0.945);
        assertThat(mean(half(pages, 0)).f1()).isGreaterThan(0.940);
    }

    /** Means over the pages; their harmonic mean is the benchmark's F1. */
    private static Shingles mean(List<Page> pages) {
        List<Shingles> each = pages.stream()
                .map(page -> Shingles.of(page.article(), found(page.html())))
                .toList();
        return new Shingles(
                each.stream().mapToDouble(Shingles::precision).average().orElseThrow(),
                each.stream().mapToDouble(Shingles::recall).average().orElseThrow());
    }

    private static String found(String html) {
        return new HtmlPageReader()
                .read(new FileText(html, List.of()))
                .filter(outcome -> outcome instanceof Read)
                .map(outcome -> ((Read) outcome).articles().getFirst().body().text())
                .orElse("");
    }

    private static List<Page> half(List<Page> pages, int from) {
        List<Page> half = new ArrayList<>();
        for (int i = from; i < pages.size(); i += 2) {
            half.add(pages.get(i));
        }
        return half;
    }

    private static List<Page> benchmark() throws IOException {
        Path folder = SharedData.at("html/scrapinghub");
        var truth = JsonMapper.shared().readTree(Files.readString(folder.resolve("ground-truth.json")));
        List<Page> pages = new ArrayList<>();
        for (String id : new TreeSet<>(truth.propertyNames())) {
            try (var in = new GZIPInputStream(Files.newInputStream(folder.resolve("html/" + id + ".html.gz")))) {
                pages.add(new Page(
                        new String(in.readAllBytes(), UTF_8),
                        truth.get(id).path("articleBody").asString("")));
            }
        }
        return pages;
    }

    private static List<Page> readability() throws IOException {
        List<Page> pages = new ArrayList<>();
        try (Stream<Path> folders = Files.list(SharedData.at("html/readability/test-pages"))) {
            for (Path folder : folders.sorted().toList()) {
                pages.add(new Page(
                        Files.readString(folder.resolve("source.html")).replace("\uFEFF", ""),
                        Jsoup.parse(Files.readString(folder.resolve("expected.html")))
                                .body()
                                .text()));
            }
        }
        return pages;
    }
}
