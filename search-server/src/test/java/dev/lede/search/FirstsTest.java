package dev.lede.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.lede.article.Article;
import dev.lede.article.ArticleBuilder;
import dev.lede.article.ArticleId;
import dev.lede.article.ArticleSummary;
import dev.lede.article.Facet;
import dev.lede.article.Published;
import dev.lede.search.Firsts.Standing;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Who had stories first. */
class FirstsTest {
    private static final Instant MORNING = Instant.parse("2023-06-09T08:00:00Z");
    private static final LocalDate DAY = LocalDate.parse("2023-06-09");

    private int told;

    @Test
    void whoCameClearlyBeforeAllOthersWasFirst() throws IOException {
        ArticleSearcher searcher = MemoryIndex.of(List.of(
                told(0, "CNN", at(0)), told(0, "Wired", at(90)), told(0, "CNN", at(0)), told(0, "Reuters", at(60))));

        Firsts firsts = firsts(searcher, Filters.NONE);

        assertThat(firsts.stories()).isEqualTo(1);
        assertThat(firsts.all()).isTrue();
        assertThat(firsts.told()).isEqualTo(1);
        assertThat(firsts.providers()).containsExactly(new Standing("CNN", 1, 1));
        assertThat(firsts.latest())
                .extracting(lead -> provider(lead.first()), lead -> provider(lead.next()))
                .containsExactly(tuple("CNN", "Reuters"));
    }

    @Test
    void whereDatesDontTellNobodyWas() throws IOException {
        ArticleSearcher searcher = MemoryIndex.of(List.of(
                // Within the same minute.
                told(0, "CNN", at(0)),
                told(0, "Wired", Published.at(MORNING.plusSeconds(59))),
                // On a day, and at a time of that day.
                told(1, "CNN", Published.on(DAY)),
                told(1, "Wired", at(0)),
                // In a month.
                told(2, "CNN", Published.in(YearMonth.from(DAY))),
                told(2, "Wired", Published.on(DAY)),
                // By no one knows whom, or when.
                told(3, "CNN", at(0)),
                undated(3, "Wired"),
                anonymous(4, at(0)),
                told(4, "CNN", at(60)),
                told(4, "Wired", at(90))));

        Firsts firsts = firsts(searcher, Filters.NONE);

        assertThat(firsts.stories()).isEqualTo(5);
        assertThat(firsts.told()).isZero();
        assertThat(firsts.providers()).isEmpty();
        assertThat(firsts.latest()).isEmpty();
    }

    @Test
    void daysTellWhoWasFirstOnAnother() throws IOException {
        ArticleSearcher searcher = MemoryIndex.of(
                List.of(told(0, "CNN", Published.on(DAY)), told(0, "Wired", Published.on(DAY.plusDays(1)))));

        assertThat(firsts(searcher, Filters.NONE).providers()).containsExactly(new Standing("CNN", 1, 1));
    }

    @Test
    void whoTellsAStoryAloneOrUnknownToOthersIsNoFirst() throws IOException {
        ArticleSearcher searcher = MemoryIndex.of(
                List.of(told(0, "CNN", at(0)), told(0, "CNN", at(60)), told(1, "CNN", at(0)), anonymous(1, at(60))));

        assertThat(firsts(searcher, Filters.NONE).stories()).isZero();
    }

    @Test
    void aProvidersReportTellsHowOftenItWasFirstAndInWhat() throws IOException {
        ArticleSearcher searcher = MemoryIndex.of(List.of(
                told(0, "CNN", at(0)),
                told(0, "Wired", at(30)),
                told(1, "Wired", at(0)),
                told(1, "CNN", at(30)),
                told(2, "Wired", at(0)),
                told(2, "Reuters", at(30)),
                told(3, "Reuters", at(0)),
                told(3, "CNN", at(30))));

        Firsts all = firsts(searcher, Filters.NONE);
        Firsts cnn = firsts(searcher, of("cnn"));

        assertThat(all.providers())
                .containsExactly(new Standing("Wired", 2, 3), new Standing("CNN", 1, 3), new Standing("Reuters", 1, 2));
        assertThat(cnn.stories()).isEqualTo(3);
        assertThat(cnn.providers())
                .containsExactly(new Standing("CNN", 1, 3), new Standing("Reuters", 1, 1), new Standing("Wired", 1, 2));
        assertThat(cnn.latest()).extracting(lead -> provider(lead.first())).containsExactly("CNN");
        assertThat(firsts(searcher, of("Wired")).latest()).hasSize(2);
    }

