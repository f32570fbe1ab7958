package dev.lede.indexing;

import dev.lede.config.ConfigException;
import dev.lede.config.LedeConfig;
import dev.lede.index.IdTable;
import dev.lede.index.IndexReport;
import dev.lede.normalise.Registries;
import dev.lede.read.ReadReport;
import java.io.IOException;

/** Reads sources as a rebuild would, and writes nothing. */
public final class Check {
    private Check() {}

    /**
     * @return what a rebuild would report now
     * @throws ConfigException if a registry is wrong, or a source isn't there
     */
    public static IndexReport run(LedeConfig config, Progress progress) throws IOException {
        Sources.requireThere(config.read().sources());
        long start = System.nanoTime();
        var ids = new IdTable();
        ReadReport read = Sources.read(
                config,
                Registries.load(config.folder()),
                article -> {
                    synchronized (ids) {
                        ids.put(article.id().bits(), 0);
                    }
                },
                progress);
        return new IndexReport(read, ids.size(), read.told() - ids.size(), Sources.secondsSince(start));
    }
}
