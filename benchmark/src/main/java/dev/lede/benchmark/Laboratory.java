package dev.lede.benchmark;

import dev.lede.config.LedeConfig;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What every measurement stands on.
 *
 * @param root the project's folder, whose settings are measured as they come, but that no answer is kept for who asks the same again
 * @param scratch an empty folder, for whatever is written
 * @param threads the numbers of threads to measure with
 * @param files how many files an update is measured among
 * @param articles how many articles strings are asked among
 * @param strings how many made strings are asked
 * @param sizes numbers of articles among which growth is measured
 */
record Laboratory(
        Path root,
        RealNews real,
        Path scratch,
        Rounds rounds,
        List<Integer> threads,
        int files,
        int articles,
        int strings,
        List<Integer> sizes) {
    /** @param index where generations go; each name its own */
    LedeConfig config(String index, List<Path> sources, int threadCount) {
        return config(root, scratch.resolve(index), sources, threadCount);
    }

    /**
     * The settings that come with the project, but for these.
     *
     * @param index its folder
     */
    static LedeConfig config(Path root, Path index, List<Path> sources, int threadCount) {
        return LedeConfig.load(
                root,
                Optional.empty(),
                Map.of(
                        "index", List.of(index.toString()),
                        "sources", sources.stream().map(Path::toString).toList(),
                        "threads", List.of(Integer.toString(threadCount)),
                        "port", List.of("0"),
                        // What is asked in each round is to be searched in each.
                        "kept-hits", List.of("0")),
                Map.of());
    }

    /** The product's reading, with the settings that come with it; which sources these name is left aside. */
    Reading reading() {
        return new Reading(config("unused", List.of(scratch), 1));
    }

    Path folder(String name) throws IOException {
        return Files.createDirectories(scratch.resolve(name));
    }

    /** Real news where there are as many, else made. */
    List<News> news(int count) throws IOException {
        Optional<Corpus> reuters = real.reuters();
        if (reuters.isEmpty()) {
            return News.made(count);
        }
        List<News> news = reading().articles(reuters.get().sources()).stream()
                .limit(count)
                .map(News::of)
                .toList();
        return news.size() < count ? News.made(count) : news;
    }
}