    @Test
    void onlyTheLatestStoriesAreLookedAtWhereThereAreMany() throws IOException {
        List<Article> articles = new ArrayList<>();
        int stories = FirstsCounting.MOST_STORIES + 30;
        for (int story = 0; story < stories; story++) {
            articles.add(told(story, story < 30 ? "Wired" : "CNN", at(story * 60)));
            articles.add(told(story, "Reuters", at(story * 60 + 30)));
        }
        Firsts firsts = firsts(MemoryIndex.of(articles), Filters.NONE);

        assertThat(firsts.stories()).isEqualTo(FirstsCounting.MOST_STORIES);
        assertThat(firsts.all()).isFalse();
        assertThat(firsts.providers()).containsExactly(new Standing("CNN", 100, 100));
        assertThat(firsts.latest().stream().map(lead -> lead.first().published().orElseThrow()))
                .containsExactlyElementsOf(List.of(129, 128, 127, 126, 125).stream()
                        .map(story -> at(story * 60))
                        .toList());
    }

    /** Whatever the tellings are, and in whatever order they come. */
    @Test
    void firstsAreThoseOfABruteForceCount() throws IOException {
        var random = new Random(9);
        for (int round = 0; round < 20; round++) {
            List<List<Article>> stories = new ArrayList<>();
            for (int story = 0; story < 15; story++) {
                List<Article> tellings = new ArrayList<>();
                for (int i = 2 + random.nextInt(3); i > 0; i--) {
                    Article telling =
                            told(story, List.of("CNN", "Wired", "Reuters").get(random.nextInt(3)), date(random));
                    tellings.add(random.nextInt(8) == 0 ? undated(story, "CNN") : telling);
                }
                stories.add(tellings);
            }
            Firsts firsts =
                    firsts(MemoryIndex.of(stories.stream().flatMap(List::stream).toList()), Filters.NONE);

            var expected = new TreeMap<String, Integer>();
            for (List<Article> tellings : stories) {
                tellings.stream()
                        .filter(one -> tellings.stream()
                                .filter(other -> !provider(other.summary()).equals(provider(one.summary())))
                                .allMatch(other -> isBefore(one, other)))
                        .map(one -> provider(one.summary()))
                        .distinct()
                        .filter(any -> new TreeSet<>(tellings.stream()
                                                .map(each -> provider(each.summary()))
                                                .toList())
                                        .size()
                                > 1)
                        .forEach(name -> expected.merge(name, 1, Integer::sum));
            }
            var counted = new TreeMap<String, Integer>();
            firsts.providers().forEach(each -> counted.put(each.name(), each.first()));
            assertThat(counted).as("round %d", round).isEqualTo(expected);
        }
    }

    private static boolean isBefore(Article one, Article other) {
        return one.summary()
                .published()
                .flatMap(date -> other.summary().published().filter(date::isClearlyBefore))
                .isPresent();
    }

    private static Published date(Random random) {
        Published exact = at(random.nextInt(2000));
        return switch (random.nextInt(4)) {
            case 0 -> Published.on(exact.day());
            case 1 -> new Published(exact.at(), Published.Precision.SECOND);
            default -> exact;
        };
    }

    private static Published at(int minutes) {
        return Published.at(MORNING.plusSeconds(60L * minutes));
    }

    private static Firsts firsts(ArticleSearcher searcher, Filters filters) throws IOException {
        return searcher.report(Requests.of("", filters)).firsts();
    }

    private static Filters of(String provider) {
        return new Filters(
                new TreeMap<>(Map.of(Facet.PROVIDER, List.of(provider))),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static String provider(ArticleSummary article) {
        return article.provider().orElseThrow().name();
    }

    private Article told(int story, String provider, Published published) {
        return telling(story).provider(provider).published(published).article();
    }

    private Article undated(int story, String provider) {
        return telling(story).provider(provider).article();
    }

    private Article anonymous(int story, Published published) {
        return telling(story).published(published).article();
    }

    private ArticleBuilder telling(int story) {
        String name = "number" + (char) ('a' + story % 26) + (char) ('a' + story / 26);
        return ArticleBuilder.of(ArticleId.ofSourceId("article " + told++))
                .title("The laboratory of " + name + " opens its weights")
                .body("A laboratory called " + name + " has opened the weights of " + name + " to all who ask " + name
                        + " for them, and " + name + " hopes that others will find what faults " + name
                        + " has before the next one is trained, a speaker of " + name + " said on Friday.");
    }
}
