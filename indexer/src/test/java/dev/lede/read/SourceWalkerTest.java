package dev.lede.read;

import static dev.lede.read.WalkSteps.described;
import static dev.lede.read.WalkSteps.file;
import static dev.lede.read.WalkSteps.rest;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
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
        file(source, "b");
        file(source, "a/2");
        file(source, "a/1/x");
        file(source, "c");
        assertThat(walk(source)).containsExactly("source/b", "source/c", "source/a/2", "source/a/1/x");
    }

    @Test
    void linksBelowASourceAreReportedAndNotFollowed() throws IOException {
        file(source, "a/x");
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
        file(source, "a");
        Path link = Files.createSymbolicLink(folder.resolve("named"), source);
        assertThat(walk(link)).containsExactly("named/a");
        assertThat(walk(Files.createSymbolicLink(folder.resolve("one"), source.resolve("a"))))
                .containsExactly("one");
    }

    @Test
    void eachFileIsMetOnceThoughSourcesOverlap() throws IOException {
        file(source, "a/x");
        file(source, "b");
        assertThat(walk(source, source)).hasSize(2);
        assertThat(walk(source, source.resolve("a"))).containsExactly("source/b", "source/a/x");
        assertThat(walk(source.resolve("a"), source)).containsExactly("a/x", "source/b");
        assertThat(walk(source.resolve("b"), source, source.resolve("a/x"))).containsExactly("b", "source/a/x");
    }

    @Test
    void aSecondNameOfAFileIsReported() throws IOException {
        file(source, "a");
        Files.createLink(source.resolve("b"), source.resolve("a"));
        assertThat(walk(source)).containsExactly("source/a", "source/b hard link");
    }

    @Test
    void hiddenFilesAndFoldersAreReported() throws IOException {
        file(source, ".git/config");
        file(source, ".DS_Store");
        assertThat(walk(source)).containsExactly("source/.DS_Store hidden", "source/.git hidden");
    }

    @Test
    void aForbiddenFolderIsReportedAndTheWalkGoesOn() throws IOException {
        file(source, "closed/x");
        file(source, "z/y");
        Path closed = source.resolve("closed");
        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("---------"));
        // The superuser, as whom tests may run, may read everything.
        String met = Files.isReadable(closed) ? "source/closed/x" : "source/closed no permission to read it";
        assertThat(walk(source)).containsExactly(met, "source/z/y");
    }

    @Test
    void aFolderThatGoesWhileWeWalkIsReportedAndTheWalkGoesOn() throws IOException {
        file(source, "first");
        Files.createDirectory(source.resolve("gone"));
        file(source, "z/y");
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
            file(source, name);
        }
        try (var walker = new SourceWalker(List.of(SourcePlace.of(source)), 2)) {
            assertThat(rest(walker))
                    .containsExactlyInAnyOrder(
                            "source/a", "source/b", "source/c", "source/d", "source/e", "source/f/g", "source/h/i");
        }
    }

    @Test
    void devicesAndPipesAreReported() {
        assertThat(walk(Path.of("/dev/null"))).containsExactly("null special file");
    }

    private static List<String> walk(Path... sources) {
        try (var walker = new SourceWalker(List.of(sources))) {
            return rest(walker);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void ofManySourcesThatOverlapEachFileIsReadOnce() throws IOException {
        List<Path> sources = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            file(source, i + "/a/b");
            sources.add(source.resolve(i + "/a"));
            sources.add(source.resolve(String.valueOf(i)));
        }
        sources.add(source);

        assertThat(walk(sources.toArray(Path[]::new))).hasSize(100);
    }
}
