package dev.lede.indexing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.SharedData;
import dev.lede.config.LedeConfig;
import dev.lede.health.ArticleHealth;
import dev.lede.health.Example;
import dev.lede.health.FileHealth.RepairedFile;
import dev.lede.health.Finding;
import dev.lede.health.Found;
import dev.lede.health.Health;
import dev.lede.health.Repaired;
import dev.lede.health.UnknownNames.Name;
import dev.lede.indexing.Rebuild.Published;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a check, a rebuild and an update say of a corpus in which everything is wrong that can be, and of real ones. */
class CorpusHealthTest {
    private static final String WHOLE = "provider: {name: CNN}\ntopics: [AI]\nquality: 80\nlanguage: en\n";

    @TempDir
    Path folder;

    @Test
    void whatIsWrongIsCountedWithWhereToLook() throws Exception {
        Path news = Files.createDirectory(folder.resolve("news"));
        write(news, "whole.md", "date: 2023-06-09\n" + WHOLE);
        write(news, "undated.md", WHOLE);
        write(news, "ahead.md", "date: 2099-01-01\n" + WHOLE);
        write(news, "old.md", "date: 1970-01-01\n" + WHOLE);
        write(news, "bare.md", "date: 2023-06-10\n");
        write(news, "unknown.md", "date: 2023-06-11\nprovider: {name: Obscure Post}\ntopics: [Odd]\nquality: 3\n");
        Files.writeString(
                news.resolve("broken.md"),
                "---\ntitle: What weâ€™re told\nurl: https://news.example/7\n" + WHOLE + "---\n");

        Health health = check(news);

        ArticleHealth articles = health.articles();
        assertThat(sources(articles.of(Finding.NO_DATE)))
                .containsExactlyInAnyOrder("news/broken.md", "news/undated.md");
        assertThat(sources(articles.of(Finding.NO_QUALITY))).containsExactly("news/bare.md");
        assertThat(sources(articles.of(Finding.NO_PROVIDER))).containsExactly("news/bare.md");
        assertThat(sources(articles.of(Finding.NO_TOPIC))).containsExactly("news/bare.md");
        assertThat(sources(articles.of(Finding.IN_THE_FUTURE))).containsExactly("news/ahead.md");
        assertThat(sources(articles.of(Finding.BEFORE_1990))).containsExactly("news/old.md");
        assertThat(sources(articles.of(Finding.NO_LANGUAGE))).containsExactly("news/unknown.md", "news/bare.md");
        assertThat(articles.unknownProviders().mostFrequent()).containsExactly(new Name("Obscure Post", 1));
        assertThat(articles.unknownTopics().mostFrequent()).containsExactly(new Name("Odd", 1));
        assertThat(articles.languages()).isEqualTo(Map.of("en", 5L));
        assertThat(health.files().repaired()).isEqualTo(new Repaired(1, 3));
        assertThat(health.files().mostRepaired())
                .containsExactly(new RepairedFile(news.resolve("broken.md").toString(), 1, 3));
    }

    @Test
    void whatOneTellingLacksAnotherMayKnow() throws Exception {
        Path news = Files.createDirectory(folder.resolve("news"));
        Files.writeString(news.resolve("a.md"), "---\ntitle: One\nurl: https://news.example/1\nquality: 7\n---\n");
        Files.writeString(
                news.resolve("b.md"), "---\ntitle: One\nurl: https://news.example/1\ndate: 2023-06-09\n---\n");

        ArticleHealth articles = check(news).articles();

        assertThat(articles.of(Finding.NO_DATE).articles()).isZero();
        assertThat(articles.of(Finding.NO_QUALITY).articles()).isZero();
        assertThat(articles.of(Finding.NO_TOPIC).articles()).isEqualTo(1);
    }

    @Test
    void aCheckSaysWhatARebuildAndAnUpdateSay() throws Exception {
        Path news = Files.createDirectory(folder.resolve("news"));
        write(news, "whole.md", "date: 2023-06-09\n" + WHOLE);
        write(news, "gone.md", "");
        write(news, "bare.md", "");
        LedeConfig updated = config("updated", news);
        Rebuild.run(updated, Progress.NONE);
        Files.delete(news.resolve("gone.md"));
        write(news, "ahead.md", "date: 2099-01-01\nprovider: {name: Obscure Post}\n");
        Files.writeString(
                news.resolve("broken.md"),
                "---\ntitle: What weâ€™re told\nurl: https://news.example/7\n" + WHOLE + "---\n");

        Health changed = health(((Update.Updated) Update.run(updated, Progress.NONE))
                .manifest()
                .report()
                .health());
        Health rebuilt = health(((Published) Rebuild.run(config("rebuilt", news), Progress.NONE))
                .manifest()
                .report()
                .health());
        Health checked = check(news);

        assertThat(rebuilt.articles().of(Finding.NO_DATE).articles()).isEqualTo(2);
        for (Health other : List.of(changed, checked)) {
            assertThat(other.articles()).isEqualTo(rebuilt.articles());
            assertThat(other.files().repaired()).isEqualTo(rebuilt.files().repaired());
            assertThat(other.files().mostRepaired()).isEqualTo(rebuilt.files().mostRepaired());
        }
    }

    @Test
    void ofACrawledPageTheDamageIsThatOfTheFile() throws Exception {
        Path seed = SharedData.root().resolve("seeds").resolve("004_ce2b5534a03163c4.txt");

        assertThat(check(seed).files().mostRepaired()).singleElement().satisfies(file -> {
            assertThat(file.path()).isEqualTo(seed.toString());
            assertThat(file.articles()).isEqualTo(1);
        });
    }

    private static void write(Path news, String name, String frontMatter) throws IOException {
        String address = "url: https://news.example/" + name + "\n";
        Files.writeString(
                news.resolve(name), "---\ntitle: The title of " + name + "\n" + address + frontMatter + "---\n");
    }

    private static List<String> sources(Found found) {
        assertThat(found.articles()).isEqualTo(found.examples().size());
        return found.examples().stream().map(Example::source).toList();
    }

    private Health check(Path... sources) throws IOException {
        return health(
                Check.run(config("checked", sources), Progress.NONE).report().health());
    }

    private static Health health(Optional<Health> health) {
        return health.orElseThrow();
    }

    private LedeConfig config(String index, Path... sources) {
        return LedeConfig.load(
                SharedData.root(),
                Optional.empty(),
                Map.of(
                        "sources", List.of(sources).stream().map(Path::toString).toList(),
                        "index", List.of(folder.resolve(index).toString())),
                Map.of());
    }
}
