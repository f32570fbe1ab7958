package dev.lede.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lede.article.Article;
import dev.lede.article.ArticleBuilder;
import dev.lede.article.ArticleId;
import dev.lede.article.RandomArticles;
import dev.lede.disk.DamagedFileException;
import dev.lede.health.FileFacts;
import dev.lede.health.Repaired;
import dev.lede.read.FileStamp;
import dev.lede.read.Problem;
import dev.lede.read.ReadReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LedgerTest {
    @TempDir
    Path folder;

    @Test
    void everyTellingComesBackEqualWithThoseOfItsArticle() throws Exception {
        List<Article> articles = new RandomArticles(23).list(1000);
        try (var draft = LedgerDraft.begin(Ledger.empty(), generation("1"), "1")) {
            for (Article article : articles) {
                draft.add("all", article);
            }
            for (Article article : articles.subList(0, 300)) {
                draft.add("some", article);
            }
            draft.end(Drafts.entry("all", "a", 1000));
            draft.end(Drafts.entry("some", "b", 300));
            try (Told told = draft.finish()) {
                assertThat(told.tellings()).isEqualTo(1300);
                assertThat(told.articles()).isEqualTo(1000);
                assertThat(draft.walked().report().told()).isEqualTo(1300);
                List<Article> back = new ArrayList<>();
                Set<ArticleId> ids = new HashSet<>();
                for (var next = told.next(); next.isPresent(); next = told.next()) {
                    assertThat(new HashSet<>(next.get().tellings())).hasSize(1);
                    assertThat(ids.add(next.get().id())).isTrue();
                    back.addAll(next.get().tellings());
                }
                assertThat(back).hasSize(1300);
                assertThat(new HashSet<>(back)).isEqualTo(new HashSet<>(articles));
            }
        }
    }

    /** Against a map from files to what they tell: 40 rounds of files that come, change and go. */
    @Test
    void whatIsToldAnewIsExactlyWhatChanged() throws Exception {
        var random = new Random(11);
        List<Article> articles = new RandomArticles(3).list(60);
        Map<String, List<Article>> files = new TreeMap<>();
        Ledger ledger = Ledger.empty();
        for (int round = 0; round < 40; round++) {
            Map<String, List<Article>> before = new HashMap<>(files);
            Set<String> changed = new HashSet<>();
            for (int i = random.nextInt(4); i >= 0; i--) {
                String file = "file" + random.nextInt(12);
                changed.add(file);
                if (random.nextInt(3) == 0) {
                    files.remove(file);
                } else {
                    files.put(file, some(articles, random));
                }
            }
            Path generation = generation("g" + round);
            try (var draft = LedgerDraft.begin(ledger, generation, "g" + round)) {
                for (Map.Entry<String, List<Article>> file : files.entrySet()) {
                    Drafts.tell(file.getKey(), file.getValue(), changed.contains(file.getKey()), round, draft);
                }
                try (Told told = draft.finish()) {
                    Map<ArticleId, List<Article>> retold = Drafts.drain(told);
                    Set<ArticleId> expected = new HashSet<>();
                    for (String file : changed) {
                        before.getOrDefault(file, List.of()).forEach(article -> expected.add(article.id()));
                        files.getOrDefault(file, List.of()).forEach(article -> expected.add(article.id()));
                    }
                    assertThat(retold.keySet()).isEqualTo(expected);
                    retold.forEach((id, tellings) -> assertThat(tellings)
                            .containsExactlyInAnyOrderElementsOf(files.values().stream()
                                    .flatMap(List::stream)
                                    .filter(article -> article.id().equals(id))
                                    .toList()));
                    assertThat(draft.walked().report().files()).isEqualTo(files.size());
                }
            }
            ledger = Ledger.of(generation);
            assertThat(ledger.parts()).hasSizeLessThanOrEqualTo(17);
        }
    }

    @Test
    void entriesComeBackAsTheyWere() throws Exception {
        var report = new ReadReport(
                3,
                new TreeMap<>(Map.of("front matter", 1L)),
                new TreeMap<>(Map.of("empty", 1L)),
                1,
                4,
                1,
                new TreeMap<>(Map.of("removed", 1L)),
                2,
                List.of(new Problem(Problem.Severity.FAILED, "a.zip", 3, "broken – YAML")),
                7);
        var full = new FileEntry(
                "a.zip",
                Optional.of(new FileStamp(5, 6, 7)),
                Optional.of(new ContentHash("0123456789abcdef0123456789abcdef")),
                report,
                new FileFacts(Duration.ofNanos(1_234_567), new Repaired(2, 34)));
        var bare = new FileEntry("b", Optional.empty(), Optional.empty(), nothing());
        Path generation = generation("1");
        List<Article> two = new RandomArticles(1).list(2);
        try (var draft = LedgerDraft.begin(Ledger.empty(), generation, "1")) {
            draft.add("a.zip", two.get(0));
            draft.add("a.zip", two.get(1));
            draft.end(full);
            draft.end(bare);
            draft.finish().close();
        }

        Ledger back = Ledger.of(generation);

        assertThat(back.entry("a.zip")).contains(full);
        assertThat(back.entry("b")).contains(bare);
        assertThat(back.entry("c")).isEmpty();
    }

    @Test
    void tellingsThatWentAreSaidToBeDamaged() throws Exception {
        Path first = generation("1");
        Article article = new RandomArticles(1).list(1).getFirst();
        try (var draft = LedgerDraft.begin(Ledger.empty(), first, "1")) {
            Drafts.tell("a", List.of(article), true, 1, draft);
            draft.finish().close();
        }
        Files.delete(first.resolve("ledger/told-1"));

        try (var draft = LedgerDraft.begin(Ledger.of(first), generation("2"), "2")) {
            Drafts.tell("b", List.of(article), true, 2, draft);

            assertThatThrownBy(draft::finish).isInstanceOf(DamagedFileException.class);
        }
    }

    @Test
    void aFileThatNeverEndedIsNoLedger() throws Exception {
        try (var draft = LedgerDraft.begin(Ledger.empty(), generation("1"), "1")) {
            draft.add("a", new RandomArticles(1).list(1).getFirst());

            assertThatThrownBy(draft::finish).isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void textThatUtf8CannotHoldDoesNotStopABuild() throws Exception {
        assertThat(throughTheLedger("half \uD83E pair, whole \uD83E\uDD16, zero \0 end"))
                .isEqualTo("half ? pair, whole \uD83E\uDD16, zero \0 end");
    }

    @Test
    void aTextOfManyMegabytesComesBackWhole() throws Exception {
        String text = "long text ".repeat(3_000_000);

        assertThat(throughTheLedger(text)).hasSameSizeAs(text);
    }

    private String throughTheLedger(String body) throws Exception {
        Article like = new RandomArticles(1).list(1).getFirst();
        try (var draft = LedgerDraft.begin(Ledger.empty(), generation("1"), "1")) {
            draft.add("a", ArticleBuilder.like(like).body(body).aliases().article());
            draft.end(Drafts.entry("a", "a", 1));
            try (Told told = draft.finish()) {
                return told.next().orElseThrow().tellings().getFirst().body();
            }
        }
    }

    private static List<Article> some(List<Article> articles, Random random) {
        return articles.stream().filter(article -> random.nextInt(8) == 0).toList();
    }

    private Path generation(String name) throws IOException {
        return Files.createDirectory(folder.resolve(name));
    }

    private static ReadReport nothing() {
        return new ReadReport(0, new TreeMap<>(), new TreeMap<>(), 0, 0, 0, new TreeMap<>(), 0, List.of(), 0);
    }
}
