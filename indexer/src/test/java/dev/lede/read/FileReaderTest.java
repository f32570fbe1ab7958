package dev.lede.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.read.ReadOutcome.Failed;
import dev.lede.read.ReadOutcome.Read;
import dev.lede.read.ReadOutcome.Skipped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Packed files: each entry of an archive is a file. */
@Timeout(60)
class FileReaderTest {
    @TempDir
    private Path folder;

    private PackedFiles here;

    @BeforeEach
    void begin() {
        here = new PackedFiles(folder);
    }

    @Test
    void aGzippedFileIsTheFile() throws IOException {
        here.read("a.md", Packed.gzip(PackedFiles.article("a")));
        assertThat(here.titles("a.md")).containsExactly("a");
        assertThat(here.told()).hasSize(1);
    }

    @Test
    void aGzipOfSeveralMembersIsReadWhole() throws IOException {
        byte[] half = Packed.gzip("---\ntitle: a\n".getBytes(UTF_8));
        byte[] other = Packed.gzip("quality: 7\n---\nbody".getBytes(UTF_8));
        byte[] both = Arrays.copyOf(half, half.length + other.length);
        System.arraycopy(other, 0, both, half.length, other.length);
        here.read("a.gz", both);
        assertThat(((Read) here.only("a.gz")).articles().getFirst().quality()).contains(new Told(3, "7"));
    }

    @Test
    void eachEntryOfAnArchiveIsAFileOfItsOwn() throws IOException {
        Map<String, byte[]> files = Packed.files(
                "news/a.md",
                PackedFiles.text("a"),
                "news/deep/b.md",
                PackedFiles.text("b"),
                "empty.md",
                "",
                "words.txt",
                "just words");
        for (byte[] archive : List.of(Packed.zip(files), Packed.tar(files), Packed.gzip(Packed.tar(files)))) {
            here.told().clear();
            here.read("archive", archive);
            assertThat(here.told().keySet())
                    .containsExactly(
                            "archive/news/a.md", "archive/news/deep/b.md", "archive/empty.md", "archive/words.txt");
            assertThat(here.titles("archive/news/deep/b.md")).containsExactly("b");
            assertThat(here.only("archive/empty.md")).isInstanceOf(Skipped.class);
        }
    }

    @Test
    void problemsNameTheArchiveAndTheEntry() throws IOException {
        Path path = Files.write(folder.resolve("x.zip"), Packed.zip(Packed.files("news/a.md", "---\nbroken")));
        List<SourceFile> files = new ArrayList<>();
        here.reader().read(new SourceFile(path, "x.zip"), (file, outcome) -> files.add(file));
        assertThat(files).extracting(SourceFile::shown).containsExactly(path + "/news/a.md");
        assertThat(files).extracting(SourceFile::path).containsExactly(path);
    }

    @Test
    void aPackedEntryAndAnArchiveInAnArchiveAreReadAndNoDeeper() throws IOException {
        byte[] inner = Packed.zip(Packed.files("b.md", PackedFiles.text("b")));
        var files = new LinkedHashMap<String, byte[]>();
        files.put("a.md.gz", Packed.gzip(PackedFiles.article("a")));
        files.put("inner.zip", inner);
        files.put("inner.tar.gz", Packed.gzip(Packed.tar(Packed.files("c.md", PackedFiles.text("c")))));
        files.put("third.zip", Packed.zip(Map.of("second.zip", inner)));
        files.put("twice.gz", Packed.gzip(Packed.gzip(PackedFiles.article("d"))));
        here.read("x.zip", Packed.zip(files));
        assertThat(here.titles("x.zip/a.md.gz")).containsExactly("a");
        assertThat(here.titles("x.zip/inner.zip/b.md")).containsExactly("b");
        assertThat(here.titles("x.zip/inner.tar.gz/c.md")).containsExactly("c");
        assertThat(here.only("x.zip/third.zip/second.zip")).extracting("reason").isEqualTo("archive in archive");
        assertThat(here.only("x.zip/twice.gz")).extracting("reason").isEqualTo("packed twice");
        assertThat(here.told()).hasSize(5);
    }

