package dev.lede.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.article.Article;
import dev.lede.article.Facet;
import dev.lede.article.Provider;
import dev.lede.article.RandomArticles;
import dev.lede.config.LedeConfig.SearchSettings;
import dev.lede.config.SynonymRules;
import dev.lede.query.QueryParser;
import dev.lede.search.SearchResult.Hit;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
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
    private static final int ROUNDS = 8;
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
            List<Article> articles =
                    new RandomArticles(SEED + round).list(3 + random.nextInt(round < ROUNDS - 2 ? 60 : 180));
            int share = 1 + random.nextInt(10);
            ArticleSearcher natural = index(articles, 0);
            ArticleSearcher shared = index(articles, share);
            for (String text : TEXTS) {
                var search =
                        new Search(text, FILTERS.get(random.nextInt(2)), random.nextBoolean(), random.nextBoolean());
                String what = "round " + round + ", share " + share + ", " + search;
                List<Hit> expected = byHand(search.all(natural), share);
                assertThat(ids(search.all(shared))).as(what).isEqualTo(ids(expected));
                for (int walk = 0; walk < 2; walk++) {
                    assertThat(walked(search, shared, expected.size())).as(what).isEqualTo(ids(expected));
                }
            }
        }
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
                    isExact,
                    false,
                    false,
                    Requests.NOW);
        }

        List<Hit> all(ArticleSearcher searcher) throws IOException {
            List<Hit> hits = new ArrayList<>();
            Optional<String> next;
            int page = 1;
            do {
                SearchResult result = searcher.search(of(new Slice.Page(page++, 100)));
                hits.addAll(result.hits());
                next = result.next();
            } while (next.isPresent());
            return hits;
        }
    }

    /** By cursors of any size, and by pages where the hits shown until then are whole pages of that size. */
    private List<String> walked(Search search, ArticleSearcher searcher, int total) throws IOException {
        List<Hit> hits = new ArrayList<>();
        Optional<String> next = Optional.empty();
        do {
            int size = 1 + random.nextInt(30);
            boolean isWhole = hits.size() % size == 0;
            Slice slice = next.isEmpty() || (isWhole && random.nextBoolean())
                    ? new Slice.Page(isWhole ? hits.size() / size + 1 : 1, size)
                    : new Slice.After(next.get(), size);
            SearchResult result = searcher.search(search.of(slice));
            hits.addAll(result.hits());
            next = result.next();
            assertThat(next.isPresent())
                    .as("%s: next at %s of %s", search, hits.size(), total)
                    .isEqualTo(hits.size() < total);
        } while (next.isPresent());
        return ids(hits);
    }

    private static List<Hit> byHand(List<Hit> natural, int share) {
        List<Hit> first = new ArrayList<>();
        Map<String, Integer> taken = new HashMap<>();
        for (Hit hit : natural.subList(0, Math.min(100, natural.size()))) {
            Optional<String> provider = hit.article().provider().map(Provider::name);
            int before = provider.map(name -> taken.getOrDefault(name, 0)).orElse(0);
            if (first.size() < 10 && before < share) {
                first.add(hit);
                provider.ifPresent(name -> taken.put(name, before + 1));
            }
        }
        List<Hit> all = new ArrayList<>(first);
        natural.stream().filter(hit -> !first.contains(hit)).forEach(all::add);
        return all;
    }

    private static ArticleSearcher index(List<Article> articles, int share) throws IOException {
        return MemoryIndex.of(
                articles, new SearchSettings(Duration.ofSeconds(20), 3, 2, 1, 1, 1, share, SynonymRules.NONE));
    }

    private static List<String> ids(List<Hit> hits) {
        return hits.stream().map(hit -> hit.article().id().value()).toList();
    }
}
