package dev.lede.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.request.SearchParameters;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class SearchPageTest {
    @Test
    void everyHitLinksToItsOriginalAndToItsOwnPage() {
        Document page = Sample.search(SearchParameters.EVERYTHING, Sample.result("", 12));

        assertThat(page.select(".hit")).hasSize(10).allSatisfy(hit -> {
            assertThat(hit.select("h2 a").attr("href")).startsWith("https://news.example/");
            assertThat(hit.select("h2 a").attr("rel")).isEqualTo("noopener noreferrer");
            assertThat(hit.select("a.details").attr("href")).matches("/articles/[0-9a-f]{16}");
        });
    }
}
