package dev.lede.page;

import static dev.lede.request.SearchParameters.EVERYTHING;
import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.article.ArticleId;
import dev.lede.article.ArticleSummary;
import dev.lede.request.SearchParameters;
import dev.lede.search.Explanation;
import dev.lede.search.Explanation.By;
import dev.lede.search.Explanation.Found;
import dev.lede.search.Explanation.Kind;
import dev.lede.search.Explanation.Manner;
import dev.lede.search.Explanation.Multiplied;
import dev.lede.search.Explanation.Words;
import dev.lede.search.SearchResult.Hit;
import dev.lede.search.StorySummary;
import dev.lede.snippet.Snippets;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** What a hit shows on the page, and where it leads. */
class HitsTest {
    private static final Explanation EXPLANATION = new Explanation(
            List.of(
                    new Words(
                            Kind.WORD,
                            "chips",
                            List.of(
                                    new Found("body", "chips", Manner.WRITTEN, 2),
                                    new Found("title", "chips", Manner.FORM, 1)),
                            9),
                    new Words(Kind.PREFIX, "regulat", List.of(new Found("body", "regulation", Manner.EXPANSION, 1)), 3),
                    new Multiplied(By.QUALITY, 0.97, -0.36)),
            11.64);

    @Test
    void aHitLeadsToWhatIsRelatedToIt() {
        Document page = Sample.search(EVERYTHING, Sample.result("", 1));

        assertThat(page.select(".hit .more a").eachAttr("href"))
                .containsExactly(
                        page.select(".hit a.details").attr("href") + "#related",
                        page.select(".hit a.details").attr("href"));
    }

    @Test
    void whyAHitIsThereIsToldOnceItIsAskedFor() {
        SearchParameters search = EVERYTHING.withQuery("chips");
        Document plain = Sample.search(search, Sample.result("chips", 1, List.of(scored(Optional.empty()))));
        assertThat(plain.select("details.why, .plain")).isEmpty();
        assertThat(plain.select("a.ask-why").attr("href")).startsWith("/search?q=chips&explain=true#why-");

        Document asked = Sample.search(
                search.withExplain(true), Sample.result("chips", 1, List.of(scored(Optional.of(EXPLANATION)))));
        assertThat(asked.select("a.ask-why")).isEmpty();
        assertThat(asked.select("details.why[open] tbody tr").eachText())
                .containsExactly(
                        "chips 2 in text; 1 in title in other forms 9.00",
                        "regulat* 1 in text as “regulation” 3.00",
                        "Quality times 0.970 −0.36");
        assertThat(asked.select("details.why tfoot").text()).isEqualTo("Together 11.64");
        assertThat("#" + asked.select("details.why").attr("id"))
                .isEqualTo(plain.select("a.ask-why").attr("href").substring("/search?q=chips&explain=true".length()));
        assertThat(asked.select(".results-head a[href='/search?q=chips']")).hasSize(1);
        assertThat(asked.select("[style]")).isEmpty();
    }

    private static Hit scored(Optional<Explanation> explanation) {
        return new Hit(Sample.article("Chips"), Snippets.NONE, Optional.empty(), OptionalDouble.of(11.64), explanation);
    }

    @Test
    void everyHitLinksToItsOriginalAndToItsOwnPage() {
        Document page = Sample.search(EVERYTHING, Sample.result("", 12));

        assertThat(page.select(".hit")).hasSize(10).allSatisfy(hit -> {
            assertThat(hit.select("h2 a").attr("href")).startsWith("https://news.example/");
            assertThat(hit.select("h2 a").attr("rel")).isEqualTo("noopener noreferrer");
            assertThat(hit.select("a.details").attr("href")).matches("/articles/[0-9a-f]{16}");
        });
    }

    @Test
    void aHitSaysHowManyTellItsStoryAndWho() {
        Document page = Sample.search(
                EVERYTHING, Sample.result("", 2, List.of(Sample.hitOfStory("Told by three"), Sample.hit("Told once"))));

        assertThat(page.select(".story").eachText()).containsExactly("3 tell this story CNN, Microsoft, SiliconANGLE");
    }

    @Test
    void ofManyProvidersTheFirstAreNamed() {
        var story = new StorySummary(ArticleId.ofSourceId("x"), 1200, List.of("A", "B", "C", "D", "E", "F", "G"));

        assertThat(StoryView.of(story, Sample.VISIT))
                .isEqualTo(new StoryView(
                        "1,200 tell this story",
                        "A, B, C, D, E and 2 more",
                        "/stories/" + story.id().value(),
                        List.of()));
        assertThat(StoryView.of(new StorySummary(ArticleId.ofSourceId("x"), 2, List.of()), Sample.VISIT)
                        .providers())
                .isEmpty();
    }

    @Test
    void aHitWithoutAWebAddressLeadsToOurOwnPage() {
        for (Optional<URI> url : List.of(
                Optional.<URI>empty(),
                Optional.of(URI.create("javascript:alert(1)")),
                Optional.of(URI.create("data:,x")))) {
            ArticleSummary article = Sample.article("A note", url);

            Element title = hitTitle(article);

            assertThat(title.attr("href")).isEqualTo("/articles/" + article.id());
            assertThat(title.hasAttr("rel")).isFalse();
        }
    }

    private static Element hitTitle(ArticleSummary article) {
        return Sample.search(EVERYTHING, Sample.result("", 1, List.of(Sample.hit(article, Snippets.NONE))))
                .expectFirst(".hit h2 a");
    }

    @Test
    void passagesOfTheTextAreJoinedByOneEllipsis() {
        var snippets = new Snippets(
                Optional.empty(), Optional.empty(), List.of("<mark>a</mark>.", "…<mark>b</mark>.", "<mark>c</mark>"));

        Document page = Sample.search(
                EVERYTHING.withQuery("a"), Sample.result("a", 1, List.of(Sample.hit(Sample.article("A"), snippets))));

        assertThat(page.select(".snippet").text()).isEqualTo("a. …b. … c");
    }
}
