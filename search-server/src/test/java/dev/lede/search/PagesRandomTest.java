package dev.lede.search;

import static java.util.Comparator.comparing;
import static java.util.Comparator.nullsLast;
import static java.util.Comparator.reverseOrder;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lede.article.Article;
import dev.lede.article.ArticleId;
import dev.lede.article.Published;
import dev.lede.article.RandomArticles;
import dev.lede.search.SearchResult.Hit;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** However one pages, every hit comes once, in order. */
class PagesRandomTest {
    private static final long SEED = 99;

    private final List<Article> articles = new RandomArticles(SEED).list(200);

    @ParameterizedTest
    @EnumSource
    void cursorsNeverRepeatOrSkipAHit(SortOrder order) throws IOException {
        ArticleSearcher searcher = MemoryIndex.of(articles);
        for (String text : List.of("", "robot", "openai chip", "chip OR law OR data", "robo*", "-robot")) {
            List<ArticleId> whole = ids(searcher, text, order, new Slice.Page(1, 100), Optional.of(2));
            var random = new Random(SEED);
            List<ArticleId> paged = new ArrayList<>();
            Optional<String> next = Optional.empty();
            do {
                int size = 1 + random.nextInt(100);
                Slice slice =
                        next.<Slice>map(cursor -> new Slice.After(cursor, size)).orElse(new Slice.Page(1, size));
                SearchResult result = searcher.search(Requests.of(text, Filters.NONE, order, slice));
                result.hits().forEach(hit -> paged.add(hit.article().id()));
                next = result.next();
            } while (next.isPresent());
            assertThat(paged).as(order + " " + text).isEqualTo(whole).doesNotHaveDuplicates();
        }
    }

    @ParameterizedTest
    @EnumSource
    void aCursorOutlivesANewGeneration(SortOrder order) throws IOException {
        ArticleSearcher old = MemoryIndex.of(articles);
        List<Article> shuffled = new ArrayList<>(articles);
        Collections.shuffle(shuffled, new Random(SEED));
        ArticleSearcher rebuilt = MemoryIndex.of(shuffled);
        List<ArticleId> whole = ids(old, "robot", order, new Slice.Page(1, 100), Optional.of(2));
        String next = old.search(Requests.of("robot", Filters.NONE, order, new Slice.Page(1, 30)))
                .next()
                .orElseThrow();
        assertThat(ids(rebuilt, "robot", order, new Slice.After(next, 20), Optional.empty()))
                .isEqualTo(whole.subList(30, 50));
    }

    @Test
    void sortsAsAJavaComparatorDoes() throws IOException {
        ArticleSearcher searcher = MemoryIndex.of(articles);
        Comparator<Article> newest = comparing(
                article -> article.summary().published().map(Published::at).orElse(null), nullsLast(reverseOrder()));
        Comparator<Article> oldest = comparing(
                article -> article.summary().published().map(Published::at).orElse(null),
                nullsLast(Comparator.naturalOrder()));
        Comparator<Article> best =
                comparing(article -> article.summary().quality().orElse(null), nullsLast(reverseOrder()));
        assertThat(ids(searcher, "", SortOrder.NEWEST, new Slice.Page(1, 100), Optional.of(2)))
                .isEqualTo(sorted(newest));
        assertThat(ids(searcher, "", SortOrder.OLDEST, new Slice.Page(1, 100), Optional.of(2)))
                .isEqualTo(sorted(oldest));
        assertThat(ids(searcher, "", SortOrder.QUALITY, new Slice.Page(1, 100), Optional.of(2)))
                .isEqualTo(sorted(best.thenComparing(newest)));
        assertThat(ids(searcher, "", SortOrder.RELEVANCE, new Slice.Page(1, 100), Optional.of(2)))
                .as("equal scores are ordered by newest, then by id")
                .isEqualTo(sorted(newest));
    }

    @Test
    void aCursorFromAnotherSearchOrAChangedOneIsRefused() throws IOException {
        ArticleSearcher searcher = MemoryIndex.of(articles);
        String next = searcher.search(Requests.of("robot")).next().orElseThrow();
        assertThatThrownBy(() -> searcher.search(after("chip", next))).isInstanceOf(InvalidCursorException.class);
        for (int i = 0; i < next.length(); i++) {
            char other = next.charAt(i) == 'A' ? 'B' : 'A';
            String changed = next.substring(0, i) + other + next.substring(i + 1);
            assertThatThrownBy(() -> searcher.search(after("robot", changed)))
                    .isInstanceOf(InvalidCursorException.class);
        }
        for (String none : List.of("", "x", "eyJ", next + "A", "é".repeat(next.length()), "A".repeat(100_000))) {
            assertThatThrownBy(() -> searcher.search(after("robot", none))).isInstanceOf(InvalidCursorException.class);
        }
    }

    @Test
    void aCursorBearsTheNowOfItsSearch() throws IOException {
        ArticleSearcher searcher = MemoryIndex.of(articles);
        String next = searcher.search(Requests.of("robot")).next().orElseThrow();
        assertThat(Cursor.now(next)).contains(Requests.NOW);
        assertThat(Cursor.now("none")).isEmpty();
        assertThat(Cursor.now("AX-_".repeat(next.length()).substring(0, next.length())))
                .isEmpty();
    }

    private static SearchRequest after(String text, String cursor) {
        return Requests.of(text, Filters.NONE, SortOrder.RELEVANCE, new Slice.After(cursor, 10));
    }

    private List<ArticleId> sorted(Comparator<Article> order) {
        return articles.stream()
                .sorted(order.thenComparing(newestFirst()).thenComparing(Article::id))
                .map(Article::id)
                .toList();
    }

    private static Comparator<Article> newestFirst() {
        return comparing(
                article -> article.summary().published().map(Published::at).orElse(null), nullsLast(reverseOrder()));
    }

    /** @param pages how many to read on from the slice's, where it's a page */
    private static List<ArticleId> ids(
            ArticleSearcher searcher, String text, SortOrder order, Slice slice, Optional<Integer> pages)
            throws IOException {
        List<ArticleId> ids = new ArrayList<>();
        for (int page = 1; page <= pages.orElse(1); page++) {
            Slice each = pages.isPresent() ? new Slice.Page(page, slice.size()) : slice;
            for (Hit hit : searcher.search(Requests.of(text, Filters.NONE, order, each))
                    .hits()) {
                ids.add(hit.article().id());
            }
        }
        return ids;
    }
}
