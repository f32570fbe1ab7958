package dev.lede.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.article.Article;
import dev.lede.article.Facet;
import dev.lede.article.RandomArticles;
import dev.lede.config.LedeConfig.SearchSettings;
import dev.lede.config.SynonymRules;
import dev.lede.search.SearchResult.Hit;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class KeptResultsTest {
    private static final Instant HOUR = Instant.parse("2026-11-23T18:00:00Z");

    private final List<Article> articles = new RandomArticles(11).list(300);

    @Test
    void whoAsksTheSameWithinTheHourIsToldTheSame() throws IOException {
        ArticleSearcher searcher = searcher(100, Duration.ofSeconds(20));
        SearchResult first = searcher.search(at(HOUR, "robot"));
        SearchResult again = searcher.search(at(HOUR.plusSeconds(3599), "robot"));
        assertThat(first.hits()).isNotEmpty();
        assertThat(again.hits()).isSameAs(first.hits());
        assertThat(again.took()).isLessThan(first.took());
        assertThat(again.withTook(first.took())).isEqualTo(first);
    }

    @ParameterizedTest
    @EnumSource(SortOrder.class)
    void withinTheHourASearchFindsTheSame(SortOrder order) throws IOException {
        ArticleSearcher searcher = searcher(0, Duration.ofSeconds(20));
        for (String words : List.of("", "robot", "robot model", "\"data law\" -chip", "modl", "nowhere")) {
            for (boolean other : List.of(false, true)) {
                SearchResult first = searcher.search(asked(HOUR, words, order, other));
                SearchResult later = searcher.search(asked(HOUR.plusSeconds(3599), words, order, other));
                assertThat(later.next())
                        .as("its time is in it")
                        .satisfies(next -> assertThat(next.isPresent())
                                .isEqualTo(first.next().isPresent()));
                assertThat(later)
                        .usingRecursiveComparison()
                        .ignoringFields("took", "next")
                        .isEqualTo(first);
            }
        }
    }

    @Test
    void whatIsAskedAnewIsSearched() throws IOException {
        ArticleSearcher searcher = searcher(100, Duration.ofSeconds(20));
        SearchRequest asked = at(HOUR, "robot");
        SearchResult first = searcher.search(asked);
        assertThat(searcher.search(at(HOUR.plusSeconds(3600), "robot")).hits()).isNotSameAs(first.hits());
        assertThat(searcher.search(at(HOUR.minusSeconds(1), "robot")).hits()).isNotSameAs(first.hits());
        assertThat(searcher.search(at(HOUR, "model")).query()).isNotEqualTo(first.query());
        var grouped = asked.withOptions(asked.options().withGrouped(true));
        assertThat(searcher.search(grouped).articles()).isPresent();
        assertThat(first.articles()).isEmpty();
    }

    @Test
    void withoutRoomNothingIsKept() throws IOException {
        ArticleSearcher searcher = searcher(0, Duration.ofSeconds(20));
        SearchRequest asked = at(HOUR, "robot");
        assertThat(searcher.search(asked).hits())
                .isNotSameAs(searcher.search(asked).hits());
    }

    @Test
    void whatRanOutOfTimeIsSearchedAgain() throws IOException {
        ArticleSearcher searcher = searcher(100, Duration.ZERO);
        SearchRequest asked = at(HOUR, "robot");
        SearchResult first = searcher.search(asked);
        assertThat(first.exact()).isFalse();
        assertThat(searcher.search(asked).facets()).isNotSameAs(first.facets());
    }

    @Test
    void whatWasAskedForLastStays() throws IOException {
        ArticleSearcher searcher = searcher(0, Duration.ofSeconds(20));
        SearchResult ten = searcher.search(at(HOUR, ""));
        assertThat(ten.hits()).hasSize(10);
        var kept = new KeptResults(45);
        for (String word : List.of("one", "two", "three")) {
            kept.keep(at(HOUR, word), ten);
        }
        assertThat(kept.of(at(HOUR, "one"))).contains(ten);
        kept.keep(at(HOUR, "four"), ten);
        assertThat(kept.of(at(HOUR, "two"))).isEmpty();
        assertThat(List.of("one", "three", "four"))
                .allSatisfy(word -> assertThat(kept.of(at(HOUR, word))).contains(ten));
    }

    @Test
    void whatExplainsItselfIsNotKept() throws IOException {
        ArticleSearcher searcher = searcher(100, Duration.ofSeconds(20));
        SearchRequest asked = at(HOUR, "robot");
        var explained = asked.withOptions(asked.options().withExplain(true));
        assertThat(searcher.search(explained).hits())
                .isNotSameAs(searcher.search(explained).hits());
    }

    @Test
    void longQuestionsCountAsHitsDo() throws IOException {
        SearchResult ten = searcher(0, Duration.ofSeconds(20)).search(at(HOUR, ""));
        var kept = new KeptResults(24);
        kept.keep(at(HOUR, "a".repeat(10_000)), ten);
        assertThat(kept.of(at(HOUR, "a".repeat(10_000)))).isEmpty();
        kept.keep(at(HOUR, "a".repeat(9_999)), ten);
        assertThat(kept.of(at(HOUR, "a".repeat(9_999)))).contains(ten);
    }

    @Test
    void manyChosenLabelsCountAsHitsDo() throws IOException {
        SearchResult ten = searcher(0, Duration.ofSeconds(20)).search(at(HOUR, ""));
        var chosen = new Filters(
                new TreeMap<>(Map.of(Facet.PROVIDER, Collections.nCopies(100, "CNN"))),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        var asked = at(HOUR, "").withFilters(chosen);
        var small = new KeptResults(24);
        small.keep(asked, ten);
        assertThat(small.of(asked)).isEmpty();
        var large = new KeptResults(25);
        large.keep(asked, ten);
        assertThat(large.of(asked)).contains(ten);
    }

    @Test
    void theNextPageOfAKeptAnswerIsTheNextPage() throws IOException {
        ArticleSearcher keeping = searcher(200, Duration.ofSeconds(20));
        ArticleSearcher anew = searcher(0, Duration.ofSeconds(20));
        keeping.search(at(HOUR, "robot"));
        String next = keeping.search(at(HOUR.plusSeconds(1800), "robot")).next().orElseThrow();
        assertThat(Cursor.now(next)).contains(HOUR);
        assertThat(keeping.search(at(HOUR, "robot").withSlice(new Slice.After(next, 10)))
                        .hits())
                .isNotEmpty()
                .isEqualTo(anew.search(at(HOUR, "robot").withSlice(new Slice.Page(2, 10)))
                        .hits());
    }

    @Test
    void manyAtOnceFindWhatTheyAskedAndNoMoreThanThereIsRoomForStays() throws Exception {
        ArticleSearcher searcher = searcher(60, Duration.ofSeconds(20));
        List<String> words = List.of("robot", "model", "data", "law", "chip", "agent", "cloud", "privacy");
        Map<String, SearchResult> alone = new HashMap<>();
        ArticleSearcher anew = searcher(0, Duration.ofSeconds(20));
        for (String word : words) {
            alone.put(word, anew.search(at(HOUR, word)));
        }
        Callable<Void> client = () -> {
            var random = new Random(5);
            for (int i = 0; i < 300; i++) {
                String word = words.get(random.nextInt(words.size()));
                assertThat(searcher.search(at(HOUR, word)).hits())
                        .isEqualTo(Objects.requireNonNull(alone.get(word)).hits());
            }
            return null;
        };
        try (var clients = Executors.newFixedThreadPool(4)) {
            for (Future<Void> each : clients.invokeAll(Collections.nCopies(4, client))) {
                each.get();
            }
        }
        Set<List<Hit>> first = Collections.newSetFromMap(new IdentityHashMap<>());
        for (String word : words) {
            first.add(searcher.search(at(HOUR, word)).hits());
        }
        int known = 0;
        for (String word : words.reversed()) {
            known += first.contains(searcher.search(at(HOUR, word)).hits()) ? 1 : 0;
        }
        assertThat(known).isEqualTo(4);
    }

    @Test
    void oneThatIsLargerThanAllRoomTakesNone() throws IOException {
        SearchResult ten = searcher(0, Duration.ofSeconds(20)).search(at(HOUR, ""));
        var kept = new KeptResults(14);
        kept.keep(at(HOUR, "one"), ten);
        assertThat(kept.of(at(HOUR, "one"))).isEmpty();
    }

    private ArticleSearcher searcher(int keptHits, Duration limit) throws IOException {
        return MemoryIndex.of(articles, new SearchSettings(limit, 0, keptHits, SynonymRules.NONE));
    }

    private static SearchRequest at(Instant now, String words) {
        return asked(now, words, SortOrder.RELEVANCE, false);
    }

    /** @param other whether stories are one hit each, and hits ranked by the words of the first ones as well */
    private static SearchRequest asked(Instant now, String words, SortOrder order, boolean other) {
        SearchOptions options =
                SearchOptions.STANDARD.withGrouped(other).withExpand(other && order == SortOrder.RELEVANCE);
        return Requests.of(words, Filters.NONE, order, new Slice.Page(1, 10))
                .withOptions(options)
                .withNow(now);
    }
}
