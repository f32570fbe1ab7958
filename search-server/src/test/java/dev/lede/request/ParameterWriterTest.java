package dev.lede.request;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.article.Facet;
import dev.lede.search.SortOrder;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParameterWriterTest {
    @Test
    void everyStateIsReadBackAsItWasWritten() {
        long seed = 20_261_101;
        var random = new RandomParameters(seed);
        for (int i = 0; i < 5000; i++) {
            SearchParameters search = random.next();
            String query = ParameterWriter.query(search);
            // A page counts only while page times size is within reach; others can't be asked for.
            if (search.page() * search.size().orElse(SearchParameters.DEFAULT_SIZE) <= 10_000) {
                assertThat(ParameterReader.api(ParameterReaderTest.parsed(query), RandomParameters.FACETS))
                        .as("seed " + seed + ", number " + i + ": " + query)
                        .isEqualTo(search);
            }
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    ''                                 | ''
                    page=1                             | ''
                    total=exact                        | ''
                    topic=AI&provider=CNN&q=a          | q=a&provider=CNN&topic=AI
                    q=a%20b                            | q=a+b
                    q=%C3%A9%26                        | q=%C3%A9%26
                    facets=type&facets=provider        | facets=provider&facets=type
                    facets=none                        | facets=none
                    quality=070..                      | quality=70..
                    size=010                           | size=10
                    """)
    void equalSearchesHaveEqualLinks(String given, String written) {
        assertThat(ParameterWriter.query(ParameterReader.api(ParameterReaderTest.parsed(given), Facet.STANDARD)))
                .isEqualTo(written);
    }

    @Test
    void aChangedSearchStartsAtItsFirstPage() {
        var third = ParameterReader.api(ParameterReaderTest.parsed("q=a&provider=CNN&size=20&page=3"), Facet.STANDARD);
        assertThat(ParameterWriter.query(third.withPage(4))).isEqualTo("q=a&provider=CNN&size=20&page=4");
        assertThat(ParameterWriter.query(third.with(Facet.TOPIC, "AI"))).isEqualTo("q=a&provider=CNN&topic=AI&size=20");
        assertThat(ParameterWriter.query(third.without(Facet.PROVIDER, "cnn"))).isEqualTo("q=a&size=20");
        assertThat(ParameterWriter.query(third.withSort(SortOrder.OLDEST)))
                .isEqualTo("q=a&provider=CNN&sort=oldest&size=20");
        assertThat(ParameterWriter.query(third.withQuery("b"))).isEqualTo("q=b&provider=CNN&size=20");
        assertThat(ParameterWriter.query(third.withQuality(Optional.empty()).withoutFilters()))
                .isEqualTo("q=a&size=20");
        var deep = ParameterReader.api(ParameterReaderTest.parsed("q=a&cursor=xyz"), Facet.STANDARD);
        assertThat(ParameterWriter.query(deep.with(Facet.TOPIC, "AI"))).isEqualTo("q=a&topic=AI");
    }
}
