package dev.lede.search;

import static java.util.Comparator.comparingLong;
import static java.util.Objects.requireNonNull;
import static java.util.function.Function.identity;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.article.Article;
import dev.lede.article.ArticleBuilder;
import dev.lede.article.Facet;
import dev.lede.search.FacetCounts.Label;
import dev.lede.search.FacetCounts.Labels;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Of more labels than are shown, those that most articles bear are, whether each has one label or several. */
class ManyLabelsTest {
    private static final Facet COMPANY = new Facet("company");
    private static final int LABELS = 200;
    private static final int SHOWN = 50;
    private static final List<String> CHOSEN = List.of("Company 7", "Company 199", "nobody", "Company 0");

    private final Random random = new Random(50);

    @ParameterizedTest
    @ValueSource(ints = {1, 5, 20})
    void theCommonestAreShown(int most) throws IOException {
        List<List<String>> borne =
                IntStream.range(0, 2_000).mapToObj(i -> labels(most)).toList();
        ArticleSearcher searcher = MemoryIndex.of(IntStream.range(0, borne.size())
                .mapToObj(i -> article(i, borne.get(i)))
                .toList());
        for (int round = 0; round < 4; round++) { // read at first, held later
            assertThat(counted(searcher, Filters.NONE)).isEqualTo(commonest(borne, List.of()));
            var chosen = new Filters(
                    new TreeMap<>(Map.of(COMPANY, CHOSEN)), Optional.empty(), Optional.empty(), Optional.empty());
            assertThat(counted(searcher, chosen)).isEqualTo(commonest(borne, CHOSEN));
        }
    }

    private static Labels counted(ArticleSearcher searcher, Filters filters) throws IOException {
        return requireNonNull(
                searcher.search(Requests.of("", filters)).facets().labels().get(COMPANY));
    }

    private static Labels commonest(List<List<String>> borne, List<String> chosen) {
        Map<String, Long> counts =
                borne.stream().flatMap(Collection::stream).collect(groupingBy(identity(), counting()));
        List<String> shown = Stream.concat(
                        counts.keySet().stream()
                                .sorted(comparingLong((String label) -> -counts.getOrDefault(label, 0L))
                                        .thenComparing(identity()))
                                .limit(SHOWN),
                        chosen.stream())
                .distinct()
                .toList();
        return new Labels(
                shown.stream()
                        .map(label -> new Label(
                                label, Optional.empty(), counts.getOrDefault(label, 0L), chosen.contains(label)))
                        .sorted(comparingLong(Label::count).reversed().thenComparing(Label::value))
                        .toList(),
                counts.size());
    }

    /** Some are frequent, and many as frequent as others. */
    private List<String> labels(int most) {
        return IntStream.range(0, random.nextInt(most + 1))
                .map(i -> random.nextInt(1 + random.nextInt(LABELS)))
                .distinct()
                .mapToObj(number -> "Company " + number)
                .toList();
    }

    private static Article article(int number, List<String> labels) {
        return ArticleBuilder.at("https://example.com/" + number)
                .title("Title " + number)
                .labels(labels.isEmpty() ? Map.of() : Map.of(COMPANY.name(), labels))
                .article();
    }
}
