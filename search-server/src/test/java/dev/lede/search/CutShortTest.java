package dev.lede.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.article.Article;
import dev.lede.article.Facet;
import dev.lede.article.RandomArticles;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever a search had the time to find, its hits are among what it counted. */
class CutShortTest {
    private static final String SLOW =
            "\"robot model\"~50 OR \"data law\"~50 OR \"chip agent\"~50 OR \"cloud privacy\"~50";

    private final List<Article> articles = new RandomArticles(906).list(6_000);

    @ParameterizedTest
    @EnumSource(SortOrder.class)
    void hitsOfASearchThatRanOutOfTimeAreCounted(SortOrder order) throws IOException {
        for (int millis : List.of(1, 2, 4, 8, 16, 1000)) {
            ArticleSearcher searcher = MemoryIndex.of(articles, MemoryIndex.settings(Duration.ofMillis(millis)));
            for (int round = 0; round < 3; round++) {
                SearchResult found = searcher.search(request(order, round % 2 == 0));
                assertThat(found.total()).isGreaterThanOrEqualTo(found.hits().size());
                for (SearchResult.Hit hit : found.hits()) {
                    assertThat(types(found))
                            .containsAll(hit.article().type().stream().toList());
                }
            }
        }
    }

    private static SearchRequest request(SortOrder order, boolean grouped) {
        return Requests.of(SLOW, Filters.NONE, order, new Slice.Page(1, 5))
                .withOptions(SearchOptions.STANDARD.withGrouped(grouped));
    }

    private static List<String> types(SearchResult found) {
        return Objects.requireNonNull(found.facets().labels().get(Facet.TYPE)).values().stream()
                .map(FacetCounts.Label::value)
                .toList();
    }
}
