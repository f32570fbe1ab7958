package dev.lede.benchmark;

import dev.lede.benchmark.made.FittedNews;
import dev.lede.benchmark.peer.ProcessUse;
import dev.lede.config.LedeConfig;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalDouble;
import org.apache.lucene.util.IOUtils;

/**
 * A rebuild from made articles, measured in the process that does it.
 *
 * @param wall seconds by the clock, in which the articles were made too
 * @param cpu seconds of all processors together, without making the articles
 * @param making seconds of CPU that making them took
 * @param heap the most megabytes that were left after a collection: as the last article came, when all were written, or at any other
 * @param peak resident megabytes, where the system tells
 */
record GrowthRebuild(double wall, double cpu, double making, double heap, OptionalDouble peak) {
    /** Rebuilt before, as code is compiled while it runs: of few articles that would be most of what they cost. */
    private static final long WARM_UP = 20_000;

    static GrowthRebuild of(Path root, Path index, long articles) throws IOException {
        LedeConfig config = Laboratory.config(root, index, List.of(index), Bench.THREADS);
        warmUp(root, index.resolveSibling(index.getFileName() + "-warm-up"), Math.min(WARM_UP, articles));
        var heap = new LiveHeap();
        var making = new Making(FittedNews.standard()::article);
        Cost cost = Cost.of(() -> ReadyRebuild.run(
                config,
                articles,
                number -> {
                    if (number == articles - 1) {
                        heap.collect();
                    }
                    return making.apply(number);
                },
                (done, total) -> {
                    if (done == total) {
                        heap.collect();
                    }
                }));
        return new GrowthRebuild(
                cost.wall(),
                cost.cpu() - making.cpuSeconds(),
                making.cpuSeconds(),
                heap.mostMegabytes(),
                new ProcessUse(ProcessHandle.current().pid()).peakMegabytes());
    }

    private static void warmUp(Path root, Path index, long articles) throws IOException {
        ReadyRebuild.run(
                Laboratory.config(root, index, List.of(index), Bench.THREADS),
                articles,
                FittedNews.standard()::article);
        IOUtils.rm(index);
    }
}
