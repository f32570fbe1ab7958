package dev.lede.indexing;

import dev.lede.config.ConfigException;
import dev.lede.config.LedeConfig;
import dev.lede.config.Source;
import dev.lede.config.Source.Place;
import dev.lede.health.FileFacts;
import dev.lede.index.IndexDraft;
import dev.lede.ledger.Walked;
import dev.lede.normalise.Registries;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The sources that settings name, read. */
final class Sources {
    private static final Logger log = LoggerFactory.getLogger(Sources.class);

    private Sources() {}

    /** @throws ConfigException naming every file and folder that isn't there */
    static void requireThere(List<Source> sources) {
        List<String> faults = sources.stream()
                .filter(source -> source instanceof Place(var path) && Files.notExists(path))
                .map(source -> "no such source: " + source)
                .toList();
        if (!faults.isEmpty()) {
            throw new ConfigException(faults);
        }
    }

    /** @throws IOException if the receiver fails with it, wrapped */
    static void read(Gathered sources, LedeConfig config, Registries registries, Receiver receiver, Progress progress)
            throws IOException {
        sources.told().forEach((file, outcome) -> receiver.ended(file, FileReport.of(file, outcome), FileFacts.NONE));
        try {
            new SourceReader(config.read(), registries, config.index().threads())
                    .readPlaces(sources.places(), receiver, progress);
        } catch (UncheckedIOException e) {
            throw e.getCause() == null ? new IOException(e) : e.getCause();
        }
    }

    /**
     * Reads into a draft all that it doesn't know yet, to its end.
     *
     * @throws IOException if an article can't be kept
     */
    static Walked readInto(
            IndexDraft draft, Gathered sources, LedeConfig config, Registries registries, Progress progress)
            throws IOException {
        long start = System.nanoTime();
        read(sources, config, registries, new DraftReceiver(draft), progress);
        Walked walked = draft.walked();
        log.atInfo()
                .addKeyValue("files", walked.report().files())
                .addKeyValue("unchanged", walked.changes().unchanged())
                .addKeyValue("failed", walked.report().failed())
                .addKeyValue("articles", walked.report().told())
                .addKeyValue("seconds", secondsSince(start))
                .log("read sources");
        return walked;
    }

    static List<String> names(LedeConfig config) {
        return config.read().sources().stream().map(Source::text).toList();
    }

    /** @param names as {@link #names} gave them */
    static List<Source> named(List<String> names) {
        return names.stream().map(name -> Source.of(name, Path.of(""))).toList();
    }

    static double secondsSince(long start) {
        return Duration.ofNanos(System.nanoTime() - start).toMillis() / 1000.0;
    }
}
