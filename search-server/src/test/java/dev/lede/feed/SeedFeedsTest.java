package dev.lede.feed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.SharedData;
import dev.lede.article.Facet;
import dev.lede.config.LedeConfig;
import dev.lede.index.Generations;
import dev.lede.indexing.Progress;
import dev.lede.indexing.Rebuild;
import dev.lede.request.SearchParameters;
import dev.lede.search.CurrentSearcher;
import dev.lede.search.SearchResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The seeds as each form has them, to the byte: a change of what readers get is a change of a file that can be read.
 * Each run writes {@code target/golden/feeds}; to accept a change, copy it over {@code src/test/golden/feeds}.
 */
class SeedFeedsTest {
    private static final Path ACCEPTED = Path.of("src", "test", "golden", "feeds");
    private static final Path WRITTEN = Path.of("target", "golden", "feeds");

    @TempDir
    static Path folder;

    private static SearchResult result;

    @BeforeAll
    static void index() throws Exception {
        LedeConfig config = LedeConfig.load(
                SharedData.root(), Optional.empty(), Map.of("index", List.of(folder.toString())), Map.of());
        Rebuild.run(config, Progress.NONE);
        try (var searcher = CurrentSearcher.open(new Generations(folder), config.search())) {
            result = searcher.search(SearchParameters.EVERYTHING.asFeed().toRequest(MadeFeed.BUILT, Facet.STANDARD));
        }
    }

    @ParameterizedTest
    @EnumSource(FeedFormat.class)
    void theSeedsAreWrittenAsTheyWere(FeedFormat format) throws IOException {
        Feed feed = Feed.of(SearchParameters.EVERYTHING, result, format, MadeFeed.SITE, MadeFeed.ENGLISH);
        String written = new String(format.bytes(builtLongAgo(feed)), UTF_8);
        Files.createDirectories(WRITTEN);
        Files.writeString(WRITTEN.resolve(format.fileName()), written);
        assertThat(written).isEqualTo(Files.readString(ACCEPTED.resolve(format.fileName())));
    }

    /** The one thing that is another at each run. */
    private static Feed builtLongAgo(Feed feed) {
        return new Feed(
                feed.id(),
                feed.title(),
                feed.description(),
                feed.site(),
                feed.home(),
                feed.self(),
                feed.next(),
                MadeFeed.BUILT,
                feed.generation(),
                feed.items());
    }
}
