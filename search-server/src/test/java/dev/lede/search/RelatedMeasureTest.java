package dev.lede.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.SharedData;
import dev.lede.article.Article;
import dev.lede.article.ArticleBuilder;
import dev.lede.article.ArticleId;
import dev.lede.indexing.Merged;
import dev.lede.search.Related.Hit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * How often an article that people related to another is found by its words alone, the relation taken out: by the figures
 * of docs/related.md, with some room.
 */
class RelatedMeasureTest {
    private static final Pattern ITEM = Pattern.compile(" *- (\\w+/\\S+) *");
    private static final Pattern PLACE = Pattern.compile(".*?((videos|courses|collections)/[^/]*)\\.md");
    private static final int LOOKED_AT = 50;

    /** Means over articles; of each, over those that people related to it. */
    private record Figures(int articles, double in3, double in5, double in10, double reciprocal) {}

    @Test
    void whatTheSeedsRelateIsFoundAmongTheSeeds() throws Exception {
        List<Article> articles = Merged.articles(seeds());
        Figures found = figures(withoutRelations(articles), relations(articles));
        assertThat(found.articles()).isEqualTo(3);
        assertThat(found.in3()).as("%s", found).isGreaterThan(0.45);
    }

    @Test
    void whatIsInOneCollectionIsFoundAndWhatTheSeedsRelateAmongOthers() throws Exception {
        Path learning = SharedData.at("posts/_learning");
        List<Article> articles = Merged.articles(seeds(), SharedData.at("posts/_news"), learning);
        ArticleSearcher searcher = withoutRelations(articles);
        Figures collected = figures(searcher, collections(articles, learning.resolve("collections")));
        assertThat(collected.articles()).isGreaterThan(200);
        assertThat(collected.in5()).as("%s", collected).isGreaterThan(0.36);
        assertThat(collected.reciprocal()).as("%s", collected).isGreaterThan(0.25);
        Figures related = figures(searcher, relations(articles));
        assertThat(related.in5()).as("%s", related).isGreaterThan(0.4);
    }

    private static Path seeds() {
        return SharedData.root().resolve("seeds");
    }

    private static ArticleSearcher withoutRelations(List<Article> articles) throws IOException {
        return MemoryIndex.of(articles.stream()
                .map(article ->
                        ArticleBuilder.like(article).related().mentionedBy().article())
                .toList());
    }

    private static Figures figures(ArticleSearcher searcher, Map<ArticleId, Set<ArticleId>> relations)
            throws IOException {
        double[] sums = new double[4];
        for (Map.Entry<ArticleId, Set<ArticleId>> each : relations.entrySet()) {
            List<ArticleId> found = searcher.related(each.getKey(), LOOKED_AT).orElseThrow().hits().stream()
                    .map(Hit::article)
                    .map(article -> article.id())
                    .toList();
            int others = 0;
            for (ArticleId one : found) {
                if (each.getValue().contains(one)) {
                    double share = 1.0 / each.getValue().size();
                    sums[0] += others < 3 ? share : 0;
                    sums[1] += others < 5 ? share : 0;
                    sums[2] += others < 10 ? share : 0;
                    sums[3] += share / (others + 1);
                } else {
                    others++;
                }
            }
        }
        int count = relations.size();
        return new Figures(count, sums[0] / count, sums[1] / count, sums[2] / count, sums[3] / count);
    }

    private static Map<ArticleId, Set<ArticleId>> relations(List<Article> articles) {
        Map<ArticleId, Set<ArticleId>> relations = new TreeMap<>();
        for (Article article : articles) {
            article.related().forEach(other -> relate(relations, Set.of(article.id(), other)));
        }
        return relations;
    }

    private static Map<ArticleId, Set<ArticleId>> collections(List<Article> articles, Path folder) throws IOException {
        Map<String, ArticleId> places = new HashMap<>();
        for (Article article : articles) {
            for (String source : article.sources()) {
                Matcher place = PLACE.matcher(source);
                if (place.matches()) {
                    places.put(place.group(1), article.id());
                }
            }
        }
        Map<ArticleId, Set<ArticleId>> relations = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                Set<ArticleId> items = new TreeSet<>();
                for (String line : Files.readAllLines(file)) {
                    Matcher item = ITEM.matcher(line);
                    if (item.matches() && places.containsKey(item.group(1))) {
                        items.add(places.get(item.group(1)));
                    }
                }
                relate(relations, items);
            }
        }
        return relations;
    }

    /** Each to all others. */
    private static void relate(Map<ArticleId, Set<ArticleId>> relations, Set<ArticleId> items) {
        for (ArticleId one : items) {
            for (ArticleId other : items) {
                if (!one.equals(other)) {
                    relations.computeIfAbsent(one, any -> new TreeSet<>()).add(other);
                }
            }
        }
    }
}
