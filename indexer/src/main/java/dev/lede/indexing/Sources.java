package dev.lede.indexing;

import dev.lede.article.Article;
import dev.lede.config.ConfigException;
import dev.lede.config.LedeConfig;
import dev.lede.normalise.Registries;
import dev.lede.read.ReadReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The sources that settings name, read. */
final class Sources {
    private static final Logger log = LoggerFactory.getLogger(Sources.class);

    private Sources() {}

    /** @throws ConfigException naming every source that isn't there */
    static void requireThere(List<Path> sources) {
        List<String> faults = sources.stream()
                .filter(Files::notExists)
                .map(source -> "no such source: " + source)
                .toList();
        if (!faults.isEmpty()) {
            throw new ConfigException(faults);
        }
    }

    static ReadReport read(LedeConfig config, Registries registries, Consumer<Article> told, Progress progress)
            throws IOException {
        long start = System.nanoTime();
        ReadReport report = new SourceReader(
                        config.read(), registries, config.index().threads())
                .read(config.read().sources(), told, progress);
        log.atInfo()
                .addKeyValue("files", report.files())
                .addKeyValue("failed", report.failed())
                .addKeyValue("articles", report.told())
                .addKeyValue("seconds", secondsSince(start))
                .log("read sources");
        return report;
    }

    static double secondsSince(long start) {
        return Duration.ofNanos(System.nanoTime() - start).toMillis() / 1000.0;
    }
}
