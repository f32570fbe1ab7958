package dev.lede.indexing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.SharedData;
import dev.lede.article.Article;
import dev.lede.config.LedeConfig;
import dev.lede.fetch.FeedPolling;
import dev.lede.fetch.Fetching;
import dev.lede.fetch.FixedOutside;
import dev.lede.fetch.Site;
import dev.lede.index.Builds;
import dev.lede.index.GenerationManifest;
import dev.lede.index.Generations;
import dev.lede.indexing.Rebuild.NothingRead;
import dev.lede.indexing.Rebuild.Published;
import dev.lede.indexing.Update.UpToDate;
import dev.lede.indexing.Update.Updated;
import dev.lede.read.Problem;
import dev.lede.read.ReadReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** From feeds to an index: what is asked, what is kept, what is served, and what the report says. */
@Timeout(120)
class FeedSourcesTest {
    @TempDir
    Path folder;

    private final Fetching here = new Fetching();
    private final Site site = here.site();
    private final FixedOutside world = here.world();

    @AfterEach
    void stop() {
        here.close();
    }

    @Test
    void articlesThatFellOffTheirFeedAreServedAfterUpdatesAndRebuilds() throws Exception {
        LedeConfig config = config(site.uri("/feed").toString());
        here.tell("/feed", "One", "Two");
        assertThat(rebuild(config)).isInstanceOf(Published.class);
        assertThat(titles(config)).containsExactly("One", "Two");

        here.tell("/feed", "Two", "Three");
        assertThat(update(config)).isInstanceOf(Updated.class);
        List<Article> updated = articles(config);
        assertThat(titles(config)).containsExactly("One", "Three", "Two");
        assertThat(update(config)).isInstanceOf(UpToDate.class);

        site.close();
        assertThat(rebuild(config)).isInstanceOf(Published.class);
        assertThat(articles(config)).isEqualTo(updated);
        assertThat(updated)
                .allSatisfy(article -> assertThat(article.sources())
                        .containsExactly(site.uri("/feed").toString()));
    }

    @Test
    void aFeedThatCannotBeFetchedIsAFailureOfTheReportAndTheRunGoesOn() throws Exception {
        Path file =
                Files.writeString(folder.resolve("one.md"), "---\ntitle: Mine\nwebUrl: https://a.example/mine\n---\n");
        here.tell("/feed?key=secret", "One");
        LedeConfig config = config(
                file.toString(),
                site.uri("/feed?key=secret").toString(),
                site.uri("/none").toString());
        GenerationManifest first = ((Published) rebuild(config)).manifest();

        assertThat(titles(config)).containsExactly("Mine", "One");
        assertThat(first.sources()).contains(site.uri("/feed?key=secret").toString());
        assertThat(problems(first.report().read()))
                .containsExactly(site.uri("/none") + ": the feed can't be fetched: answered 404");

        site.on("/feed?key=secret", Site.text(500, ""));
        GenerationManifest second = ((Updated) update(config)).manifest();
        assertThat(titles(config)).containsExactly("Mine", "One");
        assertThat(second.report().read().failed()).isEqualTo(2);
        assertThat(String.join("\n", problems(second.report().read())))
                .contains(site.uri("/feed") + "?…: the feed can't be fetched: answered 500")
                .doesNotContain("secret");
        // Left alone for a while, and the report says the same.
        assertThat(update(config)).isInstanceOf(UpToDate.class);

        here.tell("/feed?key=secret", "One", "Two");
        world.pass(Duration.ofHours(1));
        assertThat(((Updated) update(config)).manifest().report().read().failed())
                .isEqualTo(1);
        assertThat(titles(config)).containsExactly("Mine", "One", "Two");
    }

    /** The time until then is another each time. */
    @Test
    void thatAHostIsStillLeftAloneIsNoNews() throws Exception {
        String[] all = {
            site.uri("/a").toString(), site.uri("/b").toString(), site.uri("/c").toString()
        };
        site.on("/a", Site.text(429, ""));
        site.on("/b", Site.text(429, ""));
        here.tell("/c", "One");
        rebuild(config(all[0], all[1]));
        world.pass(Duration.ofHours(1));
        rebuild(config(all[2]));
        site.on("/a", Site.bytes(429, new byte[0], "Retry-After", "60"));
        site.on("/b", Site.bytes(429, new byte[0], "Retry-After", "60"));

        // The first is asked, and the others are left alone.
        LedeConfig config = config(all);
        assertThat(problems(((Published) rebuild(config)).manifest().report().read()))
                .hasSize(3)
                .contains(all[2] + ": the feed can't be fetched: its host answered 429 for another feed, "
                        + "and is left alone for a while");
        assertThat(site.asked().stream().filter("/b"::equals)).hasSize(1);

        // The second is asked, and the third is left alone again.
        world.pass(Duration.ofSeconds(90));
        assertThat(update(config)).isInstanceOf(UpToDate.class);
        assertThat(site.asked().stream().filter("/b"::equals)).hasSize(2);
        assertThat(site.asked().stream().filter("/c"::equals)).hasSize(1);
    }

