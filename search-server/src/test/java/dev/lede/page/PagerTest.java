package dev.lede.page;

import static dev.lede.request.SearchParameters.EVERYTHING;
import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.request.SearchParameters;
import dev.lede.search.SearchOptions;
import dev.lede.search.SearchResult;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PagerTest {
    private static final SearchParameters SEARCH = EVERYTHING.withQuery("x");

    @Test
    void onePageNeedsNoPager() {
        assertThat(Pager.of(SEARCH, Sample.result("x", 10), Sample.VISIT)).isEmpty();
        assertThat(Pager.of(SEARCH, Sample.result("x", 0), Sample.VISIT)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "1, 11, [1] 2",
        "1, 95, [1] 2 3 … 10",
        "5, 95, 1 2 3 4 [5] 6 7 … 10",
        "6, 95, 1 … 4 5 [6] 7 8 9 10",
        "10, 95, 1 … 8 9 [10]",
        "1, 1000000, [1] 2 3 … 100",
        "100, 1000000, 1 … 98 99 [100]"
    })
    void numbersSurroundThePage(int page, long total, String expected) {
        Pager pager = Pager.of(SEARCH.withPage(page), Sample.result("x", total), Sample.VISIT)
                .orElseThrow();

        assertThat(pager.pages().stream()
                        .map(link ->
                                link.label().isEmpty() ? "…" : link.current() ? "[" + link.label() + "]" : link.label())
                        .collect(Collectors.joining(" ")))
                .isEqualTo(expected);
        assertThat(pager.previous().isPresent()).isEqualTo(page > 1);
        assertThat(pager.next().isPresent()).isEqualTo(page < Pager.last(SEARCH, Sample.result("x", total)));
    }

    @Test
    void noPageIsOfferedThatTheSearchRefuses() {
        var large = new SearchParameters(
                "x",
                SEARCH.chosen(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(100),
                1,
                Optional.empty(),
                Optional.empty(),
                SearchOptions.STANDARD);

        assertThat(Pager.last(large, Sample.result("x", 1_000_000))).isEqualTo(100);
    }

    @Test
    void aCursorLeadsOnWhereNumbersEnd() {
        SearchResult result = withNext(Sample.result("x", 1_000_000));

        assertThat(Pager.of(SEARCH.withPage(100), result, Sample.VISIT)
                        .orElseThrow()
                        .next())
                .contains("/search?q=x&cursor=abc");
        assertThat(Pager.of(SEARCH.withPage(3), result, Sample.VISIT)
                        .orElseThrow()
                        .next())
                .contains("/search?q=x&page=4");
        Pager deep = Pager.of(SEARCH.withCursor("aaa"), result, Sample.VISIT).orElseThrow();
        assertThat(deep.next()).contains("/search?q=x&cursor=abc");
        assertThat(deep.previous()).contains(new PageLink("First page", "/search?q=x", false));
    }

    private static SearchResult withNext(SearchResult result) {
        return new SearchResult(
                result.query(),
                Optional.empty(),
                result.total(),
                true,
                OptionalLong.empty(),
                result.took(),
                Sample.INDEX,
                result.hits(),
                result.facets(),
                Optional.of("abc"));
    }
}
