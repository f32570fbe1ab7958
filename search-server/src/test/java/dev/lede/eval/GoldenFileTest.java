package dev.lede.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import dev.lede.RealNews;
import dev.lede.SharedData;
import dev.lede.article.ArticleId;
import dev.lede.query.QueryParser;
import dev.lede.search.CurrentSearcher;
import dev.lede.search.Filters;
import dev.lede.search.SearchOptions;
import dev.lede.search.SearchRequest;
import dev.lede.search.Slice;
import dev.lede.search.SortOrder;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * What the product puts first for each of our own judged queries is what {@code src/test/golden/rankings.tsv} says, so
 * that every change of ranking is a diff to be read and accepted.
 */
@ExtendWith(RealNews.Shared.class)
class GoldenFileTest {
    /** Of every run, as fresh articles may count for more. */
    private static final Instant NOW = Instant.parse("2026-11-22T00:00:00Z");

    private static final String ACCEPTED = "search-server/src/test/golden/rankings.tsv";
    private static final String WRITTEN = "search-server/target/golden/rankings.tsv";

    private final CurrentSearcher searcher;

    GoldenFileTest(RealNews news) {
        this.searcher = news.searcher();
    }

    @Test
    void everyQueryPutsFirstWhatWasAccepted() throws IOException {
        List<GoldenRanking> rankings = new ArrayList<>();
        for (GoldenQuery query : GoldenQuery.all()) {
            rankings.add(GoldenRanking.of(query, firstTen(query.text())));
        }
        var now = new GoldenRankings(rankings);
        Path root = SharedData.root();
        now.write(root.resolve(WRITTEN));
        GoldenRankings before = GoldenRankings.read(root.resolve(ACCEPTED));

        if (!now.equals(before)) {
            fail("%s\nIf that is meant: cp %s %s && git diff", RankingChange.told(before, now), WRITTEN, ACCEPTED);
        }
    }

    @Test
    void everyJudgedArticleIsIndexed() throws IOException {
        Set<String> judged = GoldenQuery.all().stream()
                .flatMap(query -> query.grades().keySet().stream())
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(judged).hasSizeGreaterThan(500);
        for (String id : judged) {
            assertThat(searcher.article(new ArticleId(id))).as(id).isPresent();
        }
    }

    private List<String> firstTen(String text) throws IOException {
        return searcher
                .search(new SearchRequest(
                        QueryParser.parse(
                                text, NOW, searcher.index().vocabulary().facets()),
                        Filters.NONE,
                        SortOrder.RELEVANCE,
                        new Slice.Page(1, 10),
                        Set.of(),
                        SearchOptions.STANDARD,
                        NOW))
                .hits()
                .stream()
                .map(hit -> hit.article().id().value())
                .toList();
    }
}
