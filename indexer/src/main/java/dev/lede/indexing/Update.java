package dev.lede.indexing;

import dev.lede.config.ConfigException;
import dev.lede.config.LedeConfig;
import dev.lede.index.GenerationBuilder;
import dev.lede.index.GenerationManifest;
import dev.lede.index.Generations;
import dev.lede.index.IndexDraft;
import dev.lede.index.IndexException;
import dev.lede.index.IndexReport;
import dev.lede.ledger.FileChanges;
import dev.lede.ledger.Walked;
import dev.lede.normalise.ArticleMerge;
import dev.lede.normalise.Registries;
import java.io.IOException;
import java.time.InstantSource;

/**
 * The flow of what changed: of the sources that the served generation was made of, files that are another than they were
 * are read, and a generation is published that answers as a rebuild would.
 */
public final class Update {
    /** What an update came to. */
    public sealed interface Outcome {}

    /**
     * @param manifest of the generation that is served now
     * @param changes by which it differs from the one before
     */
    public record Updated(GenerationManifest manifest, FileChanges changes) implements Outcome {}

    /**
     * Settings or the program are others than those that made what was served, so that every file was read again.
     *
     * @param manifest of the generation that is served now
     */
    public record ReadAgain(GenerationManifest manifest) implements Outcome {}

    /**
     * Every file is as it was, and what was served still is.
     *
     * @param manifest of the generation that is served
     */
    public record UpToDate(GenerationManifest manifest) implements Outcome {}

    /** No file tells an article any more, so nothing was published; what was served still is. */
    public record NothingRead(IndexReport report) implements Outcome {}

    private Update() {}

    /**
     * @param config how to read, and where the index is; its sources don't count, but those of the served generation
     * @throws ConfigException if a registry is wrong, or a source isn't there any more
     * @throws IndexException if nothing is served yet, or another build has the lock
     * @throws IOException if the disk is full or fails, or what is served is damaged; nothing is published then
     */
    public static Outcome run(LedeConfig config, Progress progress) throws IOException {
        return run(config, progress, Feeds.now(config));
    }

    /** The same, with a way to ask feeds that goes on from run to run. */
    public static Outcome run(LedeConfig config, Progress progress, Feeds feeds) throws IOException {
        long start = System.nanoTime();
        GenerationManifest served = served(config);
        LedeConfig same = config.withSources(Sources.named(served.sources()));
        if (!Fingerprint.of(config).equals(served.fingerprint())) {
            return switch (Rebuild.run(same, progress, feeds)) {
                case Rebuild.Published(var manifest) -> new ReadAgain(manifest);
                case Rebuild.NothingRead(var report) -> new NothingRead(report);
            };
        }
        Sources.requireThere(same.read().sources());
        Registries registries = Registries.load(config.folder());
        Gathered sources = Gathering.asking(same, feeds, progress);
        try (IndexDraft draft = GenerationBuilder.update(
                config.index(), served.generation(), ArticleMerge::of, Progress.ofWriting(progress))) {
            Walked walked = Sources.readInto(draft, sources, same, registries, progress);
            if (walked.report().told() == 0) {
                return new NothingRead(new IndexReport(walked.report(), 0, 0, Sources.secondsSince(start)));
            }
            if (walked.changes().isNone()) {
                draft.requireBaseWhole();
                return new UpToDate(served);
            }
            return new Updated(
                    draft.publish(
                            served.sources(), served.fingerprint(), registries.vocabulary(), InstantSource.system()),
                    walked.changes());
        }
    }

    private static GenerationManifest served(LedeConfig config) throws IOException {
        var generations = new Generations(config.index().folder());
        String generation = generations
                .current()
                .orElseThrow(() ->
                        new IndexException("no index in " + config.index().folder() + " to update: run: lede rebuild"));
        return generations.manifest(generation);
    }
}
