package dev.lede.read;

import static dev.lede.read.WalkSteps.described;
import static dev.lede.read.WalkSteps.file;
import static dev.lede.read.WalkSteps.rest;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A walk that several threads ask, and a listing that breaks off on the way. */
class SharedWalkTest {
    @TempDir
    private Path folder;

    private Path source;

    @BeforeEach
    void makeSource() throws IOException {
        source = Files.createDirectory(folder.resolve("source"));
    }

    @Test
    void severalAreTheNextFewInOrderAndNoneAtTheEnd() throws IOException {
        for (String name : List.of("a", "b", "c/d")) {
            file(source, name);
        }
        try (var walker = new SourceWalker(List.of(source))) {
            assertThat(walker.next(2)).extracting(WalkSteps::described).containsExactly("source/a", "source/b");
            assertThat(walker.next(2)).extracting(WalkSteps::described).containsExactly("source/c/d");
            assertThat(walker.next(2)).isEmpty();
        }
    }

    @Test
    void threadsShareTheWalkAndMeetTheSameAsOne() throws Exception {
        for (int folder = 0; folder < 12; folder++) {
            for (int file = 0; file < 9; file++) {
                file(source, "%d/a%d".formatted(folder, file));
                file(source, "%d/%d/b".formatted(folder, file));
            }
        }
        for (int folder = 0; folder < 12; folder++) {
            Files.createLink(source.resolve(folder + "/a5-again"), source.resolve((11 - folder) + "/a5"));
        }
        Set<String> met = new HashSet<>(walked(1));
        assertThat(met).hasSize(12 * 19);

        for (int round = 0; round < 50; round++) {
            assertThat(walked(4)).hasSameSizeAs(met).containsAll(met);
        }
    }

    @Test
    void whereAThreadFailsWhileItTellsTheOthersDoNotWaitForIt() throws Exception {
        Walk.Listing failing = path -> new BrokenOff(List.of(unspeakable(path.resolve(".a"))), new AtomicBoolean());
        try (var walker = new SourceWalker(List.of(SourcePlace.of(source)), 1, failing)) {
            assertThatThrownBy(() -> rest(walker)).isInstanceOf(OutOfMemoryError.class);
            assertThat(CompletableFuture.supplyAsync(() -> rest(walker)).get(10, TimeUnit.SECONDS))
                    .containsExactly("source no permission to read it");
        }
    }

    /** A path that there isn't memory enough to name. */
    private static Path unspeakable(Path path) {
        return (Path) Proxy.newProxyInstance(
                Path.class.getClassLoader(), new Class<?>[] {Path.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("toString")) {
                        throw new OutOfMemoryError("for want of memory");
                    }
                    return method.invoke(path, arguments);
                });
    }

    /** What threads meet that ask for one to four at a time. */
    private List<String> walked(int threads) throws Exception {
        Queue<String> met = new ConcurrentLinkedQueue<>();
        try (var walker = new SourceWalker(List.of(SourcePlace.of(source)), 4);
                var workers = Executors.newFixedThreadPool(threads)) {
            List<Future<?>> running = new ArrayList<>();
            for (int thread = 1; thread <= threads; thread++) {
                int most = thread;
                running.add(workers.submit(() -> {
                    for (var steps = walker.next(most); !steps.isEmpty(); steps = walker.next(most)) {
                        steps.forEach(step -> met.add(described(step)));
                    }
                }));
            }
            for (Future<?> each : running) {
                each.get(30, TimeUnit.SECONDS);
            }
        }
        return List.copyOf(met);
    }

    @Test
    void aListingThatBreaksOffIsReportedWithItsCauseAndClosed() throws IOException {
        file(source, "a");
        var closed = new AtomicBoolean();
        Walk.Listing broken = path -> new BrokenOff(List.of(path.resolve("a")), closed);
        try (var walker = new SourceWalker(List.of(SourcePlace.of(source)), 10, broken)) {
            assertThat(rest(walker)).containsExactly("source no permission to read it", "source/a");
            assertThat(closed).isTrue();
        }
    }

    /** Tells the names there are, and then that no further one may be read. */
    private record BrokenOff(List<Path> whole, AtomicBoolean closed) implements DirectoryStream<Path> {
        @Override
        public Iterator<Path> iterator() {
            Iterator<Path> names = whole.iterator();
            return new Iterator<>() {
                @Override
                public boolean hasNext() {
                    if (names.hasNext()) {
                        return true;
                    }
                    throw new DirectoryIteratorException(new AccessDeniedException("source"));
                }

                @Override
                public Path next() {
                    return names.next();
                }
            };
        }

        @Override
        public void close() {
            closed.set(true);
        }
    }
}
