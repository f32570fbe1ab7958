package dev.lede.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.article.Article;
import dev.lede.article.Facet;
import dev.lede.article.RandomArticles;
import dev.lede.search.Filters.QualityRange;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Hits found beside what the facets count are those found where none is counted: articles, order, scores and totals. */
class SidewaysRandomTest {
    private static final long SEED = 906;
    private static final int ROUNDS = 600;
    private static final List<SortOrder> ORDERS = List.of(SortOrder.values());
    private static final List<String> WORDS = List.of(
            "",
            "robot",
            "the",
            "robot the",
            "\"the robot\"",
            "robot OR model",
            "the -robot",
            "rob*",
            "topic:AI the",
            "(robot OR the) (model OR chip)",
            "(robot chip) OR (robot law) OR (robot data)");
    private static final Map<Facet, List<String>> CHOICES = Map.of(
            Facet.PROVIDER,
            List.of("CNN", "wired", "Verge", "Nobody's News"),
            Facet.TOPIC,
            List.of("AI", "ai policy", "robots", "Gardening"),
            Facet.TYPE,
            List.of("article", "VIDEO"),
            new Facet("company"),
            List.of("hugging_face", "c", "xai"));

    private final Random random = new Random(SEED);

    @Test
    void countingFacetsChangesNoHit() throws IOException {
        List<Article> articles = new RandomArticles(SEED).list(3_000);
        ArticleSearcher searcher = MemoryIndex.of(articles);
        int found = 0;
        for (int round = 0; round < ROUNDS; round++) {
            SearchRequest counting = request();
            SearchRequest uncounted = counted(counting, Set.of());
            SearchRequest beside = counted(counting, Set.of(Facet.LANGUAGE.name()));

            List<Object> hits = hits(searcher.search(uncounted));

            String what = "seed " + SEED + ", round " + round + ": " + counting;
            assertThat(hits(searcher.search(counting))).as(what).isEqualTo(hits);
            assertThat(hits(searcher.search(beside))).as(what).isEqualTo(hits);
            found += searcher.search(uncounted).hits().size();
        }
        assertThat(found).isGreaterThan(ROUNDS);
    }

    private static List<Object> hits(SearchResult result) {
        return List.of(result.total(), result.exact(), result.articles(), result.hits(), result.next());
    }

    private SearchRequest request() {
        var chosen = new TreeMap<Facet, List<String>>();
        CHOICES.forEach((facet, labels) -> {
            List<String> some =
                    labels.stream().filter(label -> random.nextInt(4) == 0).toList();
            if (!some.isEmpty() && random.nextBoolean()) {
                chosen.put(facet, some);
            }
        });
        Optional<QualityRange> quality = random.nextInt(3) == 0
                ? Optional.of(new QualityRange(Optional.of(random.nextInt(60)), Optional.of(60 + random.nextInt(60))))
                : Optional.empty();
        SearchRequest asked = Requests.of(
                WORDS.get(random.nextInt(WORDS.size())),
                new Filters(chosen, quality, Optional.empty(), Optional.empty()),
                ORDERS.get(random.nextInt(ORDERS.size())),
                new Slice.Page(1 + random.nextInt(2), 1 + random.nextInt(10)));
        return new SearchRequest(
                asked.query(),
                asked.filters(),
                asked.sort(),
                asked.slice(),
                asked.facets(),
                SearchOptions.STANDARD
                        .withGrouped(random.nextInt(4) == 0)
                        .withExpand(random.nextInt(5) == 0)
                        .withExactTotal(random.nextInt(4) > 0),
                asked.now());
    }

    private static SearchRequest counted(SearchRequest request, Set<String> facets) {
        return new SearchRequest(
                request.query(),
                request.filters(),
                request.sort(),
                request.slice(),
                facets,
                request.options(),
                request.now());
    }
}
