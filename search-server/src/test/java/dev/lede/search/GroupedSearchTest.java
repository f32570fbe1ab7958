package dev.lede.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.article.Article;
import dev.lede.article.ArticleBuilder;
import dev.lede.article.ArticleId;
import dev.lede.article.Facet;
import dev.lede.article.Published;
import dev.lede.query.QueryParser;
import dev.lede.search.Filters.QualityRange;
import dev.lede.search.SearchResult.Hit;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** One hit a story. */
class GroupedSearchTest {
    private static final Instant DAY = Instant.parse("2023-06-09T00:00:00Z");
    private static final List<String> PROVIDERS = List.of("CNN", "Wired", "Reuters");

    @Test
    void theBestRatedStandsForAStoryThenTheFullest() throws IOException {
        Article rated = told(0, "CNN", Optional.of(80), "");
        Article fuller = told(0, "Wired", Optional.of(60), "It will be trained again next spring, on fewer chips.");
        Article unrated = told(0, "Reuters", Optional.empty(), "");
        Article alone = told(1, "CNN", Optional.of(10), "");
        ArticleSearcher searcher = MemoryIndex.of(List.of(fuller, unrated, alone, rated));

        assertThat(ids(searcher.search(grouped("weights", Filters.NONE))))
                .containsExactlyInAnyOrder(rated.id(), alone.id());
        assertThat(ids(searcher.search(grouped("weights -provider:CNN", Filters.NONE))))
                .containsExactly(fuller.id());
        assertThat(ids(searcher.search(grouped("weights provider:Reuters", Filters.NONE))))
                .containsExactly(unrated.id());
        assertThat(searcher.story(unrated.id()).orElseThrow().best().id()).isEqualTo(rated.id());
        assertThat(searcher.story(alone.id())).isEmpty();
    }

    @Test
    void totalsCountStoriesAndFacetsArticles() throws IOException {
        ArticleSearcher searcher = MemoryIndex.of(List.of(
                told(0, "CNN", Optional.of(80), ""),
                told(0, "Wired", Optional.of(60), ""),
                told(1, "CNN", Optional.of(70), "")));
        var cnn = new Filters(
                new TreeMap<>(Map.of(Facet.PROVIDER, List.of("CNN"))),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());

        SearchResult all = searcher.search(grouped("weights", Filters.NONE));
        assertThat(all.total()).isEqualTo(2);
        assertThat(all.articles()).isEqualTo(OptionalLong.of(3));
        assertThat(providers(all).values()).extracting(FacetCounts.Label::count).containsExactly(2L, 1L);
        SearchResult chosen = searcher.search(grouped("weights", cnn));
        assertThat(chosen.total()).isEqualTo(2);
        assertThat(chosen.articles()).isEqualTo(OptionalLong.of(2));
        assertThat(providers(chosen).distinct()).isEqualTo(2);
        assertThat(searcher.search(Requests.of("weights")).articles()).isEmpty();
    }

    /** Whatever the order, the filters and how one pages: the best of each story's matching tellings, each once. */
    @Test
    void everyStoryIsShownOnceByItsBestTelling() throws IOException {
        var random = new Random(20261123);
        List<Article> articles = new ArrayList<>();
        for (int story = 0; story < 40; story++) {
            int tellers = 1 + random.nextInt(4);
            for (int i = 0; i < tellers; i++) {
                Optional<Integer> quality =
                        random.nextInt(4) == 0 ? Optional.empty() : Optional.of(random.nextInt(5) * 20);
                articles.add(
                        told(story, PROVIDERS.get(random.nextInt(3)), quality, "More. ".repeat(random.nextInt(3))));
            }
        }
        ArticleSearcher searcher = MemoryIndex.of(articles);
        for (Filters filters : List.of(Filters.NONE, rated(40), rated(60))) {
            for (SortOrder order : SortOrder.values()) {
                List<Hit> every = searcher.search(request("weights", filters, order, new Slice.Page(1, 1000), false))
                        .hits();
                Map<ArticleId, List<Hit>> stories = every.stream()
                        .collect(Collectors.groupingBy(hit -> hit.story()
                                .map(StorySummary::id)
                                .orElse(hit.article().id())));
                int best = stories.values().stream()
                        .mapToInt(tellings -> tellings.stream()
                                .map(hit -> hit.article().quality().orElse(-1))
                                .max(Comparator.naturalOrder())
                                .orElseThrow())
                        .sum();

                List<Hit> found = paged(searcher, filters, order);
                assertThat(found).as("%s %s", filters, order).hasSize(stories.size());
                assertThat(every).containsAll(found);
                assertThat(found.stream()
                                .mapToInt(hit -> hit.article().quality().orElse(-1))
                                .sum())
                        .isEqualTo(best);
                assertThat(every.stream().filter(found::contains)).containsExactlyElementsOf(found);
            }
        }
    }

    private static List<Hit> paged(ArticleSearcher searcher, Filters filters, SortOrder order) throws IOException {
        List<Hit> hits = new ArrayList<>();
        SearchResult page = searcher.search(request("weights", filters, order, new Slice.Page(1, 7), true));
        hits.addAll(page.hits());
        while (page.next().isPresent()) {
            page = searcher.search(request(
                    "weights", filters, order, new Slice.After(page.next().get(), 7), true));
            hits.addAll(page.hits());
        }
        assertThat(page.total()).isEqualTo(hits.size());
        return hits;
    }

    private static Filters rated(int least) {
        return new Filters(
                new TreeMap<>(),
                Optional.of(new QualityRange(Optional.of(least), Optional.empty())),
                Optional.empty(),
                Optional.empty());
    }

    private static FacetCounts.Labels providers(SearchResult result) {
        return Optional.ofNullable(result.facets().labels().get(Facet.PROVIDER)).orElseThrow();
    }

    private static List<ArticleId> ids(SearchResult result) {
        return result.hits().stream().map(hit -> hit.article().id()).toList();
    }

    private static SearchRequest grouped(String text, Filters filters) {
        return request(text, filters, SortOrder.RELEVANCE, new Slice.Page(1, 10), true);
    }

    private static SearchRequest request(
            String text, Filters filters, SortOrder order, Slice slice, boolean isGrouped) {
        return new SearchRequest(
                QueryParser.parse(text, Requests.NOW),
                filters,
                order,
                slice,
                Requests.ALL_FACETS,
                SearchOptions.STANDARD.withGrouped(isGrouped),
                Requests.NOW);
    }

    private int told;

    private Article told(int story, String provider, Optional<Integer> quality, String more) {
        String name = "number" + (char) ('a' + story % 26) + (char) ('a' + story / 26);
        var article = ArticleBuilder.of(ArticleId.ofSourceId("article " + told++))
                .title("The laboratory of " + name + " opens its weights")
                .published(Published.at(DAY.plusSeconds(3600L * story + told)))
                .body(("A laboratory called " + name + " has opened the weights of " + name + " to all who ask " + name
                                + " for them, and " + name + " hopes that others will find what faults " + name
                                + " has before the next one is trained, a speaker of " + name + " said on Friday. ")
                        + more)
                .provider(provider)
                .sources(name);
        quality.ifPresent(article::quality);
        return article.article();
    }
}
