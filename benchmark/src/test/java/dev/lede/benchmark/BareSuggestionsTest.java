package dev.lede.benchmark;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.article.Article;
import dev.lede.article.Provider;
import dev.lede.benchmark.BareSuggestions.Suggested;
import dev.lede.benchmark.made.FittedNews;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lucene alone suggests what a look at every article finds. */
class BareSuggestionsTest {
    private static final List<Article> ARTICLES =
            FittedNews.standard().stream(300).toList();

    @TempDir
    Path folder;

    @Test
    void theTermsOfMostArticlesAreTold() throws Exception {
        Bare.index(ARTICLES, folder, 16, 1);
        Map<String, Long> words = ARTICLES.stream()
                .flatMap(article -> Arrays.stream(
                                article.title().toLowerCase(Locale.ROOT).split("[^a-z0-9]+"))
                        .distinct())
                .collect(groupingBy(word -> word, TreeMap::new, counting()));
        Article first = ARTICLES.stream()
                .filter(article -> article.summary().provider().isPresent())
                .findFirst()
                .orElseThrow();
        String provider = first.summary().provider().map(Provider::name).orElseThrow();

        try (var bare = BareSuggestions.open(folder)) {
            Map<String, Integer> found = bare.completing("any word before th").stream()
                    .collect(Collectors.toMap(Suggested::text, Suggested::articles));

            assertThat(found).containsEntry("the", Math.toIntExact(words.getOrDefault("the", 0L)));
            assertThat(bare.completing("t"))
                    .hasSize(10)
                    .isSortedAccordingTo((a, b) -> b.articles() - a.articles())
                    .extracting(Suggested::articles)
                    .first()
                    .isEqualTo(Math.toIntExact(words.entrySet().stream()
                            .filter(word -> word.getKey().startsWith("t"))
                            .mapToLong(Map.Entry::getValue)
                            .max()
                            .orElseThrow()));
            assertThat(bare.completing(provider.toLowerCase(Locale.ROOT)))
                    .extracting(Suggested::text)
                    .contains(provider);
            assertThat(bare.completing("neverwritten")).isEmpty();
        }
    }
}
