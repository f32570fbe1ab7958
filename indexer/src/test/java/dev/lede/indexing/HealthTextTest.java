package dev.lede.indexing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.health.ArticleHealth;
import dev.lede.health.Example;
import dev.lede.health.FileHealth;
import dev.lede.health.FileHealth.RepairedFile;
import dev.lede.health.FileHealth.SlowFile;
import dev.lede.health.Found;
import dev.lede.health.Health;
import dev.lede.health.Repaired;
import dev.lede.health.UnknownNames;
import dev.lede.health.UnknownNames.Name;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class HealthTextTest {
    private static final UnknownNames NONE = new UnknownNames(0, 0, List.of());
    private static final FileHealth NO_FILE = new FileHealth(Repaired.NOTHING, List.of(), List.of());

    @Test
    void ofAHealthyCorpusNothingIsSaid() {
        assertThat(HealthText.of(
                        new Health(
                                new ArticleHealth(
                                        Map.of("no date", new Found(0, List.of())),
                                        NONE,
                                        NONE,
                                        Collections.emptySortedMap()),
                                NO_FILE),
                        10))
                .isEmpty();
    }

    @Test
    void eachThingIsSaidWithWhereToLook() {
        Map<String, Found> findings = new LinkedHashMap<>();
        findings.put("no date", new Found(1, List.of(example("news/a.md", "A\u001B[31m title", Optional.empty()))));
        findings.put("no quality", new Found(1000, List.of(example("news/a.md", "A title", Optional.empty()))));
        findings.put(
                "in the future",
                new Found(
                        4,
                        Collections.nCopies(
                                4, example("news/b.md", "B", Optional.of(Instant.parse("2099-12-31T23:59:59Z"))))));
        var articles = new ArticleHealth(
                findings,
                new UnknownNames(23, 1234, List.of(new Name("Tech Crunch", 1200), new Name("Wired", 3))),
                new UnknownNames(1, 1, List.of(new Name("Odd", 1))),
                new TreeMap<>(Map.of("en", 7L, "fr", 1700L)));
        var files = new FileHealth(
                new Repaired(31, 4120),
                List.of(new RepairedFile("crawl/a.txt", 1, 4000)),
                List.of(new SlowFile("crawl/b.txt", 1.236)));

        assertThat(HealthText.of(new Health(articles, files), 1000))
                .containsExactly(
                        "no date         1 article",
                        "  news/a.md: A?[31m title",
                        "no quality      every article",
                        "in the future   4 articles",
                        "  2099-12-31  news/b.md: B",
                        "  2099-12-31  news/b.md: B",
                        "  2099-12-31  news/b.md: B",
                        "languages       fr 1,700, en 7",
                        "providers       23 not in config/providers.yaml, of 1,234 articles",
                        "                Tech Crunch 1,200, Wired 3, and 21 more",
                        "topics          1 not in config/topics.yaml, of 1 article",
                        "                Odd 1",
                        "text repaired   31 articles, 4,120 characters",
                        "  4,000  crawl/a.txt",
                        "slowest files",
                        "  1.24 s  crawl/b.txt");
    }

    @Test
    void longRowsAreWrappedAndLongLinesCut() {
        List<Name> names = Collections.nCopies(20, new Name("A provider's name", 7));
        var articles = new ArticleHealth(
                Map.of("no date", new Found(1, List.of(example("news/a.md", "🤖".repeat(300), Optional.empty())))),
                new UnknownNames(20, 140, names),
                NONE,
                Collections.emptySortedMap());

        List<String> lines = HealthText.of(new Health(articles, NO_FILE), 1000);

        assertThat(lines)
                .allMatch(line -> line.codePointCount(0, line.length()) <= 110)
                .hasSizeGreaterThan(6);
        assertThat(lines.get(1)).endsWith("🤖…");
        assertThat(String.join("", lines)).containsOnlyOnce("of 140 articles").contains("A provider's name 7,");
    }

    private static Example example(String source, String title, Optional<Instant> published) {
        return new Example("0123456789abcdef", title, source, published);
    }
}
