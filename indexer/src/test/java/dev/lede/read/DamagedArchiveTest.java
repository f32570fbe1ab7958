package dev.lede.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.read.ReadOutcome.Failed;
import dev.lede.read.ReadOutcome.Read;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Archives that break off or hold anything: what stands before the break is read, and the rest is said. */
@Timeout(60)
class DamagedArchiveTest {
    @TempDir
    private Path folder;

    private PackedFiles here;

    @BeforeEach
    void begin() {
        here = new PackedFiles(folder);
    }

    @Test
    void whatStandsBeforeABreakStays() throws IOException {
        Map<String, byte[]> files = Packed.files(
                "a.md", PackedFiles.text("a"), "b.md", PackedFiles.noise(60_000), "c.md", PackedFiles.text("c"));
        byte[] zip = Packed.zip(files);
        byte[] tar = Packed.tar(files);
        byte[] gz = Packed.gzip(tar);
        here.read("x.zip", Arrays.copyOf(zip, zip.length / 2));
        here.read("x.tar", Arrays.copyOf(tar, tar.length / 2));
        here.read("x.tgz", Arrays.copyOf(gz, gz.length / 2));
        for (String name : List.of("x.zip", "x.tar", "x.tgz")) {
            assertThat(here.titles(name + "/a.md")).as(name).containsExactly("a");
            assertThat(here.only(name)).as(name).isInstanceOf(Failed.class);
            assertThat(here.told()).doesNotContainKeys(name + "/b.md", name + "/c.md");
        }
        assertThat(((Failed) here.only("x.zip")).reason())
                .isEqualTo("broken archive: after 1 files it is read no further");
    }

    @Test
    void aBrokenGzipInAnArchiveCostsItselfAlone() throws IOException {
        var files = new LinkedHashMap<String, byte[]>();
        byte[] gz = Packed.gzip(PackedFiles.noise(5000).getBytes(UTF_8));
        files.put("a.gz", Arrays.copyOf(gz, gz.length / 2));
        files.put("b.gz", new byte[] {0x1F, (byte) 0x8B, 8, 1, 2, 3});
        files.put("c.md", PackedFiles.article("c"));
        here.read("x.zip", Packed.zip(files));
        assertThat(here.titles("x.zip/a.gz")).containsExactly("noise");
        assertThat(((Read) here.only("x.zip/a.gz")).notes())
                .extracting(Note::reason)
                .contains("broken gzip: it is read no further");
        assertThat(here.only("x.zip/b.gz")).isEqualTo(new Failed(0, "broken gzip"));
        assertThat(here.titles("x.zip/c.md")).containsExactly("c");
    }

    @Test
    void aGzippedFileThatBreaksOffKeepsWhatStandsBefore() throws IOException {
        byte[] gz = Packed.gzip(PackedFiles.noise(100_000).getBytes(UTF_8));

        here.read("x.md.gz", Arrays.copyOf(gz, gz.length / 2));

        assertThat(here.titles("x.md.gz")).containsExactly("noise");
        assertThat(((Read) here.only("x.md.gz")).articles().getFirst().body().text())
                .hasSizeBetween(30_000, 70_000);
        assertThat(((Read) here.only("x.md.gz")).notes())
                .extracting(Note::reason)
                .contains("broken gzip: it is read no further");
    }

    @Test
    void damagedArchivesNeverThrow() throws IOException {
        var random = new Random(7);
        Map<String, byte[]> files = Packed.files(
                "a.md", PackedFiles.text("a"), "b.md", PackedFiles.noise(3000), "c.md", PackedFiles.text("c"));
        for (byte[] good : List.of(Packed.zip(files), Packed.tar(files), Packed.gzip(Packed.tar(files)))) {
            for (int i = 0; i < 300; i++) {
                byte[] bad = good.clone();
                for (int j = 0; j < 1 + i % 8; j++) {
                    // The mark at the beginning stays, as without it this is no archive.
                    bad[4 + random.nextInt(bad.length - 4)] = (byte) random.nextInt(256);
                }
                here.told().clear();
                here.read("x", bad);
                assertThat(here.told()).isNotEmpty();
            }
        }
    }
}
