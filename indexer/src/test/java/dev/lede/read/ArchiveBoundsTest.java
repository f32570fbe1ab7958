package dev.lede.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.read.ReadOutcome.Failed;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** No archive costs more than its share, whatever it unpacks to. */
@Timeout(60)
class ArchiveBoundsTest {
    @TempDir
    private Path folder;

    private PackedFiles here;

    @BeforeEach
    void begin() {
        here = new PackedFiles(folder);
    }

    @Test
    void anEntryThatIsTooLargeCostsItselfAlone() throws IOException {
        here.read(
                "x.zip",
                Packed.zip(Packed.files(
                        "big.md", PackedFiles.noise(PackedFiles.MOST_BYTES + 1), "a.md", PackedFiles.text("a"))));
        assertThat(((Failed) here.only("x.zip/big.md")).reason()).startsWith("larger than 1048576 bytes");
        assertThat(here.titles("x.zip/a.md")).containsExactly("a");
    }

    @Test
    void aGigabyteOfZerosCostsLittleWhereverItIs() throws IOException {
        byte[] text = "x".repeat(9000).getBytes(UTF_8);
        byte[] bomb = Packed.gzipOfZeros(1024, text);
        long start = System.nanoTime();
        here.read("bomb.gz", bomb);
        assertThat(((Failed) here.only("bomb.gz")).reason()).startsWith("larger than");
        here.read("bomb.zip", Packed.zip(Map.of("bomb.gz", bomb)));
        assertThat(((Failed) here.only("bomb.zip/bomb.gz")).reason()).startsWith("larger than");
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(10));
        byte[] inTar = Packed.packed(bytes -> {
            try (var gzip = new GZIPOutputStream(bytes);
                    var tar = new TarArchiveOutputStream(gzip)) {
                for (String name : List.of("a.md", "zeros", "b.md")) {
                    var entry = new TarArchiveEntry(name);
                    byte[] content = name.equals("zeros") ? new byte[1 << 20] : PackedFiles.article(name);
                    int times = name.equals("zeros") ? 200 : 1;
                    entry.setSize((long) times * content.length);
                    tar.putArchiveEntry(entry);
                    for (int i = 0; i < times; i++) {
                        tar.write(content);
                    }
                    tar.closeArchiveEntry();
                }
            }
        });
        here.read("bomb.tgz", inTar);
        assertThat(here.titles("bomb.tgz/a.md")).containsExactly("a.md");
        assertThat(((Failed) here.only("bomb.tgz")).reason())
                .isEqualTo("a bomb, it unpacks to more than 200 times its size: after 1 files it is read no further");
    }

    @Test
    void anEndlessNameInATarCostsLittle() throws IOException {
        byte[] tar = Packed.packed(bytes -> {
            try (var out = new TarArchiveOutputStream(bytes)) {
                var entry = new TarArchiveEntry("././@LongLink", TarConstants.LF_GNUTYPE_LONGNAME);
                entry.setSize(64 << 20);
                out.putArchiveEntry(entry);
                byte[] name = new byte[1 << 20];
                Arrays.fill(name, (byte) 'n');
                for (int i = 0; i < 64; i++) {
                    out.write(name);
                }
                out.closeArchiveEntry();
            }
        });
        here.read("x.tar", tar);
        assertThat(here.only("x.tar")).isInstanceOf(Failed.class);
    }
}
