package dev.lede.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import dev.lede.SharedData;
import dev.lede.article.ArticleId;
import dev.lede.config.LedeConfig;
import dev.lede.index.Generations;
import dev.lede.indexing.Progress;
import dev.lede.indexing.Rebuild;
import dev.lede.query.QueryParser;
import dev.lede.search.CurrentSearcher;
import dev.lede.search.Filters;
import dev.lede.search.SearchRequest;
import dev.lede.search.Slice;
import dev.lede.search.SortOrder;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What the product puts first for each of our own judged queries is what {@code src/test/golden/rankings.tsv} says, so
 * that every change of ranking is a diff to be read and accepted.
 */
class GoldenFileTest {
    /** Of every run, as fresh articles may count for more. */
    private static final Instant NOW = Instant.parse("2026-11-22T00:00:00Z");

    private static final String ACCEPTED = "search-server/src/test/golden/rankings.tsv";
    private static final String WRITTEN = "search-server/target/golden/rankings.tsv";

    @TempDir
    static Path folder;

    private static CurrentSearcher searcher;

    @BeforeAll
    static void index() throws IOException {
        LedeConfig config = LedeConfig.load(
                SharedData.root(),
                Optional.empty(),
                Map.of(
                        "sources",
                                List.of(
                                        SharedData.at("posts/_news").toString(),
                                        SharedData.at("ainews").toString()),
                        "index", List.of(folder.toString()),
                        // However busy the machine is.
                        "search-time-limit-millis", List.of("60000")),
                Map.of());
        Rebuild.run(config, Progress.NONE);
        searcher = CurrentSearcher.open(new Generations(folder), config.search());
    }

    @AfterAll
    static void close() throws IOException {
        if (searcher != null) {
            searcher.close();
        }
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

    private static List<String> firstTen(String text) throws IOException {
        return searcher
                .search(new SearchRequest(
                        QueryParser.parse(
                                text, NOW, searcher.index().vocabulary().facets()),
                        Filters.NONE,
                        SortOrder.RELEVANCE,
                        new Slice.Page(1, 10),
                        Set.of(),
                        true,
                        false,
                        false,
                        NOW))
                .hits()
                .stream()
                .map(hit -> hit.article().id().value())
                .toList();
    }
}
