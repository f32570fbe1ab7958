package dev.lede.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.SharedData;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class FileKindTest {
    private static final Instant CHANGED = Instant.parse("2026-03-01T12:00:00.5Z");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"2.000000001, true", "2, false", "0, false", "-60, false"})
    void aStampIsSettledWhenTheNextChangeMustHaveAnotherTime(double secondsLater, boolean isSettled) {
        var stamp = new FileStamp(1, 0, CHANGED.getEpochSecond() * 1_000_000_000 + CHANGED.getNano());

        assertThat(stamp.isSettled(CHANGED.plus(Duration.ofNanos(Math.round(secondsLater * 1e9)))))
                .isEqualTo(isSettled);
    }

    @Test
    void whatWasJustWrittenHasNoStampHoweverOldItSaysItIs() throws Exception {
        Path file = Files.writeString(folder.resolve("a"), "text");
        Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2001-01-01T00:00:00Z")));

        assertThat(FileKind.of(file)).isEqualTo(new FileKind.Regular(Optional.empty(), Optional.empty()));
    }

    /** Without it, every update would read every file. */
    @Test
    void whatChangedLongAgoHasAStampOfItsSizeAndTimes() throws Exception {
        Path file = SharedData.root().resolve("pom.xml");
        var stamp = new FileStamp(
                Files.size(file),
                Files.getLastModifiedTime(file).to(TimeUnit.NANOSECONDS),
                ((FileTime) Files.getAttribute(file, "unix:ctime")).to(TimeUnit.NANOSECONDS));

        assertThat(FileKind.of(file))
                .isInstanceOfSatisfying(
                        FileKind.Regular.class,
                        regular -> assertThat(regular.stamp()).contains(stamp));
    }

    @Test
    void namesOfOneFileHaveOneIdentity() throws Exception {
        Path file = Files.writeString(folder.resolve("a"), "text");
        Path link = Files.createLink(folder.resolve("b"), file);

        assertThat(FileKind.of(file))
                .isEqualTo(FileKind.of(link))
                .isInstanceOfSatisfying(
                        FileKind.Regular.class,
                        regular -> assertThat(regular.identity()).isPresent());
    }

    @Test
    void aLinkIsFollowedOnlyWhereAsked() throws Exception {
        Path link = Files.createSymbolicLink(folder.resolve("link"), folder);

        assertThat(FileKind.of(link)).isEqualTo(new FileKind.Folder());
        assertThat(FileKind.of(link, LinkOption.NOFOLLOW_LINKS)).isEqualTo(new FileKind.SymbolicLink());
    }

    @Test
    void aDeviceIsSpecial() throws Exception {
        assertThat(FileKind.of(Path.of("/dev/null"))).isEqualTo(new FileKind.Special());
    }
}
