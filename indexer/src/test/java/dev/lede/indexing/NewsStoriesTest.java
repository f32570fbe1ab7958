package dev.lede.indexing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.SharedData;
import dev.lede.config.LedeConfig;
import dev.lede.index.Generations;
import dev.lede.index.StoryFiles;
import dev.lede.indexing.Rebuild.Published;
import dev.lede.story.Sketch;
import dev.lede.story.Stories;
import dev.lede.story.Story;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What real folders come to; the figures are those of docs/stories.md, which says what each story was looked at for. */
@Order(1)
class NewsStoriesTest {
    @TempDir
    Path index;

    @Test
    void nineStoriesOfASistersNewsAreToldSeveralTimes() throws IOException {
        Stories stories = published("posts/_news");
        assertThat(stories.all()).hasSize(9);
        assertThat(stories.all().stream().mapToInt(Story::size)).hasSize(9).containsOnly(2, 4);
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
        return Stories.of(
                Merged.articles(SharedData.at(folder)).stream().map(Sketch::of).toList());
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
