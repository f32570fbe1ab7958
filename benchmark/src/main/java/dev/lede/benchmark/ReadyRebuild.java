package dev.lede.benchmark;

import dev.lede.article.Article;
import dev.lede.config.LedeConfig;
import dev.lede.index.GenerationBuilder;
import dev.lede.index.GenerationManifest;
import dev.lede.ledger.FileEntry;
import dev.lede.normalise.ArticleMerge;
import dev.lede.normalise.Registries;
import dev.lede.read.ReadReport;
import java.io.IOException;
import java.time.InstantSource;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.LongFunction;

/** The product's building alone: from articles that lie ready, or are made as they are taken, to a published generation. */
final class ReadyRebuild {
    private static final String SOURCE = "made";

    private ReadyRebuild() {}

    /**
     * @param config where the index goes, and with how many threads
     * @param each article by its number, from 0; asked from several threads
     */
    static GenerationManifest run(LedeConfig config, long count, LongFunction<Article> each) throws IOException {
        return run(config, count, each, (done, total) -> {});
    }

    /** @param written told how many are written, at last that all are */
    static GenerationManifest run(
            LedeConfig config, long count, LongFunction<Article> each, GenerationBuilder.Written written)
            throws IOException {
        try (var builder = GenerationBuilder.open(config.index(), ArticleMerge::of, written)) {
            Threads.share(config.index().threads(), count, number -> builder.add(SOURCE, each.apply(number)));
            builder.end(new FileEntry(SOURCE, Optional.empty(), Optional.empty(), report(count)));
            builder.walked();
            return builder.publish(
                    List.of(SOURCE), "made", Registries.load(config.folder()).vocabulary(), InstantSource.system());
        }
    }

    private static ReadReport report(long told) {
        SortedMap<String, Long> none = Collections.emptySortedMap();
        return new ReadReport(1, new TreeMap<>(Map.of(SOURCE, 1L)), none, 0, told, 0, none, told, List.of(), 0);
    }
}
