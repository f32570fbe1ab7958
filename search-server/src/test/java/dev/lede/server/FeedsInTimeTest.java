package dev.lede.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.article.RandomArticles;
import dev.lede.index.GenerationManifest;
import dev.lede.search.FacetCounts;
import dev.lede.search.SearchRequest;
import dev.lede.search.SearchResult;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a feed tells of its age, while the clock goes on and generations come. */
class FeedsInTimeTest {
    private static final Instant START = Instant.parse("2026-05-01T10:05:00Z");
    private static final String BUILT = "Fri, 02 Jan 2026 03:04:05 GMT";

    /** Remembers what it was asked. */
    private static final class Remembering extends FixedSearch {
        final List<SearchRequest> asked = new CopyOnWriteArrayList<>();
        volatile String generation = "000042";
        volatile boolean isInTime = true;

        Remembering() {
            super(new RandomArticles(3).list(5));
        }

        @Override
        public SearchResult search(SearchRequest request) throws IOException {
            asked.add(request);
            SearchResult whole = super.search(request);
            return new SearchResult(
                    whole.query(),
                    whole.didYouMean(),
                    whole.total(),
                    whole.exact(),
                    whole.articles(),
                    whole.took(),
                    whole.index(),
                    whole.hits(),
                    new FacetCounts(Map.of(), Optional.empty(), Optional.empty(), isInTime),
                    whole.next());
        }

        @Override
        public GenerationManifest index() throws IOException {
            GenerationManifest index = super.index();
            return new GenerationManifest(
                    generation,
                    index.schema(),
                    index.builtAt(),
                    index.articles(),
                    index.sources(),
                    index.fingerprint(),
                    index.form(),
                    index.vocabulary(),
                    index.report());
        }
    }

    private final Remembering search = new Remembering();
    private volatile Instant now = START;
    private ServedForTest server;

    @BeforeEach
    void start() throws IOException {
        server = ServedForTest.of(SearchServer.start(search, ServedForTest.settings(0), () -> now));
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/search.rss", "/search.atom?q=model", "/search.csv?after=2023&sort=quality"})
    void aFeedThatTimeDoesNotChangeIsAsOldAsItsGeneration(String path) throws Exception {
        var first = server.get(path);
        assertThat(first.headers().firstValue("last-modified")).contains(BUILT);
        now = START.plus(Duration.ofDays(3));
        assertThat(server.get(path, "If-None-Match", tag(first)).statusCode()).isEqualTo(304);
        assertThat(server.get(path, "If-Modified-Since", BUILT).statusCode()).isEqualTo(304);
        assertThat(search.asked).hasSize(1);
        search.generation = "000043";
        var next = server.get(path, "If-None-Match", tag(first));
        assertThat(next.statusCode()).isEqualTo(200);
        assertThat(tag(next)).isNotEqualTo(tag(first));
    }

    @Test
    void aLaterDateIsNoProofThatNothingChanged() throws Exception {
        assertThat(server.get("/search.rss", "If-Modified-Since", "Sat, 03 Jan 2026 03:04:05 GMT")
                        .statusCode())
                .as("as after a rollback")
                .isEqualTo(200);
    }

    @Test
    void aMonthBackIsCountedAnewEachHourAtTheEndOfMarchToo() throws Exception {
        now = Instant.parse("2026-03-30T10:05:00Z");
        var first = server.get("/search.rss?after=P1M");
        now = now.plus(Duration.ofHours(1));
        assertThat(server.get("/search.rss?after=P1M", "If-None-Match", tag(first))
                        .statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/search.rss?after=P7D", "/search.json?q=when:7d", "/search.atom?q=model&sort=relevance"})
    void aFeedThatTimeChangesIsAsOldAsItsHour(String path) throws Exception {
        var first = server.get(path);
        String modified = "Fri, 01 May 2026 10:00:00 GMT";
        assertThat(first.headers().firstValue("last-modified")).contains(modified);
        now = START.plus(Duration.ofMinutes(54));
        assertThat(server.get(path, "If-None-Match", tag(first)).statusCode()).isEqualTo(304);
        assertThat(server.get(path, "If-Modified-Since", modified).statusCode()).isEqualTo(304);
        now = START.plus(Duration.ofMinutes(55));
        assertThat(server.get(path, "If-None-Match", tag(first)).statusCode()).isEqualTo(200);
        assertThat(server.get(path, "If-Modified-Since", modified).statusCode()).isEqualTo(200);
        assertThat(search.asked.stream().map(SearchRequest::now).distinct())
                .containsExactly(Instant.parse("2026-05-01T10:00:00Z"), Instant.parse("2026-05-01T11:00:00Z"));
    }

    @Test
    void nothingIsCountedThatAFeedDoesNotShow() throws Exception {
        server.get("/search.rss?facets=provider&total=exact&explain=true&stories=grouped");
        SearchRequest asked = search.asked.getFirst();
        assertThat(asked.facets()).isEmpty();
        assertThat(asked.options().exactTotal()).isFalse();
        assertThat(asked.options().explain()).isFalse();
        assertThat(asked.options().grouped()).isTrue();
    }

    /** The next one would find more. */
    @Test
    void whatTimeCutShortIsNotToldAsTheWhole() throws Exception {
        search.isInTime = false;
        var answer = server.get("/search.rss");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("etag")).isEmpty();
        assertThat(answer.headers().firstValue("last-modified")).isEmpty();
    }

    @Test
    void aMistakeIsNoFailureOfTheSearch() throws Exception {
        var statuses = new ArrayList<Integer>();
        for (String path : List.of("/search.rss?sort=best", "/search.rss")) {
            statuses.add(server.get(path).statusCode());
        }
        assertThat(statuses).containsExactly(400, 200);
        assertThat(server.get("/metrics").body())
                .contains("lede_search_seconds_count{face=\"feed\"} 1")
                .doesNotContain("lede_search_failed_total{face=\"feed\"}");
    }

    private static String tag(HttpResponse<String> answer) {
        return answer.headers().firstValue("etag").orElseThrow();
    }
}
