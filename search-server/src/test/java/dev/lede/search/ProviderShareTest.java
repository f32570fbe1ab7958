package dev.lede.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.lede.article.Article;
import dev.lede.article.ArticleBuilder;
import dev.lede.article.ArticleId;
import dev.lede.article.Facet;
import dev.lede.article.Provider;
import dev.lede.config.LedeConfig.SearchSettings;
import dev.lede.config.SynonymRules;
import dev.lede.query.QueryParser;
import dev.lede.search.SearchResult.Hit;
import dev.lede.wording.Wording;
import dev.lede.wording.Wordings;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Articles that say "llama" less and less often; a letter each is its provider's name, a dash none. */
class ProviderShareTest {
    private static final Wording ENGLISH = Wordings.english();

    @Test
    void whatAProviderHasBeyondItsShareFollowsBehindTheFirstTen() throws IOException {
        assertThat(order("AAAABBBCCDEFGH", 2)).isEqualTo("AABBCCDEFG AABH");
        assertThat(order("AAAABBBCCDEFGH", 3)).isEqualTo("AAABBBCCDE AFGH");
        assertThat(order("AAAABBBCCDEFGH", 0)).isEqualTo("AAAABBBCCD EFGH");
        assertThat(order("AAAAAAAAAAAAAB", 10)).isEqualTo("AAAAAAAAAA AAAB");
    }

    @Test
    void whereOthersAreTooFewTheFirstTenFillUp() throws IOException {
        assertThat(order("AAAAB", 2)).isEqualTo("AABAA");
        assertThat(order("AAAAAAAAABBBC", 1)).isEqualTo("ABCAAAAAAA ABB");
    }

    @Test
    void articlesWithoutAProviderTakeNobodysShare() throws IOException {
        assertThat(order("----AA-A---BC", 1)).isEqualTo("----A----B AAC");
    }

    @Test
    void whatComesBehindAHundredIsNotBroughtForward() throws IOException {
        assertThat(order("A".repeat(99) + "B", 1)).startsWith("ABAAAAAAAA A");
        assertThat(order("A".repeat(100) + "B", 1)).startsWith("AAAAAAAAAA A").endsWith("A B");
    }

    @Test
    void aProviderIsOneInWhateverSpelling() throws IOException {
        List<Article> articles = new ArrayList<>();
        for (String name : List.of("Made Up", "made up", "Made-Up", "Other")) {
            articles.add(article(articles.size(), Optional.of(name), "llama ".repeat(9 - articles.size())));
        }
        assertThat(providers(index(articles, 1), "llama", Filters.NONE, SortOrder.RELEVANCE))
                .element(1)
                .isEqualTo("Other");
    }

    @Test
    void aSearchOfOneProviderIsFilledWithIt() throws IOException {
        ArticleSearcher searcher = index(told("AAAABABACA"), 2);
        var filters = new Filters(
                new TreeMap<>(Map.of(Facet.PROVIDER, List.of("A"))),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());

        assertThat(providers(searcher, "llama", filters, SortOrder.RELEVANCE))
                .hasSize(7)
                .containsOnly("A");
        assertThat(providers(searcher, "llama provider:A", Filters.NONE, SortOrder.RELEVANCE))
                .hasSize(7)
                .containsOnly("A");
    }

    @Test
    void otherOrdersAndWhatNothingRanksStay() throws IOException {
        List<Article> articles = told("AAAABBBCCDEFGH");
        ArticleSearcher searcher = index(articles, 1);
        ArticleSearcher off = index(articles, 0);

        for (SortOrder order : List.of(SortOrder.NEWEST, SortOrder.OLDEST, SortOrder.QUALITY)) {
            assertThat(providers(searcher, "llama", Filters.NONE, order))
                    .isEqualTo(providers(off, "llama", Filters.NONE, order));
        }
        for (String text : List.of("", "-zebra", "-zebra after:1990")) {
            assertThat(providers(searcher, text, Filters.NONE, SortOrder.RELEVANCE))
                    .as(text)
                    .isEqualTo(providers(off, text, Filters.NONE, SortOrder.RELEVANCE));
        }
    }

    @Test
    void anExplainedAnswerSaysThatTheOrderIsNotByScoresAlone() throws IOException {
        ArticleSearcher searcher = index(told("AAAABBBCCDEFGH"), 2);

        SearchResult explained = searcher.search(request("llama", new Slice.Page(1, 10), true));
        assertThat(explained.query().notices())
                .map(ENGLISH::say)
                .containsExactly("Among the first ten hits are at most 2 of one provider where others match as well: "
                        + "they don't stand by their scores alone");
        assertThat(explained.hits())
                .allSatisfy(hit -> assertThat(hit.explanation().orElseThrow().parts().stream()
                                .mapToDouble(Explanation.Part::value)
                                .sum())
                        .isCloseTo(hit.score().orElseThrow(), within(1e-4)));
        assertThat(searcher.search(request("llama", new Slice.Page(1, 2), true))
                        .query()
                        .notices())
                .as("of what nothing moved in")
                .isEmpty();
        assertThat(searcher.search(request("llama", new Slice.Page(1, 10), false))
                        .query()
                        .notices())
                .isEmpty();
    }

