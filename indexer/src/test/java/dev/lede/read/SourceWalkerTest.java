package dev.lede.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lede.read.ReadOutcome.Failed;
import dev.lede.read.ReadOutcome.Skipped;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
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

class SourceWalkerTest {
    @TempDir
    private Path folder;

    private Path source;

    @BeforeEach
    void makeSource() throws IOException {
        source = Files.createDirectory(folder.resolve("source"));
    }

    @Test
    void filesComeByNameAndFoldersAfterThem() throws IOException {
        file("b");
        file("a/2");
        file("a/1/x");
        file("c");
        assertThat(walk(source)).containsExactly("source/b", "source/c", "source/a/2", "source/a/1/x");
    }

    @Test
    void linksBelowASourceAreReportedAndNotFollowed() throws IOException {
        file("a/x");
        Files.createSymbolicLink(source.resolve("loop"), source);
        Files.createSymbolicLink(source.resolve("again"), source.resolve("a/x"));
        Files.createSymbolicLink(source.resolve("out"), folder);
        Files.createSymbolicLink(source.resolve("gone"), folder.resolve("nowhere"));
        assertThat(walk(source))
                .containsExactly(
                        "source/again symbolic link",
                        "source/gone symbolic link",
                        "source/loop symbolic link",
                        "source/out symbolic link",
                        "source/a/x");
    }

    @Test
    void aSourceThatIsALinkIsFollowed() throws IOException {
        file("a");
        Path link = Files.createSymbolicLink(folder.resolve("named"), source);
        assertThat(walk(link)).containsExactly("named/a");
        assertThat(walk(Files.createSymbolicLink(folder.resolve("one"), source.resolve("a"))))
                .containsExactly("one");
    }

    @Test
    void eachFileIsMetOnceThoughSourcesOverlap() throws IOException {
        file("a/x");
        file("b");
        assertThat(walk(source, source)).hasSize(2);
        assertThat(walk(source, source.resolve("a"))).containsExactly("source/b", "source/a/x");
        assertThat(walk(source.resolve("a"), source)).containsExactly("a/x", "source/b");
        assertThat(walk(source.resolve("b"), source, source.resolve("a/x"))).containsExactly("b", "source/a/x");
    }

    @Test
    void aSecondNameOfAFileIsReported() throws IOException {
        file("a");
        Files.createLink(source.resolve("b"), source.resolve("a"));
        assertThat(walk(source)).containsExactly("source/a", "source/b hard link");
    }

    @Test
    void hiddenFilesAndFoldersAreReported() throws IOException {
        file(".git/config");
        file(".DS_Store");
        assertThat(walk(source)).containsExactly("source/.DS_Store hidden", "source/.git hidden");
    }

    @Test
    void aForbiddenFolderIsReportedAndTheWalkGoesOn() throws IOException {
        file("closed/x");
        file("z/y");
        Path closed = source.resolve("closed");
        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("---------"));
        // The superuser, as whom tests may run, may read everything.
        String met = Files.isReadable(closed) ? "source/closed/x" : "source/closed no permission to read it";
        assertThat(walk(source)).containsExactly(met, "source/z/y");
    }

    @Test
    void aFolderThatGoesWhileWeWalkIsReportedAndTheWalkGoesOn() throws IOException {
        file("first");
        Files.createDirectory(source.resolve("gone"));
        file("z/y");
        try (var walker = new SourceWalker(List.of(source))) {
            assertThat(described(walker.next().orElseThrow())).isEqualTo("source/first");
            Files.delete(source.resolve("gone"));
            assertThat(rest(walker)).containsExactly("source/gone no such file or folder", "source/z/y");
        }
    }

    @Test
    void aMissingSourceIsReported() {
        assertThat(walk(folder.resolve("nowhere"), source)).containsExactly("nowhere no such file or folder");
    }

    @Test
    void aFolderOfMoreThanOneBatchIsWholeAndItsFoldersToo() throws IOException {
        for (String name : List.of("a", "b", "c", "d", "e", "f/g", "h/i")) {
            file(name);
        }
        try (var walker = new SourceWalker(List.of(SourcePlace.of(source)), 2)) {
            assertThat(rest(walker))
                    .containsExactlyInAnyOrder(
                            "source/a", "source/b", "source/c", "source/d", "source/e", "source/f/g", "source/h/i");
        }
    }

    @Test
    void severalAreTheNextFewInOrderAndNoneAtTheEnd() throws IOException {
        for (String name : List.of("a", "b", "c/d")) {
            file(name);
        }
        try (var walker = new SourceWalker(List.of(source))) {
            assertThat(walker.next(2)).extracting(SourceWalkerTest::described).containsExactly("source/a", "source/b");
            assertThat(walker.next(2)).extracting(SourceWalkerTest::described).containsExactly("source/c/d");
            assertThat(walker.next(2)).isEmpty();
        }
    }

    @Test
    void threadsShareTheWalkAndMeetTheSameAsOne() throws Exception {
        for (int folder = 0; folder < 12; folder++) {
            for (int file = 0; file < 9; file++) {
                file("%d/a%d".formatted(folder, file));
                file("%d/%d/b".formatted(folder, file));
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
    void devicesAndPipesAreReported() {
        assertThat(walk(Path.of("/dev/null"))).containsExactly("null special file");
    }

    private void file(String name) throws IOException {
        Path file = source.resolve(name);
        Files.createDirectories(file.resolveSibling(""));
        Files.writeString(file, name);
    }

    private static List<String> walk(Path... sources) {
        try (var walker = new SourceWalker(List.of(sources))) {
            return rest(walker);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static List<String> rest(SourceWalker walker) {
        List<String> met = new ArrayList<>();
        for (Optional<WalkStep> step = walker.next(); step.isPresent(); step = walker.next()) {
            met.add(described(step.get()));
        }
        return met;
    }

    private static String described(WalkStep step) {
        return switch (step) {
            case WalkStep.Found found -> found.file().name();
            case WalkStep.Left left -> left.file().name() + " " + reason(left.outcome());
        };
    }

    private static String reason(ReadOutcome outcome) {
        return switch (outcome) {
            case Skipped skipped -> skipped.reason();
            case Failed failed -> failed.reason();
            case ReadOutcome.Read read -> "read";
        };
    }

    @Test
    void aListingThatBreaksOffIsReportedWithItsCauseAndClosed() throws IOException {
        file("a");
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

    @Test
    void ofManySourcesThatOverlapEachFileIsReadOnce() throws IOException {
        List<Path> sources = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            file(i + "/a/b");
            sources.add(source.resolve(i + "/a"));
            sources.add(source.resolve(String.valueOf(i)));
        }
        sources.add(source);

        assertThat(walk(sources.toArray(Path[]::new))).hasSize(100);
    }
}
