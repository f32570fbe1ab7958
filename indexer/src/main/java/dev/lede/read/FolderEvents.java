package dev.lede.read;

import static java.nio.file.StandardWatchEventKinds.ENTRY_CREATE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_DELETE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_MODIFY;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
            Path folder =
                    Files.isDirectory(source) ? source : source.toAbsolutePath().getParent();
            try {
                Files.walkFileTree(folder, visit);
            } catch (IOException e) {
                visit.refused++;
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
        private int refused;

        Visit(Path without) {
            this.without = without;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            boolean isHidden = !seen.isEmpty()
                    && folder.getFileName() != null
                    && folder.getFileName().toString().startsWith(".");
            try {
                if (isHidden || (Files.exists(without) && Files.isSameFile(folder, without))) {
                    return FileVisitResult.SKIP_SUBTREE;
                }
                seen.put(folder, folder.register(service, ENTRY_CREATE, ENTRY_DELETE, ENTRY_MODIFY));
            } catch (IOException e) {
                refused++;
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException e) {
            return FileVisitResult.CONTINUE;
        }
    }
}
