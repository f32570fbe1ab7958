package dev.lede.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.article.ArticleBuilder;
import dev.lede.article.ArticleId;
import dev.lede.article.Facet;
import dev.lede.article.Topics;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a label that a reader names is called. */
class LabelTest {
    @ParameterizedTest
    @CsvSource({
        "provider, the verge, The Verge",
        "provider, THE-VERGE, The Verge",
        "provider, verge, The Verge", // an alias
        "topic, robots, Robotics",
        "topic, ai, AI", // above what the article is about
        "provider, Robotics,", // a topic is no provider
        "topic, AI Policy,", // known to the registry, borne by nobody
        "company, OpenAI,"
    })
    void isItsNameAsArticlesAreShownWithIt(String facet, String typed, String name) throws IOException {
        ArticleSearcher searcher = MemoryIndex.of(List.of(ArticleBuilder.of(ArticleId.ofSourceId("a"))
                .provider("The Verge")
                .topics(new Topics(List.of("Robotics"), List.of("AI"), Topics.From.SOURCE))
                .article()));

        assertThat(searcher.label(new Facet(facet), typed).orElse(null)).isEqualTo(name);
    }
}
