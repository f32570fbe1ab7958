package dev.lede.page;

import static dev.lede.request.SearchParameters.EVERYTHING;
import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.article.Facet;
import dev.lede.search.SearchResult;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class EmptyStateTest {
    @Test
    void eachFilterCanBeTakenOffAloneAndAllTogether() {
        var search = EVERYTHING.withQuery("quantun").with(Facet.PROVIDER, "CNN").with(Facet.TOPIC, "AI");

        Document page = Sample.search(search, Sample.result("quantun", 0));

        assertThat(page.select(".empty h2").text()).isEqualTo("No article matches");
        assertThat(page.expectFirst(".empty code").text()).isEqualTo("quantun");
        assertThat(page.select(".empty .ways a").eachAttr("href"))
                .containsExactly("/search?q=quantun&topic=AI", "/search?q=quantun&provider=CNN", "/search?q=quantun");
        assertThat(page.select(".empty a.button").attr("href")).isEqualTo("/");
        assertThat(page.select(".hits, .pager, .sorts")).isEmpty();
    }

    @Test
    void withoutWordsThereIsNoTalkOfSpelling() {
        Document page = Sample.search(EVERYTHING.with(Facet.PROVIDER, "Nobody"), Sample.result("", 0));

        assertThat(page.select(".empty").text()).doesNotContain("spelling");
        assertThat(page.select(".empty .ways a").eachAttr("href")).containsExactly("/");
    }

    @Test
    void behindTheLastPageThereIsAWayToIt() {
        Document page = Sample.search(EVERYTHING.withQuery("x").withPage(9), Sample.result("x", 25, List.of()));

        assertThat(page.select(".empty h2").text()).isEqualTo("There are not so many pages");
        assertThat(page.select(".empty a").attr("href")).isEqualTo("/search?q=x&page=3");
    }

    @Test
    void whatMayHaveBeenMeantIsALinkThatKeepsTheFilters() {
        SearchResult none = Sample.result("<quantun>", 0);
        var result = new SearchResult(
                none.query(),
                Optional.of("<quantum>"),
                0,
                true,
                OptionalLong.empty(),
                none.took(),
                none.index(),
                none.hits(),
                none.facets(),
                none.next());

        Document page = Sample.search(EVERYTHING.withQuery("<quantun>").with(Facet.PROVIDER, "CNN"), result);

        assertThat(page.select(".did-you-mean").text()).isEqualTo("Did you mean <quantum>?");
        assertThat(page.select(".did-you-mean a").attr("href")).isEqualTo("/search?q=%3Cquantum%3E&provider=CNN");
        assertThat(Sample.search(EVERYTHING.withQuery("x"), none).select(".did-you-mean"))
                .isEmpty();
    }
}
