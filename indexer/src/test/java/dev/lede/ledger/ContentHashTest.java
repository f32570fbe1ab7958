package dev.lede.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContentHashTest {
    @TempDir
    Path folder;

    @Test
    void aVeryLargeFileIsKnownByItsSizeAndTime() throws Exception {
        Path file = folder.resolve("large");
        try (var sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(300L << 20);
        }
        Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2026-01-01T00:00:00Z")));
        var before = ContentHash.of(file);
        var again = ContentHash.of(file);

        Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2026-01-01T00:00:01Z")));

        assertThat(before).isPresent().isEqualTo(again);
        assertThat(ContentHash.of(file)).isPresent().isNotEqualTo(before);
    }

    @Test
    void whatIsNotThereHasNone() {
        assertThat(ContentHash.of(folder.resolve("nothing"))).isEmpty();
    }
}
