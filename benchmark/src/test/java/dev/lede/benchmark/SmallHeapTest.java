package dev.lede.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.benchmark.made.FittedNews;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Starts Lede by its launcher, which builds it: no part of a build. */
@Tag("peers")
class SmallHeapTest {
    private static final int ARTICLES = 300;
    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

    @TempDir
    Path folder;

    @Test
    void bothAnswerEverything() throws Exception {
        var news = FittedNews.standard();
        ReadyRebuild.run(Laboratory.config(ROOT, folder, List.of(folder), 1), ARTICLES, news::article);

        var found = SmallHeap.measured(ROOT, folder, ARTICLES, GrowthSearches.questions(ARTICLES), new Rounds(0, 1));

        List<Bar> bars = found.bars();
        assertThat(found.failure()).isEmpty();
        assertThat(bars.getFirst().isMet()).contains(true);
        assertThat(bars).hasSizeGreaterThan(2).allMatch(bar -> bar.ours().median() > 0);
    }
}
