package dev.lede.indexing;

import dev.lede.config.ConfigException;
import dev.lede.config.LedeConfig;
import dev.lede.index.IndexDraft;
import dev.lede.index.IndexDraft.Finished;
import dev.lede.normalise.Registries;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
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

    static void read(LedeConfig config, Registries registries, Receiver receiver, Progress progress)
            throws IOException {
        new SourceReader(config.read(), registries, config.index().threads())
                .read(config.read().sources(), receiver, progress);
    }

    /**
     * Reads into a draft all that it doesn't know yet, to its end.
     *
     * @throws IOException if an article can't be kept
     */
    static Finished readInto(IndexDraft draft, LedeConfig config, Registries registries, Progress progress)
            throws IOException {
        long start = System.nanoTime();
        try {
            read(config, registries, new DraftReceiver(draft, InstantSource.system()), progress);
        } catch (UncheckedIOException e) {
            throw e.getCause() == null ? new IOException(e) : e.getCause();
        }
        Finished finished = draft.finish();
        log.atInfo()
                .addKeyValue("files", finished.read().files())
                .addKeyValue("unchanged", finished.changes().unchanged())
                .addKeyValue("failed", finished.read().failed())
                .addKeyValue("articles", finished.read().told())
                .addKeyValue("seconds", secondsSince(start))
                .log("read sources");
        return finished;
    }

    static List<String> names(LedeConfig config) {
        return config.read().sources().stream().map(Path::toString).toList();
    }

    static double secondsSince(long start) {
        return Duration.ofNanos(System.nanoTime() - start).toMillis() / 1000.0;
    }
}
