package dev.lede.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.lede.article.Facet;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FacetParametersTest {
    private static final List<Facet> FACETS = List.of(Facet.PROVIDER, Facet.TOPIC);
    private static final Instant NOW = Instant.parse("2023-06-09T12:00:00Z");

    @Test
    void whatASearchFindsIsTakenAndHowManyValues() {
        var parameters = FacetParameters.api(
                Map.of("q", List.of("robot"), "topic", List.of("AI"), "prefix", List.of(" Wi"), "size", List.of("7")),
                FACETS);

        var request = parameters.toRequest(Facet.PROVIDER, NOW, FACETS);

        assertThat(request.prefix()).isEqualTo(" Wi");
        assertThat(request.size()).isEqualTo(7);
        assertThat(request.search().filters().chosen()).containsOnlyKeys(Facet.TOPIC);
        assertThat(request.search().query().text()).isEqualTo("robot");
    }

    @Test
    void fiftyValuesAndAnyBeginningUnlessToldOtherwise() {
        var request = FacetParameters.api(Map.of("prefix", List.of("")), FACETS).toRequest(Facet.PROVIDER, NOW, FACETS);

        assertThat(request.size()).isEqualTo(50);
        assertThat(request.prefix()).isEmpty();
    }

    @Test
    void aPageTakesTheWholeSearchWhoseSizeIsOfItsHits() {
        var parameters = FacetParameters.page(
                Map.of(
                        "prefix", List.of("x"),
                        "size", List.of("20"),
                        "sort", List.of("oldest"),
                        "stories", List.of("grouped"),
                        "utm_source", List.of("y")),
                FACETS);

        assertThat(parameters.toPageRequest(Facet.PROVIDER, NOW, FACETS).size()).isEqualTo(FacetParameters.ON_PAGE);
        assertThat(ParameterWriter.query(parameters.search())).isEqualTo("sort=oldest&size=20&stories=grouped");
    }

    @ParameterizedTest
    @CsvSource({
        "sort, oldest",
        "page, 2",
        "facets, topic",
        "cursor, x",
        "utm_source, x",
        "size, 0",
        "size, 101",
        "after, soon",
        "company, x"
    })
    void whatSaysNothingHereAndWhatIsWrongIsNamed(String name, String value) {
        assertThatExceptionOfType(InvalidRequestException.class)
                .isThrownBy(() -> FacetParameters.api(Map.of(name, List.of(value)), FACETS))
                .matches(wrong -> wrong.parameter().equals(name));
    }

    @Test
    void aBeginningIsGivenOnceAndIsShort() {
        assertThat(FacetParameters.api(Map.of("prefix", List.of("𠮷".repeat(200))), FACETS)
                        .prefix())
                .hasSize(400);
        for (List<String> wrong : List.of(List.of("a", "b"), List.of("a".repeat(201)))) {
            assertThatExceptionOfType(InvalidRequestException.class)
                    .isThrownBy(() -> FacetParameters.page(Map.of("prefix", wrong), FACETS))
                    .matches(problem -> problem.parameter().equals("prefix"));
        }
    }
}
