package dev.lede.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lede.article.Facet;
import dev.lede.query.PointInTime;
import dev.lede.search.Filters.QualityRange;
import dev.lede.search.SearchOptions;
import dev.lede.search.Slice;
import dev.lede.search.SortOrder;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ParameterReaderTest {
    private static final Instant NOW = Instant.parse("2026-11-01T10:20:30.456Z");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    nonsense=1           | nonsense | is no parameter of a search; known are after, before, cursor
                    Q=a                  | Q        | is no parameter
                    stories=some         | stories  | must be all or grouped, not 'some'
                    explain=yes          | explain  | must be true or false, not 'yes'
                    expand=1             | expand   | must be true or false, not '1'
                    explain=true&explain=true | explain | must be given once
                    ui=nl                | ui       | must be en, de, fr, es, ja, zh
                    ui=de&ui=fr          | ui       | must be given once
                    utm_source=x         | utm_source | is no parameter
                    q=a&q=b              | q        | must be given once
                    size=1&size=1        | size     | must be given once
                    sort=newest&sort=oldest | sort  | must be given once
                    size=0               | size     | must be from 1 to 100, not 0
                    size=101             | size     | must be from 1 to 100, not 101
                    size=ten             | size     | must be a whole number from 1 to 100, not 'ten'
                    size=-1              | size     | must be a whole number
                    size=1.5             | size     | must be a whole number
                    size=٣               | size     | must be a whole number
                    size=99999999999     | size     | must be a whole number
                    page=0               | page     | must be from 1 to 100
                    page=101             | page     | must be from 1 to 100, not 101
                    page=101&size=1      | page     | must be from 1 to 100
                    page=2&cursor=abc    | cursor   | can't be given together with page
                    page=1&cursor=abc    | cursor   | can't be given together with page
                    sort=best            | sort     | must be relevance, newest, oldest or quality, not 'best'
                    sort=NEWEST          | sort     | must be relevance, newest, oldest or quality
                    quality=70           | quality  | must be 70.., ..50 or 50..90, not '70'
                    quality=..           | quality  | must be 70.., ..50 or 50..90
                    quality=90..50       | quality  | must go from the lower to the higher
                    quality=-1..5        | quality  | must be 70..
                    quality=1..9999999   | quality  | must be 70..
                    after=yesterday      | after    | must be 2023, 2023-06, 2023-06-09
                    before=2023-13       | before   | must be 2023
                    before=2023-02-30    | before   | must be 2023
                    after=-P7D           | after    | must be 2023
                    after=P-7D           | after    | must be 2023
                    after=P99999999999D  | after    | must be 2023
                    after=P              | after    | must be 2023
                    after=20230609       | after    | must be 2023
                    facets=colour        | facets   | must be none, or any of language, provider, published, quality, topic, type
                    facets=none&facets=topic | facets | must be none
                    total=about          | total    | must be exact or bounded, not 'about'
                    """)
    void saysWhichParameterIsWrongAndWhatIsAllowed(String query, String parameter, String message) {
        assertThatThrownBy(() -> ParameterReader.api(parsed(query), Facet.STANDARD))
                .isInstanceOfSatisfying(InvalidRequestException.class, e -> {
                    assertThat(e.parameter()).isEqualTo(parameter);
                    assertThat(e).hasMessageStartingWith(message);
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "page=100&size=100",
                "size=1",
                "size=100",
                "quality=0..0",
                "quality=..189",
                "after=0000",
                "before=9999-12-31",
                "after=2024-02-29",
                "after=2023-06-09T11:47:00.123Z",
                "after=2023-06-09t11:47:00z",
                "after=2023-06-09T11:47:00%2B02:00",
                "after=PT36H",
                "after=p1w",
                "after=2024&before=2023",
                "facets=none",
                "total=bounded",
                "provider=Nobody%20At%20All",
                "q="
            })
    void takesEveryFormThatIsAllowed(String query) {
        var read = ParameterReader.api(parsed(query), Facet.STANDARD);
        assertThat(read.toRequest(NOW, Facet.STANDARD)).isNotNull();
    }

    @Test
    void aFacetThatSettingsOpenedIsAParameter() {
        List<Facet> facets = Stream.concat(Facet.STANDARD.stream(), Stream.of(new Facet("company")))
                .toList();
        var read = ParameterReader.api(parsed("company=OpenAI&company=x&facets=company&q=company:meta"), facets);
        assertThat(read.chosen(new Facet("company"))).containsExactly("OpenAI", "x");
        assertThat(read.toRequest(NOW, facets).facets()).containsExactly("company");
        assertThat(read.toRequest(NOW, facets).query().notices()).isEmpty();
        assertThatThrownBy(() -> ParameterReader.api(parsed("model=o1"), facets))
                .isInstanceOf(InvalidRequestException.class)
                .hasMessageContaining("known are after, before, company, cursor,");
        assertThatThrownBy(() -> ParameterReader.api(parsed("facets=model"), facets))
                .isInstanceOf(InvalidRequestException.class)
                .hasMessageContaining("any of company, language,");
        assertThatThrownBy(() -> ParameterReader.api(parsed("company=OpenAI"), Facet.STANDARD))
                .isInstanceOf(InvalidRequestException.class);
    }

    @Test
    void readsEveryParameter() {
        var read = ParameterReader.api(
                parsed(
                        "q=open+ai&provider=CNN&provider=Wired&provider=CNN&topic=AI&quality=50..90"
                                + "&after=2023&before=P7D&sort=oldest&size=20&page=3&facets=topic&facets=quality&total=bounded&expand=true&explain=true"),
                Facet.STANDARD);
        assertThat(read)
                .isEqualTo(new SearchParameters(
                        "open ai",
                        new TreeMap<>(Map.of(Facet.PROVIDER, List.of("CNN", "Wired"), Facet.TOPIC, List.of("AI"))),
                        Optional.of(new QualityRange(Optional.of(50), Optional.of(90))),
                        Optional.of(new PointInTime("2023")),
                        Optional.of(new PointInTime("P7D")),
                        Optional.of(SortOrder.OLDEST),
                        Optional.of(20),
                        3,
                        Optional.empty(),
                        Optional.of(Set.of("topic", "quality")),
                        SearchOptions.STANDARD
                                .withExactTotal(false)
                                .withExpand(true)
                                .withExplain(true)));
    }

    @Test
    void nothingGivenIsEverythingNewestFirst() {
        var read = ParameterReader.api(Map.of(), Facet.STANDARD);
        assertThat(read).isEqualTo(SearchParameters.EVERYTHING);
        var request = read.toRequest(NOW, Facet.STANDARD);
        assertThat(request.sort()).isEqualTo(SortOrder.NEWEST);
        assertThat(request.slice()).isEqualTo(new Slice.Page(1, 10));
        assertThat(request.facets()).containsExactlyInAnyOrder("provider", "topic", "type", "quality", "published");
        assertThat(request.options().exactTotal()).isTrue();
        assertThat(ParameterReader.api(parsed("q=a"), Facet.STANDARD)
                        .toRequest(NOW, Facet.STANDARD)
                        .sort())
                .isEqualTo(SortOrder.RELEVANCE);
    }

    @Test
    void anEmptyValueIsNotGiven() {
        assertThat(ParameterReader.api(
                        parsed("q=&provider=&topic=&quality=&after=&before=&sort=&size=&page=&cursor=&facets=&total="),
                        Facet.STANDARD))
                .isEqualTo(SearchParameters.EVERYTHING);
        assertThat(ParameterReader.api(parsed("q=&q=a"), Facet.STANDARD).q()).isEqualTo("a");
    }

    @Test
    void pagesIgnoreWhatTheWebDecoratesLinksWith() {
        assertThat(ParameterReader.page(parsed("q=a&utm_source=x&utm_campaign=y&fbclid=1&gclid=2"), Facet.STANDARD))
                .isEqualTo(ParameterReader.api(parsed("q=a"), Facet.STANDARD));
        assertThatThrownBy(() -> ParameterReader.page(parsed("fbclidx=1"), Facet.STANDARD))
                .isInstanceOf(InvalidRequestException.class);
    }

    @Test
    void aQueryIsCountedInCodePoints() {
        assertThat(ParameterReader.api(Map.of("q", List.of("🤖".repeat(1000))), Facet.STANDARD)
                        .q())
                .hasSize(2000);
        assertThatThrownBy(() -> ParameterReader.api(Map.of("q", List.of("a".repeat(1001))), Facet.STANDARD))
                .hasMessage("must be at most 1000 characters, not 1001");
    }

    @Test
    void giantsAreRefusedAndToldBackShort() {
        for (String name : ParameterReader.known(Facet.STANDARD)) {
            assertThatThrownBy(() -> ParameterReader.api(Map.of(name, List.of("9".repeat(100_000))), Facet.STANDARD))
                    .isInstanceOfSatisfying(InvalidRequestException.class, e -> {
                        assertThat(e.parameter()).isEqualTo(name);
                        assertThat(e.getMessage()).hasSizeLessThan(300);
                    });
        }
        var many = IntStream.range(0, 101).mapToObj(i -> "p" + i).toList();
        assertThatThrownBy(() -> ParameterReader.api(Map.of("provider", many), Facet.STANDARD))
                .hasMessage("must be given at most 100 times");
    }

    @Test
    void datesAreUtcToTheSecond() {
        var filters = ParameterReader.api(parsed("after=2023-06&before=2023-06-09T11:47:00.9%2B02:00"), Facet.STANDARD)
                .toRequest(NOW, Facet.STANDARD)
                .filters();
        assertThat(filters.after()).contains(Instant.parse("2023-06-01T00:00:00Z"));
        assertThat(filters.before()).contains(Instant.parse("2023-06-09T09:47:00Z"));
        assertThat(ParameterReader.api(parsed("after=P7D"), Facet.STANDARD)
                        .toRequest(NOW, Facet.STANDARD)
                        .filters()
                        .after())
                .contains(Instant.parse("2026-10-25T10:20:30Z"));
    }

    static Map<String, List<String>> parsed(String query) {
        var values = new LinkedHashMap<String, List<String>>();
        for (String pair : query.split("&", -1)) {
            if (!pair.isEmpty()) {
                String[] parts = pair.split("=", 2);
                values.computeIfAbsent(decoded(parts[0]), any -> new ArrayList<>())
                        .add(decoded(parts[1]));
            }
        }
        return values;
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    @Test
    void aPageCountsEveryFacetOfTheIndexUnlessItIsToldWhich() {
        var facets = List.of(Facet.PROVIDER, Facet.LANGUAGE, new Facet("company"));

        assertThat(SearchParameters.EVERYTHING.withPageFacets(facets).facets().orElseThrow())
                .contains("provider", "language", "company", "quality", "published");
        assertThat(ParameterReader.page(parsed("facets=provider"), facets)
                        .withPageFacets(facets)
                        .facets())
                .contains(Set.of("provider"));
    }
}
