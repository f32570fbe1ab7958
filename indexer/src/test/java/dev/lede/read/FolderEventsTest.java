package dev.lede.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderEventsTest {
    private static final String LONG_NAME = "n".repeat(250);

    @TempDir
    Path temporary;

    private Path folder;
    private FolderEvents events;

    @BeforeEach
    void open() throws IOException {
        folder = temporary.toRealPath();
        events = FolderEvents.open();
    }

    @AfterEach
    void close() {
        events.close();
    }

    @Test
    void aHiddenFolderIsWatchedWhereItIsASourceWhicheverItIs() throws IOException {
        Path first = make("first/below");
        Path hidden = make(".second/below");
        make("first/.hidden");

        assertThat(events.watch(List.of(first.getParent(), hidden.getParent()), folder.resolve("index")))
                .isZero();
        assertThat(events.folders()).containsExactlyInAnyOrder(first.getParent(), first, hidden.getParent(), hidden);
    }

    @Test
    void ofAFileItsFolderAloneIsWatched() throws IOException {
        make("beside/below");
        Path file = Files.writeString(folder.resolve("file"), "a");

        assertThat(events.watch(List.of(file), folder.resolve("index"))).isZero();
        assertThat(events.folders()).containsExactly(folder);
        Files.writeString(file, "b");
        assertTimeoutPreemptively(
                Duration.ofSeconds(20), () -> events.await(Duration.ofMinutes(1), Duration.ofMillis(1)));
    }

    @Test
    void ofALinkThatTheOperatorNamedItsFolderIsWatched() throws IOException {
        Path below = make("real/below");
        Path link = Files.createSymbolicLink(folder.resolve("link"), below.getParent());

        assertThat(events.watch(List.of(link), folder.resolve("index"))).isZero();
        assertThat(events.folders()).containsExactlyInAnyOrder(below.getParent(), below);
    }

    @Test
    void whatIsNoSourceAnyMoreIsLeft() throws IOException {
        Path one = make("one");
        Path two = make("two");
        events.watch(List.of(one, two), folder.resolve("index"));
        events.watch(List.of(two), folder.resolve("index"));

        assertThat(events.folders()).containsExactly(two);
    }

    @Test
    void aFolderThatCannotBeLookedAtIsCounted() throws IOException {
        Path deep = folder.resolve("deep");
        Path deeper = folder.resolve("deeper");
        Files.createDirectories(deep.resolve((LONG_NAME + "/").repeat(14)));
        Files.createDirectories(deeper.resolve((LONG_NAME + "/").repeat(3)));
        // Together they are longer than any path that the system takes.
        Path joined = deep.resolve((LONG_NAME + "/").repeat(14)).resolve("deeper");
        Files.move(deeper, joined);
        try {
            assertThat(events.watch(List.of(deep), folder.resolve("index"))).isEqualTo(1);
        } finally {
            Files.move(joined, deeper);
        }
    }

    private Path make(String name) throws IOException {
        return Files.createDirectories(folder.resolve(name));
    }
}