    @Test
    void aCursorGoesOnBehindTheFirstTenThoughItsHitIsGone() throws IOException {
        List<Article> before = told("A".repeat(60) + "B");
        String next = index(before, 1)
                .search(request("llama", new Slice.Page(1, 2), false))
                .next()
                .orElseThrow();
        List<Article> after = before.subList(0, 60);

        assertThat(index(after, 1).search(request("llama", new Slice.After(next, 3), false)).hits().stream()
                        .map(hit -> hit.article().title()))
                .as("the article at 61 was shown second")
                .containsExactly("Story 2", "Story 3", "Story 4");
    }

    @Test
    void aCursorOfAnotherShareIsRefusedAsItsOrderIsAnother() throws IOException {
        List<Article> articles = told("AAAABBBCCDEFGH");
        for (int share : List.of(0, 1, 2)) {
            String next = index(articles, share)
                    .search(request("llama", new Slice.Page(1, 2), false))
                    .next()
                    .orElseThrow();
            for (int other : List.of(0, 1, 2)) {
                ArticleSearcher searcher = index(articles, other);
                SearchRequest further = request("llama", new Slice.After(next, 3), false);
                if (other == share) {
                    assertThat(searcher.search(further).hits()).hasSize(3);
                } else {
                    assertThatThrownBy(() -> searcher.search(further)).isInstanceOf(InvalidCursorException.class);
                }
            }
        }
    }

    @Test
    void whereTimeIsUpTheAnswerSaysSo() throws IOException {
        List<Article> articles = told("AAAABBBCCDEFGH");
        String next = index(articles, 2)
                .search(request("llama", new Slice.Page(1, 11), false))
                .next()
                .orElseThrow();
        ArticleSearcher hurried = MemoryIndex.of(articles, new SearchSettings(Duration.ZERO, 2, 0, SynonymRules.NONE));
        for (Slice slice : List.of(new Slice.Page(1, 10), new Slice.After(next, 10))) {
            SearchResult cut = hurried.search(request("llama", slice, false));
            assertThat(cut.exact()).isFalse();
            assertThat(cut.query().notices())
                    .map(ENGLISH::say)
                    .hasSize(1)
                    .first()
                    .asString()
                    .contains("took too long");
        }
    }

    private static String order(String told, int share) throws IOException {
        ArticleSearcher searcher = index(told(told), share);
        List<String> pages = new ArrayList<>();
        for (int page = 1; (page - 1) * 10 < told.length(); page++) {
            pages.add(String.join(
                    "",
                    providers(searcher.search(request("llama", new Slice.Page(page, 10), false))
                            .hits())));
        }
        return String.join(" ", pages);
    }

    private static List<Article> told(String providers) {
        List<Article> articles = new ArrayList<>();
        for (int number = 0; number < providers.length(); number++) {
            Optional<String> name =
                    Optional.of(providers.substring(number, number + 1)).filter(each -> !each.equals("-"));
            String body = "llama ".repeat(providers.length() - number) + "grass ".repeat(2 * number);
            articles.add(article(number, name, body));
        }
        return articles;
    }

    private static Article article(int number, Optional<String> provider, String body) {
        ArticleBuilder article = ArticleBuilder.of(ArticleId.ofSourceId("article" + number))
                .title("Story " + number)
                .body(body);
        return provider.map(name -> article.provider(new Provider(name, Optional.empty())))
                .orElse(article)
                .article();
    }

    private static ArticleSearcher index(List<Article> articles, int share) throws IOException {
        return MemoryIndex.of(articles, new SearchSettings(Duration.ofSeconds(20), share, 0, SynonymRules.NONE));
    }

    private static SearchRequest request(String text, Slice slice, boolean explain) {
        return new SearchRequest(
                QueryParser.parse(text, Requests.NOW),
                Filters.NONE,
                SortOrder.RELEVANCE,
                slice,
                Set.of(),
                SearchOptions.STANDARD.withExplain(explain),
                Requests.NOW);
    }

    private static List<String> providers(ArticleSearcher searcher, String text, Filters filters, SortOrder order)
            throws IOException {
        return providers(searcher.search(Requests.of(text, filters, order, new Slice.Page(1, 10)))
                .hits());
    }

    private static List<String> providers(List<Hit> hits) {
        return hits.stream()
                .map(hit -> hit.article().provider().map(Provider::name).orElse("-"))
                .toList();
    }
}
