package dev.lede.index;

import dev.lede.article.Article;
import dev.lede.article.Vocabulary;
import dev.lede.config.LedeConfig.IndexSettings;
import dev.lede.disk.DamagedFileException;
import dev.lede.health.ArticleHealth;
import dev.lede.ledger.Told;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.lucene.index.CorruptIndexException;

/**
 * The folder of a generation that is being built, as to what is made of its ledger: segments and stories.
 *
 * @param base that of the generation that it is built on, which stays as it is
 */
record DraftFolder(Path folder, Optional<Path> base, IndexSettings settings) {
    /**
     * Written, durable but for the folder's own entry, and checked when it returns.
     *
     * @param merge told several tellings of one article
     * @param now by which dates are in the future
     * @return the health of all its articles
     * @throws DamagedFileException if what it is built on is damaged
     * @throws IndexException if what was written isn't what was told
     */
    ArticleHealth write(
            Told told,
            Function<List<Article>, Article> merge,
            GenerationBuilder.Written written,
            Vocabulary vocabulary,
            Instant now)
            throws IOException {
        long articles = told.articles();
        try (var sketches = StoryFiles.open(folder, base.isPresent());
                var segments = SegmentWriting.open(base, folder, settings)) {
            segments.write(told, merge, sketches, written);
            return Workers.beside(settings.threads(), () -> StoryFiles.write(folder, sketches, base, articles), () -> {
                segments.commit();
                return Workers.beside(
                        settings.threads(),
                        () -> GenerationCheck.check(folder, base, articles, settings.threads()),
                        () -> GenerationHealth.of(folder, vocabulary, now));
            });
        } catch (CorruptIndexException e) {
            // The check speaks for what was written here. A merge reads some of it earlier: all, where there is no
            // base.
            if (base.isPresent()) {
                throw new DamagedFileException(base.get(), e);
            }
            throw new IndexException(GenerationCheck.readsBackDamaged(folder), e);
        } catch (DamagedFileException | InterruptedIOException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            // What flipped in a shared file nobody has read whole: who meets it, Lucene too, may fail in any manner.
            if (base.isPresent() && !GenerationFiles.areIntact(base.get())) {
                throw new DamagedFileException(base.get(), e);
            }
            throw e;
        }
    }
}
