package dev.lede.benchmark;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.file.Files.readString;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.data.Percentage.withPercentage;

import dev.lede.SharedData;
import dev.lede.article.Article;
import dev.lede.benchmark.made.FittedNews;
import dev.lede.config.LedeConfig;
import dev.lede.read.RawArticle;
import dev.lede.read.Told;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

class FittedNewsAsReadTest {
    private static final FittedNews NEWS = FittedNews.standard();

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
    void wordsAreSaidAsReutersSaysThem() throws IOException {
        TextStatistics real = TextStatistics.of(reuters(), 2_900_000);
        TextStatistics made = TextStatistics.of(NEWS.stream(20_000).map(FittedNewsAsReadTest::text), 2_900_000);

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

    private static Stream<String> reuters() throws IOException {
        try (Stream<Path> files = Files.list(SharedData.at("reuters"))) {
            return files.filter(file -> file.toString().endsWith(".sgm")).sorted().toList().stream()
                    .flatMap(FittedNewsAsReadTest::texts);
        }
    }

    private static Stream<String> texts(Path file) {
        try {
            return ReutersReader.articles(readString(file, ISO_8859_1)).stream().map(FittedNewsAsReadTest::text);
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
