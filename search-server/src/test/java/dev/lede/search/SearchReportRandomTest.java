package dev.lede.search;

import static java.util.Comparator.comparing;
import static java.util.Comparator.reverseOrder;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.lede.article.Article;
import dev.lede.article.ArticleBuilder;
import dev.lede.article.ArticleSummary;
import dev.lede.article.Facet;
import dev.lede.article.Published;
import dev.lede.article.RandomArticles;
import dev.lede.search.FacetCounts.Interval;
import dev.lede.search.Filters.QualityRange;
import dev.lede.search.Rising.Rise;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** All that a report says is what counting the articles by hand gives. */
class SearchReportRandomTest {
    private static final long SEED = 1993;
    private static final int ROUNDS = 150;
    private static final List<String> PROVIDERS = List.of("CNN", "Wired", "Reuters", "The Verge", "SiliconANGLE");

    private final Random random = new Random(SEED);

    /** So close together that the last two months hold enough of them, and later ones another mix of labels. */
    private final List<Article> articles =
            new RandomArticles(SEED).list(900).stream().map(this::lately).toList();

    private Article lately(Article article) {
        int day = random.nextInt(120);
        var dated = ArticleBuilder.like(article);
        article.summary()
                .published()
                .ifPresent(published -> dated.published(
                        new Published(day(day).plusSeconds(random.nextInt(86_400)), published.precision())));
        int one = random.nextInt(PROVIDERS.size());
        int other = random.nextInt(PROVIDERS.size());
        article.summary()
                .provider()
                .ifPresent(any ->
                        dated.provider(PROVIDERS.get(day / 30 % 2 == 0 ? Math.min(one, other) : Math.max(one, other))));
        return dated.article();
    }

    private static Instant day(int number) {
        return Instant.parse("2023-07-01T00:00:00Z").plusSeconds(86_400L * number);
    }

    @Test
    void aReportIsThatOfABruteForceCount() throws IOException {
        ArticleSearcher searcher = MemoryIndex.of(articles);
        int risen = 0;
        for (int round = 0; round < ROUNDS; round++) {
            Filters filters = filters();
            Instant now = day(round % 3 == 0 ? 90 : 150);
            SearchReport report = searcher.report(request(filters, now));
            List<ArticleSummary> matching = articles.stream()
                    .map(Article::summary)
                    .filter(article -> matches(article, filters))
                    .toList();
            String what = "seed " + SEED + ", round " + round + ": " + filters;
            List<Instant> dates = matching.stream()
                    .flatMap(article -> article.published().stream())
                    .map(Published::at)
                    .sorted()
                    .toList();
            assertThat(report.articles()).as(what).isEqualTo(matching.size());
            assertThat(report.exact()).as(what).isTrue();
            assertThat(report.first().map(Published::at))
                    .as(what)
                    .isEqualTo(dates.stream().findFirst());
            assertThat(report.last().map(Published::at))
                    .as(what)
                    .isEqualTo(dates.reversed().stream().findFirst());
            assertThat(report.newest().stream()
                            .map(article -> article.published().map(Published::at)))
                    .as(what)
                    .containsExactlyElementsOf(newest(matching));
            assertThat(report.published())
                    .as(what)
                    .isEqualTo(searcher.search(Requests.of("", filters))
                            .facets()
                            .published()
                            .orElseThrow());
            assertRated(report.ratings(), matching, what);
            assertRated(
                    report.everywhere(), articles.stream().map(Article::summary).toList(), what);
            assertQualities(report, matching, what);
            assertThat(rises(report)).as(what).isEqualTo(rises(matching, now));
            risen += rises(report).size();
        }
        assertThat(risen).isGreaterThan(ROUNDS / 10);
    }

    private static List<Optional<Instant>> newest(List<ArticleSummary> matching) {
        return matching.stream()
                .map(article -> article.published().map(Published::at))
                .sorted(comparing((Optional<Instant> at) -> at.orElse(Instant.MIN), reverseOrder()))
                .limit(SearchReport.NEWEST)
                .toList();
    }

    private static void assertRated(Optional<Ratings> ratings, List<ArticleSummary> of, String what) {
        List<Integer> rated =
                of.stream().flatMap(article -> article.quality().stream()).toList();
        assertThat(ratings.map(Ratings::rated).orElse(0L)).as(what).isEqualTo(rated.size());
        assertThat(ratings.map(Ratings::mean).orElse(0.0))
                .as(what)
                .isCloseTo(rated.stream().mapToInt(each -> each).average().orElse(0), within(1e-9));
    }

    private static void assertQualities(SearchReport report, List<ArticleSummary> matching, String what) {
        assertThat(report.qualities()).as(what).hasSameSizeAs(report.published().buckets());
        for (int i = 0; i < report.qualities().size(); i++) {
            Instant start = report.published().buckets().get(i).start();
            Interval interval = report.published().interval();
            assertRated(
                    report.qualities().get(i),
                    matching.stream()
                            .filter(article -> article.published()
                                    .filter(date ->
                                            Intervals.start(interval, date.at()).equals(start))
                                    .isPresent())
                            .toList(),
                    what + " " + start);
        }
    }

