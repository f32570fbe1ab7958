package dev.lede.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.PublishedIndex;
import dev.lede.article.Article;
import dev.lede.article.ArticleBuilder;
import dev.lede.schema.IndexForm;
import dev.lede.schema.TextWeights;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a word counts in each text: as the index was built, whoever searches it. */
class TextWeightsTest {
    private static final List<Article> ARTICLES = List.of(
            ArticleBuilder.at("https://a.example/1")
                    .title("Robots today")
                    .body("Nothing else is said here of them")
                    .article(),
            ArticleBuilder.at("https://a.example/2")
                    .title("Today here")
                    .body("Robots, robots and robots, nothing else")
                    .article());

    @TempDir
    Path folder;

    @Test
    void aWordInATitleCountsAsItsWeightSays() throws IOException {
        assertThat(firstWith(new TextWeights(1, 1, 1, 1, 1))).isEqualTo("Today here");
        assertThat(firstWith(new TextWeights(9, 1, 1, 1, 1))).isEqualTo("Robots today");
    }

    @Test
    void onlyHowTheyStandToTheBodysCounts() throws IOException {
        assertThat(firstWith(new TextWeights(9, 1, 9, 1, 1))).isEqualTo("Today here");
        assertThat(score(new TextWeights(6, 4, 2, 2, 2))).isEqualTo(score(TextWeights.STANDARD));
    }

    private String firstWith(TextWeights weights) throws IOException {
        return first(weights).article().title();
    }

    private double score(TextWeights weights) throws IOException {
        return first(weights).score().orElseThrow();
    }

    private SearchResult.Hit first(TextWeights weights) throws IOException {
        PublishedIndex.publish(folder, ARTICLES, new IndexForm(Collections.emptySortedSet(), weights));
        try (var searcher = PublishedIndex.open(folder)) {
            return searcher.search(Requests.of("robots")).hits().getFirst();
        }
    }
}
