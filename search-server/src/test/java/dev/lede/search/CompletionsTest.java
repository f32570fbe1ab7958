package dev.lede.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.article.Article;
import dev.lede.article.ArticleBuilder;
import dev.lede.article.ArticleId;
import dev.lede.article.Provider;
import dev.lede.article.Topics;
import dev.lede.suggest.Suggestion;
import dev.lede.suggest.Suggestion.Kind;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CompletionsTest {
    @Test
    void wordsProvidersTopicsAndTitlesOfTheArticlesAreCompleted() throws IOException {
        ArticleSearcher searcher =
                MemoryIndex.of(List.of(article("Robots learn to fold"), article("Robots learn and play")));

        assertThat(searcher.suggest("rob", 10))
                .containsExactly(
                        new Suggestion("robots", Kind.QUERY, 2),
                        new Suggestion("robots learn", Kind.QUERY, 2),
                        new Suggestion("Robot Times", Kind.PROVIDER, 2),
                        new Suggestion("Robotics", Kind.TOPIC, 2),
                        new Suggestion("Robots learn and play", Kind.ARTICLE, 1),
                        new Suggestion("Robots learn to fold", Kind.ARTICLE, 1));
        assertThat(searcher.suggest("roboz", 10)).hasSize(6);
        assertThat(searcher.suggest("robots x", 10))
                .extracting(Suggestion::text)
                .contains("robots learn");
        assertThat(searcher.suggest("", 10)).isEmpty();
        assertThat(MemoryIndex.of(List.of()).suggest("rob", 10)).isEmpty();
    }

    private static Article article(String title) {
        return ArticleBuilder.of(ArticleId.ofSourceId(title))
                .title(title)
                .provider(new Provider("Robot Times", Optional.empty()))
                .topics(new Topics(List.of("Robotics"), List.of("AI"), Topics.From.SOURCE))
                .article();
    }
}
