package dev.lede.read;

import static java.nio.file.StandardWatchEventKinds.ENTRY_CREATE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_DELETE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_MODIFY;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/**
 * Tells that something may have changed below some folders, not what: who asks looks for itself. For one thread; another
 * may close it.
 */
public final class FolderEvents implements AutoCloseable {
    private final WatchService service;
    private final Map<Path, WatchKey> watched = new HashMap<>();

    private FolderEvents(WatchService service) {
        this.service = service;
    }

    /** @throws IOException if the system can't tell of changes at all */
    public static FolderEvents open() throws IOException {
        return new FolderEvents(FileSystems.getDefault().newWatchService());
    }

    /**
     * Watches these and every folder below, with those that came since; no other any more. Links are not followed, and
     * what is hidden is left out, as in the {@link SourceWalker walk}.
     *
     * @param sources files and folders; of a file, its folder is watched
     * @param without a folder that isn't watched, wherever it is: one that changes because others did
     * @return how many folders can't be watched, as the system has a limit or refuses
     */
    public int watch(List<Path> sources, Path without) {
        var visit = new Visit(without);
        for (Path source : sources) {
            if (Files.isDirectory(source)) {
                visit.below(source);
            } else {
                visit.register(source.toAbsolutePath().resolveSibling(""));
            }
        }
        watched.entrySet().removeIf(each -> {
            boolean isGone = !visit.seen.containsKey(each.getKey());
            if (isGone) {
                each.getValue().cancel();
            }
            return isGone;
        });
        watched.putAll(visit.seen);
        return visit.refused;
    }

    /**
     * Waits until something happened and then nothing for a while.
     *
     * @param most how long to wait for something to happen
     * @param quiet how long nothing must have happened then; a change that never ends is waited for ten times as long
     * @throws java.nio.file.ClosedWatchServiceException when this is closed
     */
    public void await(Duration most, Duration quiet) throws InterruptedException {
        WatchKey key = service.poll(most.toMillis(), TimeUnit.MILLISECONDS);
        long end = System.nanoTime() + quiet.toNanos() * 10;
        while (key != null && System.nanoTime() < end) {
            key.pollEvents();
            key.reset();
            key = service.poll(quiet.toMillis(), TimeUnit.MILLISECONDS);
        }
        if (key != null) {
            key.reset();
        }
    }

    /** What is watched now. */
    Set<Path> folders() {
        return Set.copyOf(watched.keySet());
    }

    @Override
    public void close() {
        try {
            service.close();
        } catch (IOException e) {
            throw new UncheckedIOException("the system's own watching can't be closed", e);
        }
    }

    private final class Visit extends SimpleFileVisitor<Path> {
        private final Map<Path, WatchKey> seen = new HashMap<>();
        private final Path without;
        private Optional<Path> top = Optional.empty();
        private int refused;

        Visit(Path without) {
            this.without = without;
        }

        void below(Path source) {
            try {
                // Of a source that is a link, as the operator named it, the folder itself.
                Path folder = source.toRealPath();
                top = Optional.of(folder);
                Files.walkFileTree(folder, this);
            } catch (IOException e) {
                refused++;
            }
        }

        void register(Path folder) {
            try {
                seen.put(folder, folder.register(service, ENTRY_CREATE, ENTRY_DELETE, ENTRY_MODIFY));
            } catch (IOException e) {
                refused++;
            }
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            if (isLeftOut(folder) || isWithout(folder)) {
                return FileVisitResult.SKIP_SUBTREE;
            }
            register(folder);
            return FileVisitResult.CONTINUE;
        }

        /** A folder that can't be listed; what went since its name was listed is no loss. */
        @Override
        public FileVisitResult visitFileFailed(Path file, IOException e) {
            refused += e instanceof NoSuchFileException || isLeftOut(file) ? 0 : 1;
            return FileVisitResult.CONTINUE;
        }

        /** Where that can't be told, it is a folder like any other. */
        private boolean isWithout(Path folder) {
            try {
                return Files.exists(without) && Files.isSameFile(folder, without);
            } catch (IOException e) {
                return false;
            }
        }

        private boolean isLeftOut(Path folder) {
            return !top.equals(Optional.of(folder))
                    && folder.getFileName() != null
                    && folder.getFileName().toString().startsWith(".");
        }
    }
}
