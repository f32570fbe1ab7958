package dev.lede.indexing;

import dev.lede.config.ConfigException;
import dev.lede.config.LedeConfig;
import dev.lede.index.GenerationBuilder;
import dev.lede.index.GenerationManifest;
import dev.lede.index.IndexDraft;
import dev.lede.index.IndexReport;
import dev.lede.ledger.Walked;
import dev.lede.normalise.ArticleMerge;
import dev.lede.normalise.Registries;
import java.io.IOException;
import java.time.InstantSource;

/** The whole flow: sources in, a published generation out, in place of whatever was served. */
public final class Rebuild {
    /** What a rebuild came to. */
    public sealed interface Outcome {}

    /** @param manifest of the generation that is served now */
    public record Published(GenerationManifest manifest) implements Outcome {}

    /** No article was told, so nothing was published; what was served still is. */
    public record NothingRead(IndexReport report) implements Outcome {}

    private Rebuild() {}

    /**
     * @param config what to read ({@code read().sources()}), and where the index is
     * @throws ConfigException if a registry is wrong, or a source isn't there
     * @throws dev.lede.index.IndexException if another build has the lock
     * @throws IOException if the disk is full or fails; nothing is published then
     */
    public static Outcome run(LedeConfig config, Progress progress) throws IOException {
        return run(config, progress, Feeds.now(config));
    }

    /** The same, with a way to ask feeds that goes on from run to run. */
    public static Outcome run(LedeConfig config, Progress progress, Feeds feeds) throws IOException {
        long start = System.nanoTime();
        Sources.requireThere(config.read().sources());
        // Before the settings are read: what changes in between is seen by the next update.
        String fingerprint = Fingerprint.of(config);
        Registries registries = Registries.load(config.folder());
        Gathered sources = Gathering.asking(config, feeds, progress);
        try (IndexDraft draft =
                GenerationBuilder.open(config.index(), ArticleMerge::of, Progress.ofWriting(progress))) {
            Walked walked = Sources.readInto(draft, sources, config, registries, progress);
            if (walked.report().told() == 0) {
                return new NothingRead(new IndexReport(walked.report(), 0, 0, Sources.secondsSince(start)));
            }
            return new Published(
                    draft.publish(Sources.names(config), fingerprint, registries.vocabulary(), InstantSource.system()));
        }
    }
}