    @Test
    void whereNothingWasEverToldNothingIsPublished() throws Exception {
        LedeConfig config = config(site.uri("/none").toString());

        assertThat(rebuild(config))
                .isInstanceOfSatisfying(
                        NothingRead.class,
                        nothing -> assertThat(problems(nothing.report().read())).hasSize(1));
    }

    @Test
    void aHostOnAPrivateAddressIsNotAskedUnlessItIsAllowed() throws Exception {
        here.tell("/feed", "One");
        LedeConfig config = LedeConfig.load(
                SharedData.root(),
                Optional.empty(),
                Map.of(
                        "sources", List.of(site.uri("/feed").toString()),
                        "index", List.of(folder.resolve("index").toString())),
                Map.of());

        assertThat(rebuild(config))
                .isInstanceOfSatisfying(
                        NothingRead.class,
                        nothing -> assertThat(problems(nothing.report().read()).getFirst())
                                .contains("allowed-hosts"));
        assertThat(site.asked()).isEmpty();
    }

    @Test
    void checkingAsksNobodyAndReadsWhatIsKept() throws Exception {
        LedeConfig config = config(site.uri("/feed").toString());
        assertThat(Check.run(config, Progress.NONE).report().read().skipped()).containsEntry("feed not asked", 1L);
        assertThat(folder.resolve("index")).doesNotExist();
        here.tell("/feed", "One", "Two");
        rebuild(config);
        int asked = site.asked().size();

        assertThat(Check.run(config, Progress.NONE).report().articles()).isEqualTo(2);
        assertThat(site.asked()).hasSize(asked);
    }

    @Test
    void aListOfFeedsMeansItsFeedsWhetherItIsAFileOrFetched() throws Exception {
        here.tell("/a", "One");
        here.tell("/b", "Two");
        here.tell("/c", "Three");
        Path list = Files.writeString(
                folder.resolve("list.opml"),
                opml(site.uri("/a").toString(), "feed://odd", site.uri("/b").toString()));
        site.on(
                "/list",
                Site.text(200, opml(site.uri("/b").toString(), site.uri("/c").toString())));
        LedeConfig config = config(list.toString(), site.uri("/list").toString());

        GenerationManifest manifest = ((Published) rebuild(config)).manifest();

        assertThat(titles(config)).containsExactly("One", "Three", "Two");
        assertThat(manifest.report().read().skipped()).containsEntry("list of feeds", 2L);
        assertThat(problems(manifest.report().read()))
                .filteredOn(problem -> problem.contains("feed 2 of the list"))
                .hasSize(1);
        assertThat(site.asked().stream().filter("/b"::equals)).hasSize(1);

        here.tell("/d", "Four");
        Files.writeString(list, opml(site.uri("/a").toString(), site.uri("/d").toString()));
        assertThat(update(config)).isInstanceOf(Updated.class);
        assertThat(titles(config)).containsExactly("Four", "One", "Three", "Two");
    }

    @Test
    void aHostWhoseAnswersAreNoFeedsAddsNothing() throws Exception {
        here.tell("/feed", "One");
        LedeConfig config = config(site.uri("/feed").toString());
        rebuild(config);
        site.on("/feed", Site.text(200, "<!doctype html><title>Sold</title><p>This name is for sale."));

        assertThat(((Updated) update(config)).manifest().report().read().failed())
                .isEqualTo(1);
        assertThat(titles(config)).containsExactly("One");
    }

    private static String opml(String... feeds) {
        var outlines = new StringBuilder();
        for (String feed : feeds) {
            outlines.append("<outline type='rss' xmlUrl='").append(feed).append("'/>");
        }
        return "<?xml version='1.0'?><opml version='2.0'><body>" + outlines + "</body></opml>";
    }

    private Rebuild.Outcome rebuild(LedeConfig config) throws IOException {
        return Rebuild.run(config, Progress.NONE, feeds(config));
    }

    private Update.Outcome update(LedeConfig config) throws IOException {
        return Update.run(config, Progress.NONE, feeds(config));
    }

    /** As each command has it: nothing is remembered but what is on disk. */
    private Feeds feeds(LedeConfig config) {
        return new Feeds(FeedPolling.of(config, world.outside()), Duration.ZERO);
    }

    private LedeConfig config(String... sources) {
        return LedeConfig.load(
                SharedData.root(),
                Optional.empty(),
                Map.of(
                        "sources", List.of(sources),
                        "allowed-hosts", List.of(site.host()),
                        "index", List.of(folder.resolve("index").toString())),
                Map.of());
    }

    private static List<String> problems(ReadReport report) {
        return report.problems().stream()
                .filter(problem -> problem.severity() == Problem.Severity.FAILED)
                .map(Problem::asLine)
                .toList();
    }

    private static List<String> titles(LedeConfig config) throws IOException {
        return articles(config).stream().map(Article::title).sorted().toList();
    }

    private static List<Article> articles(LedeConfig config) throws IOException {
        var generations = new Generations(config.index().folder());
        return Builds.stored(generations.folder(generations.current().orElseThrow()));
    }
}
