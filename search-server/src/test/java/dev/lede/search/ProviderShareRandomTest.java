package dev.lede.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.article.Article;
import dev.lede.article.ArticleBuilder;
import dev.lede.article.ArticleId;
import dev.lede.article.Facet;
import dev.lede.article.Provider;
import dev.lede.article.RandomArticles;
import dev.lede.config.LedeConfig.SearchSettings;
import dev.lede.config.SynonymRules;
import dev.lede.query.QueryParser;
import dev.lede.search.ArticleSearcher.Ranked;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * Whatever is found and however one pages, the order is one: the first ten as choosing them by hand gives, then everything
 * else as it stands without a share.
 */
class ProviderShareRandomTest {
    private static final long SEED = 1022;
    private static final int ROUNDS = 6;
    private static final List<String> TEXTS = List.of(
            "robot",
            "openai chip",
            "chip OR law OR data",
            "robo*",
            "model data agent law",
            "topic:Robotics",
            "provider:CNN law");
    private static final List<Filters> FILTERS = List.of(
            Filters.NONE,
            new Filters(
                    new TreeMap<>(Map.of(Facet.PROVIDER, List.of("CNN", "Wired"))),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty()));

    private final Random random = new Random(SEED);

    @Test
    void everyWalkHasTheSameOrder() throws IOException {
        for (int round = 0; round < ROUNDS; round++) {
            List<Article> articles = articles(3 + random.nextInt(round < ROUNDS - 1 ? 60 : 200));
            Map<ArticleId, String> providers = new HashMap<>();
            articles.forEach(article ->
                    article.summary().provider().ifPresent(provider -> providers.put(article.id(), provider.name())));
            int share = 1 + random.nextInt(round % 2 == 0 ? 3 : 10);
            ArticleSearcher natural = index(articles, 0);
            ArticleSearcher shared = index(articles, share);
            for (int asked = 0; asked < 3; asked++) {
                var search = new Search(
                        TEXTS.get(random.nextInt(TEXTS.size())),
                        FILTERS.get(random.nextInt(2)),
                        random.nextBoolean(),
                        random.nextBoolean());
                String what = "round " + round + ", share " + share + ", " + search;
                List<ArticleId> expected = byHand(search.all(natural), providers, share);
                assertThat(search.all(shared)).as(what).isEqualTo(expected);
                assertThat(walked(search, shared, expected.size())).as(what).isEqualTo(expected);
            }
        }
    }

    /** Of which most are one provider's, so that others are far down. */
    private List<Article> articles(int count) {
        return new RandomArticles(random.nextLong())
                .list(count).stream()
                        .map(article -> random.nextInt(10) < 6
                                ? ArticleBuilder.like(article)
                                        .provider(new Provider("CNN", Optional.empty()))
                                        .article()
                                : article)
                        .toList();
    }

    @Test
    void withoutAShareEveryAnswerIsWhatItWas() throws IOException {
        List<Article> articles = new RandomArticles(SEED).list(120);
        ArticleSearcher off = index(articles, 0);
        ArticleSearcher never = index(articles, 10);
        for (String text : TEXTS) {
            var search = new Search(text, Filters.NONE, true, false);
            SearchResult unlimited = off.search(search.of(new Slice.Page(1, 5)));
            SearchResult limited = never.search(search.of(new Slice.Page(1, 5)));
            assertThat(limited.hits()).as(text).isEqualTo(unlimited.hits());
            assertThat(limited.total()).isEqualTo(unlimited.total());
            assertThat(limited.facets()).isEqualTo(unlimited.facets());
            unlimited
                    .next()
                    .ifPresent(next -> assertThat(next).as("a place alone").startsWith("AQ"));
        }
    }

    /** What a search is, but for its slice. */
    private record Search(String text, Filters filters, boolean isCounted, boolean isExact) {
        SearchRequest of(Slice slice) {
            return new SearchRequest(
                    QueryParser.parse(text, Requests.NOW),
                    filters,
                    SortOrder.RELEVANCE,
                    slice,
                    isCounted ? Requests.ALL_FACETS : Set.of(),
                    SearchOptions.STANDARD.withExactTotal(isExact),
                    Requests.NOW);
        }

        List<ArticleId> all(ArticleSearcher searcher) throws IOException {
            return searcher.ranking(of(new Slice.Page(1, 1000))).stream()
                    .map(Ranked::id)
                    .toList();
        }
    }

    /** By cursors of any size, and by pages where the hits shown until then are whole pages of that size. */
    private List<ArticleId> walked(Search search, ArticleSearcher searcher, int total) throws IOException {
        List<ArticleId> hits = new ArrayList<>();
        Optional<String> next = Optional.empty();
        do {
            int size = 1 + random.nextInt(30);
            boolean isWhole = hits.size() % size == 0;
            Slice slice = next.isEmpty() || (isWhole && random.nextBoolean())
                    ? new Slice.Page(isWhole ? hits.size() / size + 1 : 1, size)
                    : new Slice.After(next.get(), size);
            SearchResult result = searcher.search(search.of(slice));
            result.hits().forEach(hit -> hits.add(hit.article().id()));
            next = result.next();
            assertThat(next.isPresent())
                    .as("%s: next at %s of %s", search, hits.size(), total)
                    .isEqualTo(hits.size() < total);
        } while (next.isPresent());
        return hits;
    }

    private static List<ArticleId> byHand(List<ArticleId> natural, Map<ArticleId, String> providers, int share) {
        Set<ArticleId> ordered = new LinkedHashSet<>();
        Map<String, Integer> taken = new HashMap<>();
        for (ArticleId hit : natural.subList(0, Math.min(100, natural.size()))) {
            String provider = providers.getOrDefault(hit, "none, as " + hit + " has");
            if (ordered.size() < 10 && taken.getOrDefault(provider, 0) < share) {
                taken.merge(provider, 1, Integer::sum);
                ordered.add(hit);
            }
        }
        ordered.addAll(natural);
        return List.copyOf(ordered);
    }

    private static ArticleSearcher index(List<Article> articles, int share) throws IOException {
        return MemoryIndex.of(articles, new SearchSettings(Duration.ofSeconds(20), share, 0, SynonymRules.NONE));
    }
}
