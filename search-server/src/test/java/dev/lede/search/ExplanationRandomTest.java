package dev.lede.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.lede.article.RandomArticles;
import dev.lede.config.LedeConfig.SearchSettings;
import dev.lede.config.SynonymRules;
import dev.lede.config.SynonymRules.Rule;
import dev.lede.query.QueryParser;
import dev.lede.search.Explanation.Part;
import dev.lede.search.SearchResult.Hit;
import java.io.IOException;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whatever is asked, an explanation's parts add up to the score, and explaining changes nothing else. */
class ExplanationRandomTest {
    private static final long SEED = 20261122;
    private static final int QUERIES = 60;

    /** Of the score: floats are added in another order. */
    private static final double ROUNDING = 1e-5;

    private static final List<String> WORDS = List.of(
            "robot", "robots", "chip", "chips", "law", "openai", "data", "models", "learning", "the", "gpu", "agent");

    private static final SynonymRules SYNONYMS = new SynonymRules(List.of(
            new Rule("1", List.of("gpu", "chip", "robot law"), List.of("gpu", "chip", "robot law")),
            new Rule("2", List.of("openai data"), List.of("model", "learning robot"))));

    private final Random random = new Random(SEED);
    private ArticleSearcher searcher;

    @BeforeEach
    void index() throws IOException {
        searcher = MemoryIndex.of(
                new RandomArticles(SEED).list(150), new SearchSettings(Duration.ofSeconds(20), 0, 0, SYNONYMS));
    }

    @Test
    void thePartsOfEachHitAddUpToItsScore() throws IOException {
        Set<Class<?>> kinds = new HashSet<>();
        int explained = 0;
        for (int i = 0; i < QUERIES; i++) {
            String text = query(2);
            SearchRequest request = request(text, true);
            SearchResult result = searcher.search(request);
            for (Hit hit : result.hits()) {
                Explanation explanation = hit.explanation().orElseThrow();
                double sum =
                        explanation.parts().stream().mapToDouble(Part::value).sum();
                assertThat(sum)
                        .as("%s: %s", text, explanation)
                        .isCloseTo(explanation.score(), within(ROUNDING * (1 + explanation.score())));
                assertThat(explanation.score()).isEqualTo(hit.score().orElseThrow());
                explanation.parts().forEach(part -> kinds.add(part.getClass()));
                explained++;
            }
            if (i % 5 == 0) {
                SearchResult plain = searcher.search(request(text, false));
                assertThat(withoutExplanations(result)).isEqualTo(plain.hits());
                assertThat(result.total()).isEqualTo(plain.total());
                assertThat(result.query()).isEqualTo(plain.query());
            }
        }
        assertThat(explained).isGreaterThan(QUERIES);
        assertThat(kinds).hasSize(3);
    }

    private SearchRequest request(String text, boolean explain) {
        return new SearchRequest(
                QueryParser.parse(text, Requests.NOW),
                Filters.NONE,
                SortOrder.RELEVANCE,
                new Slice.Page(1, 10),
                Set.of(),
                SearchOptions.STANDARD.withExplain(explain),
                Requests.NOW);
    }

    private static List<Hit> withoutExplanations(SearchResult result) {
        return result.hits().stream()
                .map(hit -> new Hit(hit.article(), hit.snippets(), hit.story(), hit.score(), Optional.empty()))
                .toList();
    }

    private String query(int depth) {
        return IntStream.rangeClosed(0, random.nextInt(5))
                .mapToObj(i -> clause(depth))
                .collect(Collectors.joining(random.nextInt(4) == 0 ? " OR " : " "));
    }

    private String clause(int depth) {
        return switch (random.nextInt(16)) {
            case 0 -> '"' + word() + ' ' + word() + '"';
            case 1 -> '"' + word() + ' ' + word() + "\"~" + random.nextInt(6);
            case 2 -> word().substring(0, 2) + '*';
            case 3 -> word() + '~';
            case 4 -> "-" + word();
            case 5 -> depth > 0 ? '(' + query(depth - 1) + ')' : word();
            case 6 -> "title:" + word();
            case 7 -> "body:" + word().substring(0, 3) + '*';
            case 8 -> "provider:cnn";
            case 9 -> "quality:40..";
            case 10 -> "-(" + word() + " OR " + word() + ')';
            default -> word();
        };
    }

    private String word() {
        return WORDS.get(random.nextInt(WORDS.size()));
    }
}