    private static SortedMap<String, List<Long>> rises(SearchReport report) {
        var rises = new TreeMap<String, List<Long>>();
        report.rising().map(Rising::rises).orElse(List.of()).stream()
                .filter(rise -> List.of(Facet.PROVIDER, Facet.TOPIC).contains(rise.facet()))
                .forEach(rise -> rises.put(rise.facet().name() + " " + rise.label(), counts(rise)));
        return rises;
    }

    private static List<Long> counts(Rise rise) {
        return List.of(rise.lately(), rise.before());
    }

    private static SortedMap<String, List<Long>> rises(List<ArticleSummary> matching, Instant now) {
        var rises = new TreeMap<String, List<Long>>();
        Optional<LocalDate> last = matching.stream()
                .flatMap(article -> article.published().stream())
                .filter(date -> !date.at().isAfter(now))
                .map(Published::day)
                .max(LocalDate::compareTo);
        if (last.isEmpty()) {
            return rises;
        }
        List<ArticleSummary> lately = of(matching, last.get().minusDays(29), last.get());
        List<ArticleSummary> before =
                of(matching, last.get().minusDays(59), last.get().minusDays(30));
        if (lately.size() < 10 || before.size() < 10) {
            return rises;
        }
        var every = new TreeSet<String>();
        lately.forEach(article -> every.addAll(labels(article)));
        for (String label : every) {
            long bearing = bearing(label, lately);
            long bearingBefore = bearing(label, before);
            boolean more = (double) bearing / lately.size() > (double) bearingBefore / before.size();
            if (more
                    && bearing >= 3
                    && LikelihoodRatio.of(bearing, lately.size(), bearingBefore, before.size()) >= 6.63) {
                rises.put(label, List.of(bearing, bearingBefore));
            }
        }
        return rises;
    }

    private static List<ArticleSummary> of(List<ArticleSummary> articles, LocalDate first, LocalDate last) {
        return articles.stream()
                .filter(article -> article.published()
                        .filter(date ->
                                !date.day().isBefore(first) && !date.day().isAfter(last))
                        .isPresent())
                .toList();
    }

    private static long bearing(String label, List<ArticleSummary> articles) {
        return articles.stream()
                .filter(article -> labels(article).contains(label))
                .count();
    }

    /** Those whose names are spelled in one way alone. */
    private static List<String> labels(ArticleSummary article) {
        return Stream.concat(
                        article.provider().stream().map(provider -> "provider " + provider.name()),
                        article.topics().withAncestors().stream().map(topic -> "topic " + topic))
                .toList();
    }

    private Filters filters() {
        var chosen = new TreeMap<Facet, List<String>>();
        if (random.nextInt(4) == 0) {
            chosen.put(Facet.PROVIDER, List.of("CNN", "wired"));
        }
        if (random.nextInt(4) == 0) {
            chosen.put(Facet.TOPIC, List.of("robots"));
        }
        Instant after = day(random.nextInt(60)).plusSeconds(random.nextInt(86_400));
        return new Filters(
                chosen,
                random.nextInt(3) == 0
                        ? Optional.of(new QualityRange(Optional.of(20), Optional.of(150)))
                        : Optional.empty(),
                random.nextBoolean() ? Optional.of(after) : Optional.empty(),
                random.nextBoolean() ? Optional.of(after.plusSeconds(86_400L * random.nextInt(90))) : Optional.empty());
    }

    private static boolean matches(ArticleSummary article, Filters filters) {
        boolean isChosen = filters.chosen().entrySet().stream()
                .allMatch(each -> each.getKey().equals(Facet.PROVIDER)
                        ? article.provider()
                                .filter(who -> List.of("CNN", "Wired").contains(who.name()))
                                .isPresent()
                        : article.topics().names().contains("Robotics"));
        boolean isRated = filters.quality().isEmpty()
                || article.quality()
                        .filter(score -> score >= 20 && score <= 150)
                        .isPresent();
        Optional<Instant> at = article.published().map(Published::at);
        boolean isAfter = filters.after().isEmpty()
                || at.filter(date -> !date.isBefore(filters.after().get())).isPresent();
        boolean isBefore = filters.before().isEmpty()
                || at.filter(date -> date.isBefore(filters.before().get())).isPresent();
        return isChosen && isRated && isAfter && isBefore;
    }

    /** What it leaves to a report, in the least suitable way. */
    private static SearchRequest request(Filters filters, Instant now) {
        SearchRequest asked = Requests.of("", filters, SortOrder.QUALITY, new Slice.Page(3, 7));
        return new SearchRequest(
                asked.query(),
                filters,
                asked.sort(),
                asked.slice(),
                asked.facets(),
                SearchOptions.STANDARD.withExactTotal(false).withGrouped(true),
                now);
    }
}
