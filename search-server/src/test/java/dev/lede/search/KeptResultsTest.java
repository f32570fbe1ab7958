package dev.lede.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.article.Article;
import dev.lede.article.RandomArticles;
import dev.lede.config.LedeConfig.SearchSettings;
import dev.lede.config.SynonymRules;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class KeptResultsTest {
    private static final Instant HOUR = Instant.parse("2026-11-23T18:00:00Z");

    private final List<Article> articles = new RandomArticles(11).list(300);

    @Test
    void whoAsksTheSameWithinTheHourIsToldTheSame() throws IOException {
        ArticleSearcher searcher = searcher(100, Duration.ofSeconds(20));
        SearchResult first = searcher.search(at(HOUR, "robot"));
        SearchResult again = searcher.search(at(HOUR.plusSeconds(3599), "robot"));
        assertThat(first.hits()).isNotEmpty();
        assertThat(again.hits()).isSameAs(first.hits());
        assertThat(again.toldIn(first.took())).isEqualTo(first);
    }

    @Test
    void whatIsAskedAnewIsSearched() throws IOException {
        ArticleSearcher searcher = searcher(100, Duration.ofSeconds(20));
        SearchRequest asked = at(HOUR, "robot");
        SearchResult first = searcher.search(asked);
        assertThat(searcher.search(at(HOUR.plusSeconds(3600), "robot")).hits()).isNotSameAs(first.hits());
        assertThat(searcher.search(at(HOUR.minusSeconds(1), "robot")).hits()).isNotSameAs(first.hits());
        assertThat(searcher.search(at(HOUR, "model")).query()).isNotEqualTo(first.query());
        var grouped = new SearchRequest(
                asked.query(),
                asked.filters(),
                asked.sort(),
                asked.slice(),
                asked.facets(),
                asked.options().withGrouped(true),
                HOUR);
        assertThat(searcher.search(grouped).articles()).isPresent();
        assertThat(first.articles()).isEmpty();
    }

    @Test
    void withoutRoomNothingIsKept() throws IOException {
        ArticleSearcher searcher = searcher(0, Duration.ofSeconds(20));
        SearchRequest asked = at(HOUR, "robot");
        assertThat(searcher.search(asked).hits())
                .isNotSameAs(searcher.search(asked).hits());
    }

    @Test
    void whatRanOutOfTimeIsSearchedAgain() throws IOException {
        ArticleSearcher searcher = searcher(100, Duration.ZERO);
        SearchRequest asked = at(HOUR, "robot");
        SearchResult first = searcher.search(asked);
        assertThat(first.exact()).isFalse();
        assertThat(searcher.search(asked).facets()).isNotSameAs(first.facets());
    }

    @Test
    void whatWasAskedForLastStays() throws IOException {
        ArticleSearcher searcher = searcher(0, Duration.ofSeconds(20));
        SearchResult ten = searcher.search(at(HOUR, ""));
        assertThat(ten.hits()).hasSize(10);
        var kept = new KeptResults(45);
        for (String word : List.of("one", "two", "three")) {
            kept.keep(at(HOUR, word), ten);
        }
        assertThat(kept.of(at(HOUR, "one"))).contains(ten);
        kept.keep(at(HOUR, "four"), ten);
        assertThat(kept.of(at(HOUR, "two"))).isEmpty();
        assertThat(List.of("one", "three", "four"))
                .allSatisfy(word -> assertThat(kept.of(at(HOUR, word))).contains(ten));
    }

    @Test
    void oneThatIsLargerThanAllRoomTakesNone() throws IOException {
        SearchResult ten = searcher(0, Duration.ofSeconds(20)).search(at(HOUR, ""));
        var kept = new KeptResults(14);
        kept.keep(at(HOUR, "one"), ten);
        assertThat(kept.of(at(HOUR, "one"))).isEmpty();
    }

    private ArticleSearcher searcher(int keptHits, Duration limit) throws IOException {
        return MemoryIndex.of(articles, new SearchSettings(limit, 0, keptHits, SynonymRules.NONE));
    }

    private static SearchRequest at(Instant now, String words) {
        SearchRequest each = Requests.of(words, Filters.NONE, SortOrder.RELEVANCE, new Slice.Page(1, 10));
        return new SearchRequest(
                each.query(), each.filters(), each.sort(), each.slice(), each.facets(), each.options(), now);
    }
}
