package dev.lede.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.article.Article;
import dev.lede.article.ArticleBuilder;
import dev.lede.article.ArticleId;
import dev.lede.article.Published;
import dev.lede.search.SearchResult.Hit;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class StoryLookupTest {
    private static final String TEXT =
            "A laboratory has opened the weights of its newest model to anyone who wants them. "
                    + "It hopes that others will find its faults before the next one is trained, a spokeswoman said.";

    @Test
    void aHitAndAnArticleKnowWhoElseTellsTheSame() throws IOException {
        List<Article> told = List.of(told("a", "Wired"), told("b", "CNN"), told("c", "Wired"), told("d", ""));
        Article alone = article("alone", "CNN", "Something else entirely happened in another place", "Robots fold.");
        ArticleSearcher searcher =
                MemoryIndex.of(Stream.concat(told.stream(), Stream.of(alone)).toList());

        ArticleId smallest = told.stream().map(Article::id).sorted().findFirst().orElseThrow();
        var story = new StorySummary(smallest, 4, List.of("CNN", "Wired"));
        assertThat(searcher.search(Requests.of("weights")).hits())
                .hasSize(4)
                .extracting(Hit::story)
                .containsOnly(Optional.of(story));
        assertThat(searcher.article(told.getLast().id()).orElseThrow().story()).contains(story);
        assertThat(searcher.article(alone.id()).orElseThrow().story()).isEmpty();
        assertThat(searcher.search(Requests.of("robots")).hits())
                .singleElement()
                .satisfies(hit -> assertThat(hit.story()).isEmpty());
    }

    @Test
    void ofAVeryLargeStoryTheSizeIsWhole() throws IOException {
        List<Article> told =
                IntStream.range(0, 300).mapToObj(i -> told("n" + i, "P" + i)).toList();
        StorySummary story = MemoryIndex.of(told)
                .article(told.getFirst().id())
                .orElseThrow()
                .story()
                .orElseThrow();
        assertThat(story.size()).isEqualTo(300);
        assertThat(story.providers()).hasSize(50).isSorted();
    }

    private static Article told(String name, String provider) {
        return article(name, provider, "A laboratory opens its weights", TEXT);
    }

    private static Article article(String name, String provider, String title, String body) {
        var article = ArticleBuilder.of(ArticleId.ofSourceId(name))
                .title(title)
                .published(Published.on(LocalDate.of(2023, 6, 9)))
                .body(body)
                .sources(name);
        return (provider.isEmpty() ? article : article.provider(provider)).article();
    }
}
