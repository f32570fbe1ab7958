package dev.lede.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.article.Article;
import dev.lede.article.ArticleBuilder;
import dev.lede.article.ArticleId;
import dev.lede.query.QueryParser;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class FeedbackTest {
    private static ArticleSearcher searcher;

    @BeforeAll
    static void index() throws IOException {
        List<Article> articles = new ArrayList<>();
        articles.add(article("Llama llama", "weights of the model are released by meta"));
        articles.add(article("Llama weights", "meta released the weights of another model"));
        articles.add(article("Llama model", "the model and its weights, released"));
        articles.add(article("A farm", "the llama eats grass on the meadow, and grass again, day by day"));
        articles.add(article("A release", "a llama in the fable; model weights that meta released for all to see"));
        for (int i = 0; i < 20; i++) {
            articles.add(article("Filler " + i, "words that say nothing of it: grass, meadow, day"));
        }
        searcher = MemoryIndex.of(articles);
    }

    private static Article article(String title, String body) {
        return ArticleBuilder.of(ArticleId.ofSourceId(title))
                .title(title)
                .body(body)
                .article();
    }

    private static SearchResult search(String text, SortOrder order, boolean expand) throws IOException {
        return searcher.search(request(text, order, expand));
    }

    private static SearchRequest request(String text, boolean expand) {
        return request(text, SortOrder.RELEVANCE, expand);
    }

    private static SearchRequest request(String text, SortOrder order, boolean expand) {
        return new SearchRequest(
                QueryParser.parse(text, Requests.NOW),
                Filters.NONE,
                order,
                new Slice.Page(1, 30),
                Set.of(),
                SearchOptions.STANDARD.withExpand(expand).withExplain(true),
                Requests.NOW);
    }

    private static List<String> titles(SearchResult result) {
        return result.hits().stream().map(hit -> hit.article().title()).toList();
    }

    @Test
    void whatIsLikeTheFirstHitsRisesAndNothingElseIsFound() throws IOException {
        List<String> plain = titles(search("llama", SortOrder.RELEVANCE, false));
        List<String> expanded = titles(search("llama", SortOrder.RELEVANCE, true));

        assertThat(plain).last().isEqualTo("A release");
        assertThat(expanded).last().isEqualTo("A farm");
        assertThat(expanded).containsExactlyInAnyOrderElementsOf(plain);
    }

    @Test
    void theFirstHitsScoreStaysAboutTheSameAndItsPartsStillAddUp() throws IOException {
        var plain = search("llama", SortOrder.RELEVANCE, false).hits().getFirst();
        var expanded = search("llama", SortOrder.RELEVANCE, true).hits().getFirst();

        assertThat(expanded.score().orElseThrow() / plain.score().orElseThrow()).isBetween(0.7, 1.3);
        assertThat(expanded.explanation().orElseThrow().parts()).hasSizeGreaterThan(3);
    }

    @Test
    void whatOtherHitsSayNeverOutweighsTheFirst() throws IOException {
        List<Article> articles = new ArrayList<>();
        articles.add(article("o3", 0, "o3 o3 o3 news"));
        for (int i = 1; i < 7; i++) {
            articles.add(article("Animals", i, "o3 zebra zebra quagga quagga okapi okapi news"));
        }
        for (int i = 7; i < 100; i++) {
            articles.add(article("Filler", i, i % 2 == 0 ? "news" : "meadow"));
        }
        ArticleSearcher index = MemoryIndex.of(articles);
        double plain =
                index.search(request("o3", false)).hits().getFirst().score().orElseThrow();

        assertThat(index.search(request("o3", true)).hits())
                .hasSize(7)
                .allSatisfy(hit -> assertThat(hit.score().orElseThrow()).isLessThan(1.1 * plain));
    }

    @Test
    void otherOrdersAndEmptySearchesStayAsTheyAre() throws IOException {
        for (SortOrder order : List.of(SortOrder.NEWEST, SortOrder.QUALITY)) {
            assertThat(titles(search("llama", order, true))).isEqualTo(titles(search("llama", order, false)));
        }
        assertThat(titles(search("", SortOrder.RELEVANCE, true)))
                .isEqualTo(titles(search("", SortOrder.RELEVANCE, false)));
        assertThat(titles(search("zebra", SortOrder.RELEVANCE, true))).isEmpty();
    }

    @Test
    void queriesThatOnlyNarrowStayAsTheyAre() throws IOException {
        for (String text : List.of("-llama", "after:1990 quality:0..", "-llama -zebra")) {
            assertThat(search(text, SortOrder.RELEVANCE, true).hits())
                    .as(text)
                    .isEqualTo(search(text, SortOrder.RELEVANCE, false).hits());
        }
    }

    @Test
    void theOrderInWhichAnIndexHoldsArticlesDecidesNothing() throws IOException {
        List<Article> articles = new ArrayList<>();
        for (int i = 0; i < 24; i++) {
            articles.add(article("Llama", i, "grass" + "abcdef".charAt(i % 6) + " meadow" + "abcd".charAt(i % 4)));
        }
        assertThat(scores(MemoryIndex.of(articles.reversed()))).isEqualTo(scores(MemoryIndex.of(articles)));
    }

    private static Article article(String title, int number, String body) {
        return ArticleBuilder.of(ArticleId.ofSourceId("article" + number))
                .title(title)
                .body(body)
                .article();
    }

    private static List<String> scores(ArticleSearcher index) throws IOException {
        return index.ranking(request("llama", true)).stream()
                .map(hit -> hit.id() + " " + hit.score())
                .toList();
    }
}
