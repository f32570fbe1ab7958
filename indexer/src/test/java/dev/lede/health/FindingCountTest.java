package dev.lede.health;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.article.Vocabulary;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FindingCountTest {
    private static final Instant NOW = Instant.parse("2024-05-01T12:00:00Z");
    private static final ArticleFacts WHOLE =
            new ArticleFacts(Optional.of(NOW), true, Optional.of("CNN"), List.of("AI"), Optional.of("en"));

    private final FindingCount<Example> count = new FindingCount<>(NOW);

    @Test
    void ofAWholeArticleNothingIsFoundAndThatIsSaid() {
        add(1, WHOLE);

        assertThat(found().keySet())
                .containsExactly(
                        "no date",
                        "no quality",
                        "no provider",
                        "no topic",
                        "in the future",
                        "before 1990",
                        "no language");
        assertThat(found().values()).extracting(Found::articles).containsOnly(0L);
    }

    @Test
    void eachThingThatIsMissingIsFound() {
        add(1, new ArticleFacts(Optional.empty(), false, Optional.empty(), List.of(), Optional.empty()));

        assertThat(said(found())).containsExactly("no date", "no quality", "no provider", "no topic", "no language");
    }

    @ParameterizedTest
    @CsvSource({
        "1989-12-31T23:59:59Z, before 1990",
        "1990-01-01T00:00:00Z, ",
        "1970-01-01T00:00:00Z, before 1990",
        "2024-05-01T12:00:00Z, ",
        // Where it is tomorrow already.
        "2024-05-02T02:00:00Z, ",
        "2024-05-02T02:00:01Z, in the future",
        "2099-01-01T00:00:00Z, in the future",
    })
    void datesThatCannotBeAreFound(Instant published, String finding) {
        add(1, dated(published));

        assertThat(said(found()))
                .isEqualTo(Optional.ofNullable(finding).stream().toList());
    }

    @Test
    void theNewestAreExamplesWhateverTheOrderAndOfOldDatesTheOldest() {
        var facts = new ArrayList<ArticleFacts>();
        for (int year = 1960; year < 1990; year++) {
            facts.add(new ArticleFacts(
                    Optional.of(Instant.parse(year + "-01-01T00:00:00Z")),
                    false,
                    Optional.of("CNN"),
                    List.of("AI"),
                    Optional.of("en")));
        }
        Collections.shuffle(facts, new Random(3));
        facts.forEach(each -> add(each.published().orElseThrow().getEpochSecond(), each));

        assertThat(years(Finding.BEFORE_1990)).containsExactly("1960", "1961", "1962", "1963", "1964");
        assertThat(years(Finding.NO_QUALITY)).containsExactly("1989", "1988", "1987", "1986", "1985");
        assertThat(found(Finding.NO_QUALITY).articles()).isEqualTo(30);
    }

    @Test
    void whatIsPublishedAtTheSameTimeIsInTheOrderOfIds() {
        var undated = new ArticleFacts(Optional.empty(), true, Optional.of("CNN"), List.of("AI"), Optional.of("en"));
        for (long id : List.of(-1L, 5L, 3L, Long.MIN_VALUE, 9L, 4L)) {
            add(id, undated);
        }

        assertThat(found(Finding.NO_DATE).examples())
                .extracting(Example::id)
                .containsExactly("3", "4", "5", "9", String.valueOf(Long.MIN_VALUE));
    }

    @Test
    void partsAddUpToTheWhole() throws Exception {
        var first = new FindingCount<Long>(NOW);
        var second = new FindingCount<Long>(NOW);
        for (long id = 0; id < 40; id++) {
            ArticleFacts facts = dated(NOW.minusSeconds(id % 7));
            add(id, new ArticleFacts(facts.published(), false, facts.provider(), facts.topics(), facts.language()));
            (id % 3 == 0 ? first : second)
                    .add(
                            new ArticleFacts(
                                    facts.published(), false, facts.provider(), facts.topics(), facts.language()),
                            id,
                            id);
        }

        first.addAll(second, place -> place);

        var shown = new FindingCount<Example>(NOW);
        shown.addAll(
                first,
                place -> new Place<>(place.published(), place.order(), example(place.article(), place.published())));
        assertThat(FindingCount.found(shown)).isEqualTo(found());
    }

    private void add(long id, ArticleFacts facts) {
        count.add(facts, id, example(id, facts.published()));
    }

    private static Example example(long id, Optional<Instant> published) {
        return new Example(String.valueOf(id), "A title", "news/a.md", published);
    }

    private static ArticleFacts dated(Instant published) {
        return new ArticleFacts(Optional.of(published), true, Optional.of("CNN"), List.of("AI"), Optional.of("en"));
    }

    private Found found(Finding finding) {
        return ArticleHealth.of(count, new LabelCount(Vocabulary.EMPTY)).of(finding);
    }

    private Map<String, Found> found() {
        return FindingCount.found(count);
    }

    private static List<String> said(Map<String, Found> found) {
        return found.entrySet().stream()
                .filter(each -> each.getValue().articles() > 0)
                .map(Map.Entry::getKey)
                .toList();
    }

    private List<String> years(Finding finding) {
        return found(finding).examples().stream()
                .map(example -> example.published().orElseThrow().toString().substring(0, 4))
                .toList();
    }
}
