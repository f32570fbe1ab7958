package dev.lede.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.article.Article;
import dev.lede.article.ArticleBuilder;
import dev.lede.article.ArticleId;
import dev.lede.article.ArticleSummary;
import dev.lede.article.Facet;
import dev.lede.article.RandomArticles;
import dev.lede.query.QueryParser;
import dev.lede.wording.Wording;
import dev.lede.wording.Wordings;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ArticleSearcherTest {
    private static final Wording ENGLISH = Wordings.english();
    private static final ArticleId ONE = ArticleId.ofSourceId("borne by one");
    private static final ArticleId MANY = ArticleId.ofSourceId("borne by several");

    private final List<Article> articles = new RandomArticles(1).list(1_600);

    @Test
    void answersWithWhatItFoundWhenTimeIsUpAndSaysSo() throws IOException {
        ArticleSearcher searcher = MemoryIndex.of(articles, MemoryIndex.settings(Duration.ofNanos(1)));
        Filters chosen = new Filters(
                new TreeMap<>(Map.of(Facet.PROVIDER, List.of("CNN"))),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        for (String text : List.of("", "robot", "robot OR chip", "\"chip law\"", "ro*")) {
            for (Filters filters : List.of(Filters.NONE, chosen)) {
                SearchResult result = searcher.search(Requests.of(text, filters));
                assertThat(result.exact()).isFalse();
                assertThat(result.facets().exact()).isFalse();
                assertThat(result.total()).isLessThan(1_000);
                assertThat(result.query().notices())
                        .map(ENGLISH::say)
                        .anyMatch(notice -> notice.contains("took too long"));
            }
        }
    }

    @Test
    void boundedTotalsAreExactToAThousand() throws IOException {
        ArticleSearcher searcher = MemoryIndex.of(articles);
        SearchResult many = searcher.search(bounded("robot OR chip OR law"));
        assertThat(many.exact()).isFalse();
        assertThat(many.total()).isEqualTo(1_000);
        SearchResult few = searcher.search(bounded("\"robot chip\""));
        assertThat(few.exact()).isTrue();
        assertThat(few.total())
                .isEqualTo(searcher.search(Requests.of("\"robot chip\"")).total());
    }

    @Test
    void theRankingIsWhatASearchWouldShowAndWaitsForAll() throws IOException {
        ArticleSearcher searcher = MemoryIndex.of(articles);
        ArticleSearcher hurried = MemoryIndex.of(articles, MemoryIndex.settings(Duration.ofNanos(1)));
        for (String text : List.of("robot chip", "robot OR chip", "robot nosuchword", "nosuchword")) {
            SearchRequest request = Requests.of(text, Filters.NONE, SortOrder.RELEVANCE, new Slice.Page(1, 100));
            assertThat(hurried.ranking(request))
                    .isEqualTo(searcher.search(request).hits().stream()
                            .map(hit -> new ArticleSearcher.Ranked(
                                    hit.article().id(), (float) hit.score().orElseThrow()))
                            .toList());
        }
    }

    @Test
    void countsOnlyWhatIsAskedFor() throws IOException {
        FacetCounts none = MemoryIndex.of(articles).search(bounded("robot")).facets();
        assertThat(none.labels()).isEmpty();
        assertThat(none.quality()).isEmpty();
        assertThat(none.published()).isEmpty();
    }

    @Test
    void givesBackTheWholeArticleWithThoseItNames() throws IOException {
        Article first = articles.get(0);
        Article second = articles.get(1);
        Article named = ArticleBuilder.like(first.summary())
                .body("body")
                .related(second.id(), new ArticleId("0000000000000000"))
                .article();
        Article naming =
                ArticleBuilder.like(second.summary()).mentionedBy(first.id()).article();
        ArticleSearcher searcher = MemoryIndex.of(List.of(named, naming));
        NewsSearch.Found found = searcher.article(first.id()).orElseThrow();
        assertThat(found.article()).isEqualTo(named);
        assertThat(found.related()).extracting(ArticleSummary::id).containsExactly(second.id());
        assertThat(searcher.article(second.id()).orElseThrow().mentionedBy())
                .extracting(ArticleSummary::id)
                .containsExactly(first.id());
        assertThat(searcher.article(new ArticleId("0000000000000000"))).isEmpty();
    }

    @Test
    void anArticleIsFoundUnderAnotherOfItsIdsToo() throws IOException {
        Article first = articles.get(0);
        Article second = articles.get(1);
        ArticleSearcher searcher = MemoryIndex.of(List.of(
                ArticleBuilder.like(first.summary()).aliases(ONE).article(),
                ArticleBuilder.like(second.summary()).aliases(MANY).related(ONE).article()));
        ArticleSearcher shared = MemoryIndex.of(List.of(
                ArticleBuilder.like(first.summary()).aliases(MANY).article(),
                ArticleBuilder.like(second.summary()).aliases(MANY, first.id()).article()));

        assertThat(searcher.article(ONE).orElseThrow().article().id()).isEqualTo(first.id());
        assertThat(searcher.article(second.id()).orElseThrow().related())
                .extracting(ArticleSummary::id)
                .containsExactly(first.id());
        assertThat(shared.article(MANY)).isEmpty();
        assertThat(shared.article(first.id()).orElseThrow().article().id()).isEqualTo(first.id());
    }

    @Test
    void anEmptyGenerationAnswersToo() throws IOException {
        SearchResult result = MemoryIndex.of(List.of()).search(Requests.of("robot OR chip"));
        assertThat(result.total()).isZero();
        assertThat(result.hits()).isEmpty();
        assertThat(result.next()).isEmpty();
        assertThat(result.facets().published().orElseThrow().buckets()).isEmpty();
    }

    @Test
    void aPrefixThatStandsForTooManyWordsIsCutWithANotice() throws IOException {
        StringBuilder body = new StringBuilder();
        for (int i = 0; i < 2_000; i++) {
            body.append("ab").append(Integer.toString(i, 36)).append(' ');
        }
        SearchResult result =
                MemoryIndex.of(List.of(withBody(body.toString()))).search(Requests.of("ab* OR " + "ab* ".repeat(60)));
        assertThat(result.query().notices()).map(ENGLISH::say).anyMatch(notice -> notice.contains("most frequent"));
    }

    @Test
    void aMisspeltWordMayBeFarFromAShortOne() throws IOException {
        assertThat(MemoryIndex.of(List.of(withBody("wo")))
                        .search(Requests.of("word~2"))
                        .query()
                        .notices())
                .isEmpty();
    }

    @Test
    void aLongTextOfOneWordCostsNoMoreThanAnyAndIsCutLikeAny() throws IOException {
        var searcher = MemoryIndex.of(List.of(withBody("word ".repeat(200_000))));
        SearchResult result = searcher.search(Requests.of('"' + "word ".repeat(190) + '"'));
        assertThat(result.total()).isEqualTo(1);
        assertThat(result.query().notices())
                .map(ENGLISH::say)
                .singleElement()
                .asString()
                .contains("first 32 words");
        assertThat(result.hits().get(0).snippets().body()).isNotEmpty().allMatch(part -> part.length() < 1_000);
    }

    private Article withBody(String body) {
        return ArticleBuilder.like(articles.get(0).summary()).body(body).article();
    }

    private static SearchRequest bounded(String text) {
        return new SearchRequest(
                QueryParser.parse(text, Requests.NOW),
                Filters.NONE,
                SortOrder.RELEVANCE,
                new Slice.Page(1, 10),
                Set.of(),
                SearchOptions.STANDARD.withExactTotal(false),
                Requests.NOW);
    }
}
