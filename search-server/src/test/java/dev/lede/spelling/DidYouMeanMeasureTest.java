package dev.lede.spelling;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.PublishedIndex;
import dev.lede.RealNews;
import dev.lede.SharedData;
import dev.lede.article.ArticleSummary;
import dev.lede.config.LedeConfig;
import dev.lede.indexing.Progress;
import dev.lede.indexing.Rebuild;
import dev.lede.query.QueryParser;
import dev.lede.search.CurrentSearcher;
import dev.lede.search.Filters;
import dev.lede.search.SearchOptions;
import dev.lede.search.SearchRequest;
import dev.lede.search.SearchResult;
import dev.lede.search.Slice;
import dev.lede.search.SortOrder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/**
 * How often a correction is right on real titles with one made-up typing error, and that good queries are left alone: by
 * the figures of docs/spelling.md, with some room.
 */
@ExtendWith(RealNews.Shared.class)
class DidYouMeanMeasureTest {
    private static final Instant NOW = Instant.parse("2026-11-22T00:00:00Z");
    private static final long SEED = 4;

    /** So many titles are enough for a floor. */
    private static final int ONE_IN = 3;

    /** Beside the golden file's; many name what these articles never tell of, which is no error either. */
    private static final List<String> GOOD = List.of(
            "power automate approvals",
            "low code governance",
            "dataverse storage capacity",
            "virtual agents handover",
            "responsive canvas layout",
            "citizen developer training",
            "custom pages in model-driven apps",
            "environment variables",
            "mistral funding round",
            "karpathy leaves tesla",
            "anthropic safety policy",
            "nvidia earnings",
            "midjourney version six",
            "chess engines",
            "quantum error correction",
            "whisper transcription accuracy",
            "sketch a diagram with claude",
            "cheaper inference hardware",
            "european ai act",
            "speech recognition in swahili");

    @TempDir
    static Path folder;

    private static CurrentSearcher searcher;

    @BeforeAll
    static void index() throws Exception {
        LedeConfig config = LedeConfig.load(
                SharedData.root(),
                Optional.empty(),
                Map.of(
                        "sources", List.of(SharedData.at("posts/_news").toString()),
                        "index", List.of(folder.toString())),
                Map.of());
        Rebuild.run(config, Progress.NONE);
        searcher = PublishedIndex.open(folder);
    }

    @AfterAll
    static void close() throws IOException {
        if (searcher != null) {
            searcher.close();
        }
    }

    @Test
    void titlesWithOneTypingErrorAreSetRight() throws IOException {
        var random = new Random(SEED);
        int asked = 0;
        int unknown = 0;
        int right = 0;
        int rightOrFound = 0;
        int wrong = 0;
        for (ArticleSummary article : articles()) {
            Optional<MisspeltTitle> made = MisspeltTitle.of(article.title(), random);
            if (made.isPresent() && random.nextInt(ONE_IN) == 0) {
                SearchResult result = search(made.get().text(), 1, 3);
                Optional<String> meant = result.didYouMean().map(text -> text.toLowerCase(Locale.ROOT));
                boolean isRight = meant.equals(Optional.of(made.get().title().toLowerCase(Locale.ROOT)));
                boolean isUnknown = search(made.get().misspelt(), 1, 1).total() == 0;
                boolean isFound = result.hits().stream()
                        .anyMatch(hit -> hit.article().id().equals(article.id()));
                asked++;
                unknown += isUnknown ? 1 : 0;
                right += isUnknown && isRight ? 1 : 0;
                rightOrFound += isRight || isFound ? 1 : 0;
                wrong += meant.isPresent() && !isRight ? 1 : 0;
            }
        }

        assertThat(unknown).isGreaterThan(100);
        assertThat(right).as("of %d", unknown).isGreaterThan(unknown * 95 / 100);
        assertThat(rightOrFound).as("of %d", asked).isGreaterThan(asked * 98 / 100);
        assertThat(wrong).as("of %d", asked).isLessThan(asked / 50);
    }

    @Test
    void goodQueriesAreLeftAlone(RealNews more) throws IOException {
        List<String> good = new ArrayList<>(GOOD);
        try (Stream<String> lines =
                Files.lines(SharedData.root().resolve("search-server/src/test/golden/queries.tsv"))) {
            lines.filter(line -> !line.startsWith("#"))
                    .map(line -> Arrays.asList(line.split("\t", -1)))
                    .filter(query -> !query.get(1).equals("misspelt"))
                    .forEach(query -> good.add(query.get(2)));
        }

        assertThat(good).hasSizeGreaterThan(100);
        for (String query : good) {
            assertThat(search(query, 1, 1).didYouMean()).as(query).isEmpty();
            assertThat(more.searcher().search(request(query, 1, 1)).didYouMean())
                    .as("%s, newsletters too", query)
                    .isEmpty();
        }
    }

    private static List<ArticleSummary> articles() throws IOException {
        List<ArticleSummary> articles = new ArrayList<>();
        for (int page = 1; articles.size() < searcher.index().articles(); page++) {
            search("", page, 100).hits().forEach(hit -> articles.add(hit.article()));
        }
        return articles;
    }

    private static SearchResult search(String text, int page, int size) throws IOException {
        return searcher.search(request(text, page, size));
    }

    private static SearchRequest request(String text, int page, int size) throws IOException {
        return new SearchRequest(
                QueryParser.parse(text, NOW, searcher.index().vocabulary().facets()),
                Filters.NONE,
                SortOrder.RELEVANCE,
                new Slice.Page(page, size),
                Set.of(),
                SearchOptions.STANDARD,
                NOW);
    }
}
