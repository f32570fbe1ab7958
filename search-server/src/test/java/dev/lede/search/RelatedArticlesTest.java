package dev.lede.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.article.Article;
import dev.lede.article.ArticleBuilder;
import dev.lede.article.ArticleId;
import dev.lede.article.Published;
import dev.lede.search.Related.By;
import dev.lede.search.Related.Hit;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RelatedArticlesTest {
    private static final String TELLING =
            "A laboratory has opened the weights of its newest model to anyone who wants them. "
                    + "It hopes that others will find its faults before the next one is trained, a spokeswoman said.";

    @Test
    void whatSourcesRelateComesFirstInTheirOrderAndOnce() throws IOException {
        Article far = article("far", "Harbour cranes are painted green");
        Article near = article("near", "Robots fold laundry in hospitals");
        Article naming = relating("naming", "A tax on sugar is dropped", "asked", "far");
        Article asked = relating("asked", "Robots fold laundry at home", "far", "near", "gone", "asked");
        ArticleSearcher searcher =
                index(List.of(far, near, naming, mentioned(asked, naming), article("third", "Robots fold napkins")));

        assertThat(names(searcher, "asked", 10)).containsExactly("far", "near", "naming", "third");
        assertThat(related(searcher, "asked", 10))
                .extracting(Hit::by)
                .containsExactly(By.SOURCE, By.SOURCE, By.SOURCE, By.TERMS);
        assertThat(names(searcher, "asked", 2)).containsExactly("far", "near");
    }

    @Test
    void theLikestComesFirstAndWhatIsAlikeInSmallWordsAloneNever() throws IOException {
        ArticleSearcher searcher = index(List.of(
                article("asked", "The robots of this factory fold laundry"),
                article("two", "Robots that fold"),
                article("three", "Robots fold laundry"),
                article("small", "The price of this week"),
                article("one", "Laundry prices rise in spring"),
                article("other", "Parliament debates pensions")));

        assertThat(names(searcher, "asked", 10)).containsExactly("three", "two");
        assertThat(names(searcher, "other", 10)).isEmpty();
    }

    @Test
    void aNewsletterOfManyPiecesIsLessLikeThanAPieceOfItsOwn() throws IOException {
        String pieces = IntStream.range(0, 400)
                .mapToObj(i -> "Piece" + i + " tells of matter" + i + ". ")
                .reduce("", String::concat);
        List<Article> articles = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            articles.add(text("letter" + i, "Letter " + i, pieces + "Robots fold laundry. Robots fold laundry. " + i));
        }
        articles.add(article("asked", "Robots fold laundry"));
        articles.add(article("like", "Robots who fold laundry slowly"));

        assertThat(names(index(articles), "asked", 3)).startsWith("like");
    }

    @Test
    void otherTellingsOfItsStoryAreMarkedAndLeaveRoom() throws IOException {
        List<Article> told = IntStream.range(0, 9)
                .mapToObj(i -> text("told" + i, "A laboratory opens its weights", TELLING))
                .toList();
        List<Article> other = IntStream.range(0, 4)
                .mapToObj(i -> text(
                        "other" + i,
                        "The weights that a laboratory opened are wanted",
                        "Many want weights of the laboratory that opened them, faults and all. " + "It was said on "
                                + "Friday in a long session of the committee."))
                .toList();
        ArticleSearcher searcher =
                index(Stream.concat(told.stream(), other.stream()).toList());

        List<Hit> hits = related(searcher, "told0", 20);
        assertThat(hits).filteredOn(Hit::sameStory).hasSize(3);
        assertThat(hits).filteredOn(hit -> !hit.sameStory()).singleElement().satisfies(hit -> {
            assertThat(hit.story().orElseThrow().size()).isEqualTo(4);
            assertThat(hit.article().title()).startsWith("The weights");
        });
    }

    @Test
    void ofTwoThatAreAsLikeTheNewerComesFirst() throws IOException {
        List<Article> articles = List.of(
                article("asked", "Robots fold laundry"),
                dated("old", "Robots fold napkins", 2),
                dated("new", "Robots fold napkins", 20),
                dated("mid", "Robots fold napkins", 11));
        assertThat(names(index(articles), "asked", 3)).containsExactly("new", "mid", "old");
        assertThat(names(index(articles.reversed()), "asked", 3)).containsExactly("new", "mid", "old");
    }

    @Test
    void anAliasLeadsToTheSameAndAnUnknownIdNowhere() throws IOException {
        Article asked = ArticleBuilder.like(article("asked", "Robots fold laundry"))
                .aliases(ArticleId.ofSourceId("alias"))
                .article();
        ArticleSearcher searcher = index(List.of(asked, article("like", "Robots fold napkins")));

        assertThat(names(searcher, "alias", 10))
                .isEqualTo(names(searcher, "asked", 10))
                .containsExactly("like");
        assertThat(searcher.related(ArticleId.ofSourceId("gone"), 10)).isEmpty();
    }

    @Test
    void aWordlessArticleIsLikeNone() throws IOException {
        ArticleSearcher searcher = index(List.of(article("asked", "…"), article("b", "…"), article("c", "!")));
        assertThat(related(searcher, "asked", 10)).isEmpty();
    }

    /** Beside others, without which no word would be rare. */
    private static ArticleSearcher index(List<Article> articles) throws IOException {
        Stream<Article> others = IntStream.range(0, 20)
                .mapToObj(i -> article("filler" + i, "Harbour crane number" + i + " lifts load" + i));
        return MemoryIndex.of(Stream.concat(articles.stream(), others).toList());
    }

    private static List<Hit> related(ArticleSearcher searcher, String name, int size) throws IOException {
        return searcher.related(ArticleId.ofSourceId(name), size).orElseThrow().hits();
    }

    /** Articles here bear their name as their source. */
    private static List<String> names(ArticleSearcher searcher, String name, int size) throws IOException {
        List<String> names = new ArrayList<>();
        for (Hit hit : related(searcher, name, size)) {
            names.add(searcher.article(hit.article().id())
                    .orElseThrow()
                    .article()
                    .sources()
                    .getFirst());
        }
        return names;
    }

    private static Article article(String name, String title) {
        return text(name, title, "");
    }

    private static Article dated(String name, String title, int day) {
        return ArticleBuilder.like(article(name, title))
                .published(Published.on(LocalDate.of(2023, 6, day)))
                .article();
    }

    private static Article text(String name, String title, String body) {
        return ArticleBuilder.of(ArticleId.ofSourceId(name))
                .title(title)
                .published(Published.on(LocalDate.of(2023, 6, 9)))
                .body(body)
                .sources(name)
                .article();
    }

    private static Article relating(String name, String title, String... related) {
        return ArticleBuilder.like(article(name, title))
                .related(Stream.of(related).map(ArticleId::ofSourceId).toArray(ArticleId[]::new))
                .article();
    }

    private static Article mentioned(Article article, Article by) {
        return ArticleBuilder.like(article).mentionedBy(by.id()).article();
    }
}
