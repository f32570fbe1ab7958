package dev.lede.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.query.PointInTime;
import dev.lede.request.SearchParameters;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a page has for the script that keeps searches; without the script none of it is seen. */
class KeepingTest {
    private static final SearchParameters CHIPS = SearchParameters.EVERYTHING.withQuery("chips");

    @Test
    void aSearchIsKeptFromItsFirstPageWithItsNameAndHowManyItFinds() {
        Element save = save(CHIPS.withSpan(Optional.of(new PointInTime("2023")), Optional.of(new PointInTime("2024")))
                .withPage(2));

        assertThat(save.attr("data-href")).isEqualTo("/search?q=chips&after=2023&before=2024");
        assertThat(save.attr("data-name")).isEqualTo("chips in 2023");
        assertThat(save.attr("data-articles")).isEqualTo("2");
        assertThat(save.attr("data-generation")).isEqualTo("000042");
        assertThat(save.hasAttr("hidden")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"chips when:7d", "chips after:P7D", "chips -before:p1m"})
    void whatCountsBackFromNowIsKeptWithoutANumber(String text) {
        assertThat(save(SearchParameters.EVERYTHING.withQuery(text)).hasAttr("data-articles"))
                .isFalse();
    }

    @Test
    void aSpanThatCountsBackFromNowHasNoNumberEither() {
        assertThat(save(CHIPS.withSpan(Optional.of(new PointInTime("P7D")), Optional.empty()))
                        .hasAttr("data-articles"))
                .isFalse();
    }

    @Test
    void theStartPageShowsWhatWasKeptAndIsntKeptItself() {
        var page = Sample.search(SearchParameters.EVERYTHING, Sample.result("chips", 2));

        assertThat(page.select(".save")).isEmpty();
        assertThat(page.select(".shelf[hidden] h2").text()).isEqualTo("Your searches");
        assertThat(Sample.search(CHIPS, Sample.result("chips", 2)).select(".shelf"))
                .isEmpty();
    }

    private static Element save(SearchParameters search) {
        return Sample.search(search, Sample.result("chips", 2)).expectFirst(".save");
    }
}
