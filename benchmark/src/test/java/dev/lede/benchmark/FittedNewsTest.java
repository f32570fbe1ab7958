package dev.lede.benchmark;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.file.Files.readString;
import static java.util.stream.Collectors.averagingDouble;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.data.Percentage.withPercentage;

import dev.lede.SharedData;
import dev.lede.analysis.Language;
import dev.lede.analysis.LanguageDetector;
import dev.lede.article.Article;
import dev.lede.config.LedeConfig;
import dev.lede.normalise.Registries;
import dev.lede.read.RawArticle;
import dev.lede.read.Told;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

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
    void theProductReadsThemAsTheyAre(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("made.jsonl");
        Files.write(
                file,
                NEWS.stream(200)
                        .map(News::of)
                        .map(JsonMapper.shared()::writeValueAsString)
                        .toList());
        var config = LedeConfig.load(SharedData.root(), Optional.empty(), Map.of(), Map.of());

        assertThat(new Reading(config).articles(List.of(file)))
                .extracting(
                        Article::id,
                        Article::title,
                        Article::body,
                        each -> each.summary().url())
                .containsExactlyElementsOf(NEWS.stream(200)
                        .map(each -> tuple(
                                each.id(),
                                each.title(),
                                each.body(),
                                each.summary().url()))
                        .toList());
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

    @Test
    void wordsAreSaidAsReutersSaysThem() throws IOException {
        TextStatistics real = TextStatistics.of(reuters(), 2_900_000);
        TextStatistics made = TextStatistics.of(NEWS.stream(20_000).map(FittedNewsTest::text), 2_900_000);

        assertThat(real.growth()).hasSize(TextStatistics.AFTER.size());
        real.growth()
                .forEach((after, words) -> assertThat(made.growth().get(after))
                        .as("distinct words among %d", after)
                        .isCloseTo(words, withPercentage(8)));
        real.top()
                .forEach((most, share) ->
                        assertThat(made.top().get(most)).as("top %d", most).isCloseTo(share, within(.01)));
        real.distinct()
                .forEach((first, share) -> assertThat(made.distinct().get(first))
                        .as("distinct of the first %d", first)
                        .isCloseTo(share, within(.02)));
        for (int quarter = 0; quarter < 3; quarter++) {
            assertThat(made.quartiles().get(quarter)).isCloseTo(real.quartiles().get(quarter), withPercentage(5));
        }
        for (int length = 0; length < 4; length++) {
            assertThat(made.letters().get(length)).isCloseTo(real.letters().get(length), within(.03));
        }
        assertThat(made.numbers()).isCloseTo(real.numbers(), within(.015));
    }

    private static Map<String, Long> said(Predicate<Article> of) {
        return NEWS.stream(8000)
                .filter(of)
                .flatMap(article -> TextStatistics.words(article.body()).stream())
                .collect(groupingBy(word -> word, counting()));
    }

    private static boolean isAbout(Article article, String topic) {
        return article.summary().topics().names().contains(topic);
    }

    private static long sum(Map<String, Long> counts) {
        return counts.values().stream().mapToLong(each -> each).sum();
    }

    private static Stream<String> reuters() throws IOException {
        try (Stream<Path> files = Files.list(SharedData.at("reuters"))) {
            return files.filter(file -> file.toString().endsWith(".sgm")).sorted().toList().stream()
                    .flatMap(FittedNewsTest::texts);
        }
    }

    private static Stream<String> texts(Path file) {
        try {
            return ReutersReader.articles(readString(file, ISO_8859_1)).stream().map(FittedNewsTest::text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(RawArticle article) {
        return article.title().map(Told::text).orElse("") + ' ' + article.body().text();
    }

    private static String text(Article article) {
        return article.title() + ' ' + article.body();
    }
}