    @Test
    void namesThatPointElsewhereAreOnlyNames() throws IOException {
        Map<String, byte[]> files = Packed.files(
                "../../etc/a.md",
                PackedFiles.text("a"),
                "/abs/b.md",
                PackedFiles.text("b"),
                "C:\\c.md",
                PackedFiles.text("c"),
                "x/./d\u0007.md",
                PackedFiles.text("d"),
                "x/e\u009b\u202e.md",
                PackedFiles.text("d"),
                "..",
                PackedFiles.text("e"));
        here.read("x.zip", Packed.zip(files));
        here.read("x.tar", Packed.tar(files));
        assertThat(here.told().keySet())
                .contains(
                        "x.zip/etc/a.md",
                        "x.zip/abs/b.md",
                        "x.zip/c.md",
                        "x.zip/x/d?.md",
                        "x.zip/x/e??.md",
                        "x.zip/unnamed");
        assertThat(here.told().keySet())
                .contains("x.tar/etc/a.md", "x.tar/abs/b.md")
                .noneMatch(name -> name.contains(".."));
        try (var left = Files.list(folder)) {
            assertThat(left).hasSize(2);
        }
    }

    @Test
    void hiddenEntriesLinksAndDevicesAreLeftOut() throws IOException {
        byte[] tar = Packed.packed(bytes -> {
            try (var out = new TarArchiveOutputStream(bytes, "UTF-8")) {
                for (byte kind : new byte[] {TarConstants.LF_SYMLINK, TarConstants.LF_LINK, TarConstants.LF_FIFO}) {
                    var entry = new TarArchiveEntry("e" + kind, kind);
                    entry.setLinkName("/etc/passwd");
                    out.putArchiveEntry(entry);
                    out.closeArchiveEntry();
                }
            }
        });
        here.read("x.tar", tar);
        here.read(
                "y.zip",
                Packed.zip(Packed.files("__MACOSX/._a.md", "x", ".git/config", "y", "a.md", PackedFiles.text("a"))));
        assertThat(here.told().values().stream().flatMap(List::stream).filter(Skipped.class::isInstance))
                .extracting(outcome -> ((Skipped) outcome).reason())
                .containsExactly("symbolic link", "symbolic link", "special file", "hidden", "hidden");
        assertThat(here.titles("y.zip/a.md")).containsExactly("a");
    }

    @Test
    void anEncryptedEntryIsSaidAndTheOthersAreRead() throws IOException {
        byte[] zip = stored("secret.md", "abc".repeat(1000), "a.md", PackedFiles.text("a"));
        zip[6] |= 1;
        here.read("x.zip", zip);
        assertThat(here.only("x.zip/secret.md")).isEqualTo(new Failed(0, "encrypted, not read"));
        assertThat(here.titles("x.zip/a.md")).containsExactly("a");
    }

    @Test
    void anEmptyArchiveAndAnOfficeFileAreSkipped() throws IOException {
        here.read("empty.zip", Packed.zip(Map.of()));
        here.read(
                "letter.docx",
                Packed.zip(Packed.files("[Content_Types].xml", "<Types/>", "word/document.xml", "<w/>")));
        assertThat(here.only("empty.zip")).extracting("reason").isEqualTo("empty");
        assertThat(here.only("letter.docx")).extracting("reason").isEqualTo("not text");
    }

    /** Not compressed, so that sizes stand before the bytes. */
    private static byte[] stored(String... namesAndTexts) {
        return Packed.packed(bytes -> {
            try (var zip = new ZipOutputStream(bytes)) {
                for (Map.Entry<String, byte[]> file :
                        Packed.files(namesAndTexts).entrySet()) {
                    var entry = new ZipEntry(file.getKey());
                    var sum = new CRC32();
                    sum.update(file.getValue());
                    entry.setMethod(ZipEntry.STORED);
                    entry.setSize(file.getValue().length);
                    entry.setCrc(sum.getValue());
                    zip.putNextEntry(entry);
                    zip.write(file.getValue());
                    zip.closeEntry();
                }
            }
        });
    }
}
