package dev.lede.indexing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.SharedData;
import dev.lede.article.Article;
import dev.lede.article.ArticleId;
import dev.lede.article.ArticleSummary;
import dev.lede.config.LedeConfig;
import dev.lede.index.Generations;
import dev.lede.index.StoryFiles;
import dev.lede.indexing.Rebuild.Published;
import dev.lede.story.Sketch;
import dev.lede.story.Stories;
import dev.lede.story.Story;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What real folders come to; the figures are those of docs/stories.md, which says what each story was looked at for. */
@Order(1)
class NewsStoriesTest {
    private static final List<Integer> SIZES = List.of(22, 5, 3, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2);
    private static final LocalDate LEAK = LocalDate.of(2021, 8, 23);

    @TempDir
    Path index;

    @Test
    void thirteenStoriesOfASistersNewsAreToldSeveralTimes() throws IOException {
        Stories stories = published("posts/_news");
        assertThat(stories.all()).hasSize(SIZES.size());
        assertThat(stories.all().stream().map(Story::size)).containsExactlyInAnyOrderElementsOf(SIZES);
    }

    @Test
    void oneLeakIsOneStoryOfTwentyHousesWithinThreeDays() throws IOException {
        Map<ArticleId, Article> articles = Merged.articles(SharedData.at("posts/_news")).stream()
                .collect(Collectors.toMap(Article::id, Function.identity()));
        Story leak = stories("posts/_news").all().stream()
                .max(Comparator.comparingInt(Story::size))
                .orElseThrow();
        List<ArticleSummary> tellings = leak.members().stream()
                .map(id -> Optional.ofNullable(articles.get(id)).orElseThrow().summary())
                .toList();
        assertThat(tellings.stream().map(telling -> telling.provider().orElseThrow()))
                .doesNotHaveDuplicates()
                .hasSizeGreaterThanOrEqualTo(20);
        assertThat(tellings.stream()
                        .map(telling -> telling.published().orElseThrow().day())
                        .distinct())
                .containsExactlyInAnyOrder(LEAK, LEAK.plusDays(1), LEAK.plusDays(2));
        // Of a thousand portals, all but one say how many records or what was wrong with the settings.
        assertThat(tellings.stream()
                        .map(ArticleSummary::title)
                        .filter(title -> title.contains("38")
                                || title.toLowerCase(Locale.ROOT).contains("misconfig")))
                .hasSizeGreaterThanOrEqualTo(tellings.size() - 1);
    }

    @Test
    void twoHousesTellOneOfTheSeeds() throws IOException {
        assertThat(stories(Merged.articles(SharedData.root().resolve("seeds"))).all())
                .extracting(Story::size)
                .containsExactly(2);
    }

    @Test
    void dailyLettersOfOneTitleAndOneTemplateAreNoStories() throws IOException {
        assertThat(stories("ainews").all()).isEmpty();
    }

    @Test
    void pagesOfOneSiteThatShareItsMenuAreNoStories() throws IOException {
        assertThat(stories("crawl/openai-2023-09").all()).isEmpty();
    }

    @Test
    void titlesThatRepeatOverTheYearsAreNoStories() throws IOException {
        assertThat(stories("blogmarks").all()).isEmpty();
    }

    private static Stories stories(String folder) throws IOException {
        return stories(Merged.articles(SharedData.at(folder)));
    }

    private static Stories stories(List<Article> articles) {
        return Stories.ofOrdered(
                articles.stream().map(Sketch::of).sorted(Sketch.BY_DAY).toList());
    }

    /** Those that an index keeps. */
    private Stories published(String folder) throws IOException {
        LedeConfig config = LedeConfig.load(
                SharedData.root(),
                Optional.empty(),
                Map.of(
                        "sources", List.of(SharedData.at(folder).toString()),
                        "index", List.of(index.toString())),
                Map.of());
        var published = (Published) Rebuild.run(config, Progress.NONE);
        return StoryFiles.stories(
                new Generations(index).folder(published.manifest().generation()));
    }
}
