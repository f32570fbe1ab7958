package dev.lede.search;

import dev.lede.article.ArticleId;
import dev.lede.article.Facet;
import dev.lede.config.LedeConfig.SearchSettings;
import dev.lede.disk.DamagedFileException;
import dev.lede.index.GenerationManifest;
import dev.lede.index.Generations;
import dev.lede.index.IndexException;
import dev.lede.index.StoryFiles;
import dev.lede.story.Stories;
import dev.lede.suggest.Suggestion;
import java.io.Closeable;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.search.ReferenceManager;
import org.apache.lucene.store.FSDirectory;
import org.jspecify.annotations.Nullable;

/**
 * Answers searches from whatever generation is published. {@link #refresh} swaps to a new one; a search under way keeps
 * the one it began with, until it ends. Safe for any number of threads.
 */
public final class CurrentSearcher implements NewsSearch, Closeable {
    private final Serving serving;

    /** Whether what was opened may still be met by a reader's search that is the first of its kind. */
    private final AtomicBoolean isCold = new AtomicBoolean(true);

    private CurrentSearcher(Serving serving) {
        this.serving = serving;
    }

    /**
     * Opens what is published. Warms nothing, so that the first answer is there the soonest; {@link #refresh} does.
     *
     * @throws IndexException if nothing is, or if it was written with another schema
     */
    public static CurrentSearcher open(Generations generations, SearchSettings settings) throws IOException {
        return new CurrentSearcher(new Serving(generations, settings));
    }

    /**
     * Looks for a newly published generation and serves it from now on, warmed; cheap where there is none. The first look
     * warms what was opened, unless there is a newer one.
     *
     * @return whether another generation is served than before
     * @throws IndexException if the published one can't be opened or has another schema; the old one is served on, and this
     *     one isn't looked at again for a while
     */
    public boolean refresh() throws IOException {
        String before = serving.generation;
        serving.maybeRefreshBlocking();
        boolean isAnother = !serving.generation.equals(before);
        if (isCold.get() && !isAnother) {
            Warming.of(this);
        }
        isCold.set(false);
        return isAnother;
    }

    @Override
    public SearchResult search(SearchRequest request) throws IOException {
        return with(searcher -> searcher.search(request));
    }

    @Override
    public SearchReport report(SearchRequest request) throws IOException {
        return with(searcher -> searcher.report(request));
    }

    @Override
    public Optional<LabelsFound> labels(LabelRequest request) throws IOException {
        return with(searcher -> searcher.labels(request));
    }

    @Override
    public Optional<String> label(Facet facet, String typed) throws IOException {
        return with(searcher -> searcher.label(facet, typed));
    }

    @Override
    public Optional<Found> article(ArticleId id) throws IOException {
        return with(searcher -> searcher.article(id));
    }

    @Override
    public Optional<Related> related(ArticleId id, int size) throws IOException {
        return with(searcher -> searcher.related(id, size));
    }

    @Override
    public Optional<StoryFound> story(ArticleId id) throws IOException {
        return with(searcher -> searcher.story(id));
    }

    @Override
    public List<Suggestion> suggest(String typed, int size) throws IOException {
        return with(searcher -> searcher.suggest(typed, size));
    }

    @Override
    public GenerationManifest index() throws IOException {
        return with(ArticleSearcher::index);
    }

    /** Searches under way end in good order; later ones fail. */
    @Override
    public void close() throws IOException {
        serving.close();
    }

    private <T> T with(Answering<T> answering) throws IOException {
        ArticleSearcher searcher = serving.acquire();
        try {
            return answering.from(searcher);
        } finally {
            serving.release(searcher);
        }
    }

    @FunctionalInterface
    private interface Answering<T> {
        T from(ArticleSearcher searcher) throws IOException;
    }

    /** What is done with a generation before it is seen. */
    @FunctionalInterface
    private interface Readying {
        void of(ArticleSearcher searcher) throws IOException;
    }

    private static final class Serving extends ReferenceManager<ArticleSearcher> {
        /** How often a generation may be gone between being named and being opened. */
        private static final int TRIES = 10;

        /** Opening warms up: too dear to fail at again and again. */
        private static final long PAUSE_NANOS = Duration.ofSeconds(30).toNanos();

        private final Generations generations;
        private final SearchSettings settings;

        private volatile String generation;

        /** The last that was opened, or should have been. This and what follows is used under the refresh lock alone. */
        private String tried = "";

        private boolean isRefused;
        private long refusedNanos;

        Serving(Generations generations, SearchSettings settings) throws IOException {
            this.generations = generations;
            this.settings = settings;
            ArticleSearcher first = openPublished(searcher -> {});
            this.generation = first.index().generation();
            this.current = first;
        }

        @Override
        protected @Nullable ArticleSearcher refreshIfNeeded(ArticleSearcher held) throws IOException {
            Optional<String> published = generations.current();
            if (published.isEmpty() || published.get().equals(generation) || isPausedOn(published.get())) {
                return null; // null is how Lucene is told that there is nothing newer
            }
            isRefused = true;
            try {
                ArticleSearcher next = openPublished(Warming::of);
                isRefused = false;
                if (next.index().generation().equals(generation)) {
                    next.reader().decRef();
                    return null;
                }
                generation = next.index().generation();
                return next;
            } catch (IOException e) {
                throw new IndexException("index " + tried + " can't be opened: run: lede rebuild", e);
            } finally {
                refusedNanos = System.nanoTime();
            }
        }

        private boolean isPausedOn(String published) {
            return isRefused && published.equals(tried) && System.nanoTime() - refusedNanos < PAUSE_NANOS;
        }

        @Override
        protected boolean tryIncRef(ArticleSearcher searcher) {
            return searcher.reader().tryIncRef();
        }

        @Override
        protected int getRefCount(ArticleSearcher searcher) {
            return searcher.reader().getRefCount();
        }

        @Override
        protected void decRef(ArticleSearcher searcher) throws IOException {
            searcher.reader().decRef();
        }

        /** Two publications in a row remove what was named before: then the name is asked for again. */
        private ArticleSearcher openPublished(Readying readying) throws IOException {
            for (int tries = 1; ; tries++) {
                String published = generations
                        .current()
                        .orElseThrow(() -> new IndexException(
                                "no index is published in " + generations.root() + ": run: lede rebuild"));
                tried = published;
                try {
                    return open(published, readying);
                } catch (NoSuchFileException | FileNotFoundException | DamagedFileException e) {
                    boolean wasReplaced = !generations.current().equals(Optional.of(published));
                    if (!wasReplaced || tries == TRIES) {
                        throw e;
                    }
                }
            }
        }

        private ArticleSearcher open(String published, Readying readying) throws IOException {
            GenerationManifest manifest = generations.manifest(published);
            DirectoryReader reader = reader(generations.folder(published));
            boolean isOpen = false;
            try {
                Stories stories = StoryFiles.stories(generations.folder(published));
                var searcher = new ArticleSearcher(reader, manifest, stories, settings);
                readying.of(searcher);
                isOpen = true;
                return searcher;
            } finally {
                if (!isOpen) {
                    reader.close();
                }
            }
        }

        /** Lucene makes a folder that it is asked to read and that is gone: that is taken back. */
        private static DirectoryReader reader(Path folder) throws IOException {
            try {
                return DirectoryReader.open(FSDirectory.open(folder));
            } catch (IndexNotFoundException e) {
                Files.deleteIfExists(folder);
                throw e;
            } catch (CorruptIndexException e) {
                throw new DamagedFileException(folder, e);
            }
        }
    }
}
