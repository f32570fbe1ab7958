package dev.lede.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.PublishedIndex;
import dev.lede.article.Article;
import dev.lede.article.ArticleBuilder;
import dev.lede.schema.IndexForm;
import dev.lede.schema.TextWeights;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Words that keep their endings: what an index was built with is what its searches go by. */
class NeverStemmedTest {
    private static final Article NEWS =
            ArticleBuilder.at("https://a.example/1").title("Robot news").article();
    private static final Article NEW =
            ArticleBuilder.at("https://a.example/2").title("A new robot").article();

    private static final IndexForm KEPT = new IndexForm(new TreeSet<>(Set.of("news")), TextWeights.STANDARD);

    @TempDir
    Path folder;

    @Test
    void aProtectedWordIsFoundAsItIsWrittenAlone() throws IOException {
        PublishedIndex.publish(folder, List.of(NEWS, NEW), KEPT);

        try (var searcher = PublishedIndex.open(folder)) {
            assertThat(titles(searcher, "news")).containsExactly("Robot news");
            assertThat(titles(searcher, "new")).containsExactly("A new robot");
            assertThat(titles(searcher, "robots")).containsExactlyInAnyOrder("Robot news", "A new robot");
        }
    }

    @Test
    void aGenerationThatIsBuiltWithOtherWordsIsSearchedByThose() throws IOException {
        PublishedIndex.publish(folder, List.of(NEWS, NEW), KEPT);
        try (var searcher = PublishedIndex.open(folder)) {
            PublishedIndex.publish(folder, List.of(NEWS, NEW));
            searcher.refresh();

            assertThat(titles(searcher, "news")).containsExactly("Robot news", "A new robot");
        }
    }

    private static List<String> titles(NewsSearch search, String query) throws IOException {
        return search.search(Requests.of(query)).hits().stream()
                .map(hit -> hit.article().title())
                .toList();
    }
}
