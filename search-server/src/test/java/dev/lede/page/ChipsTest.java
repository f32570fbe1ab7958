package dev.lede.page;

import static dev.lede.request.SearchParameters.EVERYTHING;
import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.article.Facet;
import dev.lede.query.PointInTime;
import dev.lede.request.SearchParameters;
import dev.lede.search.Filters.QualityRange;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChipsTest {
    private static final SearchParameters NARROWED = EVERYTHING
            .withQuery("models")
            .with(Facet.PROVIDER, "CNN")
            .with(Facet.PROVIDER, "Wired")
            .with(Facet.LANGUAGE, "fr")
            .withQuality(Optional.of(new QualityRange(Optional.of(70), Optional.empty())))
            .withSpan(PointInTime.parse("2023-06"), PointInTime.parse("2023-07"));

    @Test
    void eachChipTakesOffExactlyItsOwnFilter() {
        assertThat(chips(NARROWED))
                .containsExactly(
                        new Chip("Provider", "CNN", Links.plain(NARROWED.without(Facet.PROVIDER, "CNN"))),
                        new Chip("Provider", "Wired", Links.plain(NARROWED.without(Facet.PROVIDER, "Wired"))),
                        new Chip("Language", "French", Links.plain(NARROWED.without(Facet.LANGUAGE, "fr"))),
                        new Chip("Quality", "70 and up", Links.plain(NARROWED.withQuality(Optional.empty()))),
                        new Chip(
                                "Published",
                                "June 2023",
                                Links.plain(NARROWED.withSpan(Optional.empty(), Optional.empty()))));
    }

    @Test
    void allCanBeClearedAtOnceAndTheWordsStay() {
        var page = Sample.search(NARROWED, Sample.result("models", 3));

        assertThat(page.select(".clear").attr("href")).isEqualTo("/search?q=models");
        assertThat(page.select(".chip")).hasSize(5);
    }

    @Test
    void anOpenSpanIsOneEnd() {
        assertThat(chips(EVERYTHING.withSpan(PointInTime.parse("P7D"), Optional.empty())))
                .containsExactly(new Chip("From", "Jun 2, 2023, 14:47", "/"));
        assertThat(chips(EVERYTHING.withSpan(Optional.empty(), PointInTime.parse("2023"))))
                .containsExactly(new Chip("Before", "Jan 1, 2023", "/"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            provider:CNN chips              | provider:CNN         | chips
            chips topic:"AI Policy" law     | topic:"AI Policy"    | chips law
            chips  -lang:fr                 | -lang:fr             | chips
            #robotics arms                  | #robotics            | arms
            quality>70 "open provider:x"    | quality>70           | "open provider:x"
            when:7d                         | when:7d              | ''
            """)
    void fieldedPartsOfTheQueryCanBeTakenOff(String query, String part, String rest) {
        assertThat(chips(EVERYTHING.withQuery(query)))
                .containsExactly(new Chip("Query", part, Links.plain(EVERYTHING.withQuery(rest))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "provider:CNN OR provider:Wired",
                "(provider:CNN chips)",
                "NOT provider:CNN",
                "http://x.example",
                "12:30",
                "\"title:x\""
            })
    void partsThatDoNotStandAloneAreLeftToTheReader(String query) {
        assertThat(chips(EVERYTHING.withQuery(query))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"", "a\"b ", "title:\"", "-#", ": ", "<"})
    @Timeout(5)
    void aHostileTextIsReadInNoTime(String part) {
        assertThat(chips(EVERYTHING.withQuery(part.repeat(1000 / part.length()))))
                .hasSizeLessThanOrEqualTo(1000);
    }

    private static List<Chip> chips(SearchParameters search) {
        return Chips.of(new Choices(search, Sample.INDEX.vocabulary(), Sample.facets(List.of()), Sample.VISIT));
    }
}
