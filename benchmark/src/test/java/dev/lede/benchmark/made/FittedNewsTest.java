package dev.lede.benchmark.made;

import static java.util.stream.Collectors.averagingDouble;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.data.Percentage.withPercentage;

import dev.lede.SharedData;
import dev.lede.analysis.Language;
import dev.lede.analysis.LanguageDetector;
import dev.lede.article.Article;
import dev.lede.normalise.Registries;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FittedNewsTest {
    private static final FittedNews NEWS = FittedNews.standard();

    @Test
    void aNumberGivesTheSameArticleInAnyOrderAndThread() {
        List<Article> inOrder = NEWS.stream(500).toList();
        FittedNews another = FittedNews.standard();

        List<Article> fromTheEnd = LongStream.range(0, 500)
                .parallel()
                .mapToObj(number -> another.article(499 - number))
                .toList();

        assertThat(fromTheEnd.reversed()).isEqualTo(inOrder);
    }

    @Test
    void idsAndAddressesAreDistinct() {
        assertThat(NEWS.stream(20_000).map(Article::id).distinct()).hasSize(20_000);
        assertThat(LongStream.of(0, 1, 9_999_999, 1L << 40, Long.MAX_VALUE, -1)
                        .mapToObj(NEWS::article)
                        .map(article -> article.summary().url().orElseThrow())
                        .distinct())
                .hasSize(6);
    }

    @Test
    void noTwoRanksAreOneWord() {
        Stream<String> frequent = IntStream.range(0, 200_000).mapToObj(NEWS::word);
        Stream<String> rare = IntStream.range(0, 20_000).mapToObj(i -> NEWS.word(Integer.MAX_VALUE - 90_001 * i));
        Set<String> words = Stream.concat(frequent, rare).collect(toSet());

        assertThat(words).hasSize(220_000).allMatch(word -> word.matches("[a-z]+|[0-9]+"));
    }

    @Test
    void noTwoProvidersOrTopicsAreOne() {
        assertThat(IntStream.range(0, MadeProviders.COUNT).mapToObj(NEWS::provider))
                .doesNotHaveDuplicates();
        assertThat(IntStream.range(0, MadeTopics.COUNT).mapToObj(NEWS::topic)).doesNotHaveDuplicates();
    }

    @Test
    void topicsAreWhatTheRegistryMakesOfTheirNames() {
        var registry = Registries.load(SharedData.root().resolve("config")).topics();

        assertThat(NEWS.stream(2000).map(article -> article.summary().topics()))
                .filteredOn(topics -> !topics.names().isEmpty())
                .isNotEmpty()
                .allSatisfy(topics -> assertThat(topics).isEqualTo(registry.given(topics.names())));
    }

    /** The chance of a rank to be a topic's own is 1 in 64. */
    @Test
    void aTopicHasWordsThatItsArticlesSayMoreOften() {
        Map<String, Long> within = said(article -> isAbout(article, NEWS.topic(0)));
        Map<String, Long> elsewhere = said(article -> !isAbout(article, NEWS.topic(0)));
        double expected = (double) sum(within) / sum(elsewhere);

        List<String> own = IntStream.range(128, 1024)
                .mapToObj(NEWS::word)
                .filter(word -> within.getOrDefault(word, 0L) > 2 * expected * elsewhere.getOrDefault(word, 0L))
                .toList();

        assertThat(own).hasSizeBetween(10, 20);
    }

    @Test
    void theyAreToldToBeEnglish() {
        var detector = new LanguageDetector();

        assertThat(NEWS.stream(2000).filter(article -> detector.detect(text(article)) != Language.ENGLISH))
                .isEmpty();
    }

    @Test
    void articlesAreOfTwoKilobytes() {
        double mean = NEWS.stream(20_000).map(FittedNewsTest::text).collect(averagingDouble(String::length));

        assertThat(mean).isCloseTo(2048, withPercentage(3));
    }

    private static Map<String, Long> said(Predicate<Article> of) {
        return NEWS.stream(8000)
                .filter(of)
                .flatMap(article ->
                        Stream.of(article.body().toLowerCase(Locale.ROOT).split("[^a-z0-9]+")))
                .collect(groupingBy(word -> word, counting()));
    }

    private static boolean isAbout(Article article, String topic) {
        return article.summary().topics().names().contains(topic);
    }

    private static long sum(Map<String, Long> counts) {
        return counts.values().stream().mapToLong(each -> each).sum();
    }

    private static String text(Article article) {
        return article.title() + ' ' + article.body();
    }
}
