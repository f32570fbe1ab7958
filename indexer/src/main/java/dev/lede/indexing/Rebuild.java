package dev.lede.indexing;

import dev.lede.article.Article;
import dev.lede.config.ConfigException;
import dev.lede.config.LedeConfig;
import dev.lede.index.GenerationBuilder;
import dev.lede.index.GenerationManifest;
import dev.lede.index.IndexDraft;
import dev.lede.index.IndexReport;
import dev.lede.normalise.ArticleMerge;
import dev.lede.normalise.Registries;
import dev.lede.read.ReadReport;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

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
        long start = System.nanoTime();
        Sources.requireThere(config.read().sources());
        Registries registries = Registries.load(config.folder());
        // The end of writing is not the end: segments are merged and read back.
        GenerationBuilder.Written written = (done, total) ->
                progress.at(done < total ? Progress.Step.WRITING : Progress.Step.CHECKING, done, total);
        try (IndexDraft draft = GenerationBuilder.open(config.index(), ArticleMerge::of, written)) {
            ReadReport read = Sources.read(config, registries, into(draft), progress);
            if (read.told() == 0) {
                return new NothingRead(new IndexReport(read, 0, 0, Sources.secondsSince(start)));
            }
            List<String> sources =
                    config.read().sources().stream().map(Path::toString).toList();
            return new Published(draft.publish(read, sources, registries.vocabulary()));
        } catch (UncheckedIOException e) {
            throw e.getCause() == null ? new IOException(e) : e.getCause();
        }
    }

    /** @throws UncheckedIOException in the thread that reads, if an article can't be kept */
    private static Consumer<Article> into(IndexDraft draft) {
        return article -> {
            try {
                draft.add(article);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        };
    }
}
