package dev.lede.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.SharedData;
import dev.lede.normalise.Registries;
import dev.lede.read.ReadOutcome.Failed;
import dev.lede.read.ReadOutcome.Read;
import dev.lede.read.ReadOutcome.Skipped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Packed files: each entry of an archive is a file, and no archive costs more than its share. */
@Order(1)
@Timeout(60)
class FileReaderTest {
    private static final FieldNames NAMES =
            Registries.load(SharedData.root().resolve("config")).fields();
    private static final int MOST_BYTES = 1 << 20;

    /** What was told of each file, by its name, in the order told. */
    private final Map<String, List<ReadOutcome>> told = new LinkedHashMap<>();

    @TempDir
    private Path folder;

    @Test
    void aGzippedFileIsTheFile() throws IOException {
        read("a.md", Packed.gzip(article("a")));
        assertThat(titles("a.md")).containsExactly("a");
        assertThat(told).hasSize(1);
    }

    @Test
    void aGzipOfSeveralMembersIsReadWhole() throws IOException {
        byte[] half = Packed.gzip("---\ntitle: a\n".getBytes(UTF_8));
        byte[] other = Packed.gzip("quality: 7\n---\nbody".getBytes(UTF_8));
        byte[] both = Arrays.copyOf(half, half.length + other.length);
        System.arraycopy(other, 0, both, half.length, other.length);
        read("a.gz", both);
        assertThat(((Read) only("a.gz")).articles().getFirst().quality()).contains(new Told(3, "7"));
    }

    @Test
    void eachEntryOfAnArchiveIsAFileOfItsOwn() throws IOException {
        Map<String, byte[]> files = Packed.files(
                "news/a.md", text("a"), "news/deep/b.md", text("b"), "empty.md", "", "words.txt", "just words");
        for (byte[] archive : List.of(Packed.zip(files), Packed.tar(files), Packed.gzip(Packed.tar(files)))) {
            told.clear();
            read("archive", archive);
            assertThat(told.keySet())
                    .containsExactly(
                            "archive/news/a.md", "archive/news/deep/b.md", "archive/empty.md", "archive/words.txt");
            assertThat(titles("archive/news/deep/b.md")).containsExactly("b");
            assertThat(only("archive/empty.md")).isInstanceOf(Skipped.class);
        }
    }

    @Test
    void problemsNameTheArchiveAndTheEntry() throws IOException {
        Path path = Files.write(folder.resolve("x.zip"), Packed.zip(Packed.files("news/a.md", "---\nbroken")));
        List<SourceFile> files = new ArrayList<>();
        reader().read(new SourceFile(path, "x.zip"), (file, outcome) -> files.add(file));
        assertThat(files).extracting(SourceFile::shown).containsExactly(path + "/news/a.md");
        assertThat(files).extracting(SourceFile::path).containsExactly(path);
    }

    @Test
    void aPackedEntryAndAnArchiveInAnArchiveAreReadAndNoDeeper() throws IOException {
        byte[] inner = Packed.zip(Packed.files("b.md", text("b")));
        var files = new LinkedHashMap<String, byte[]>();
        files.put("a.md.gz", Packed.gzip(article("a")));
        files.put("inner.zip", inner);
        files.put("inner.tar.gz", Packed.gzip(Packed.tar(Packed.files("c.md", text("c")))));
        files.put("third.zip", Packed.zip(Map.of("second.zip", inner)));
        files.put("twice.gz", Packed.gzip(Packed.gzip(article("d"))));
        read("x.zip", Packed.zip(files));
        assertThat(titles("x.zip/a.md.gz")).containsExactly("a");
        assertThat(titles("x.zip/inner.zip/b.md")).containsExactly("b");
        assertThat(titles("x.zip/inner.tar.gz/c.md")).containsExactly("c");
        assertThat(only("x.zip/third.zip/second.zip")).extracting("reason").isEqualTo("archive in archive");
        assertThat(only("x.zip/twice.gz")).extracting("reason").isEqualTo("packed twice");
        assertThat(told).hasSize(5);
    }

    @Test
    void namesThatPointElsewhereAreOnlyNames() throws IOException {
        Map<String, byte[]> files = Packed.files(
                "../../etc/a.md",
                text("a"),
                "/abs/b.md",
                text("b"),
                "C:\\c.md",
                text("c"),
                "x/./d\u0007.md",
                text("d"),
                "x/e\u009b\u202e.md",
                text("d"),
                "..",
                text("e"));
        read("x.zip", Packed.zip(files));
        read("x.tar", Packed.tar(files));
        assertThat(told.keySet())
                .contains(
                        "x.zip/etc/a.md",
                        "x.zip/abs/b.md",
                        "x.zip/c.md",
                        "x.zip/x/d?.md",
                        "x.zip/x/e??.md",
                        "x.zip/unnamed");
        assertThat(told.keySet()).contains("x.tar/etc/a.md", "x.tar/abs/b.md").noneMatch(name -> name.contains(".."));
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
        read("x.tar", tar);
        read("y.zip", Packed.zip(Packed.files("__MACOSX/._a.md", "x", ".git/config", "y", "a.md", text("a"))));
        assertThat(told.values().stream().flatMap(List::stream).filter(Skipped.class::isInstance))
                .extracting(outcome -> ((Skipped) outcome).reason())
                .containsExactly("symbolic link", "symbolic link", "special file", "hidden", "hidden");
        assertThat(titles("y.zip/a.md")).containsExactly("a");
    }

    @Test
    void whatStandsBeforeABreakStays() throws IOException {
        Map<String, byte[]> files = Packed.files("a.md", text("a"), "b.md", noise(60_000), "c.md", text("c"));
        byte[] zip = Packed.zip(files);
        byte[] tar = Packed.tar(files);
        byte[] gz = Packed.gzip(tar);
        read("x.zip", Arrays.copyOf(zip, zip.length / 2));
        read("x.tar", Arrays.copyOf(tar, tar.length / 2));
        read("x.tgz", Arrays.copyOf(gz, gz.length / 2));
        for (String name : List.of("x.zip", "x.tar", "x.tgz")) {
            assertThat(titles(name + "/a.md")).as(name).containsExactly("a");
            assertThat(only(name)).as(name).isInstanceOf(Failed.class);
            assertThat(told).doesNotContainKeys(name + "/b.md", name + "/c.md");
        }
        assertThat(((Failed) only("x.zip")).reason()).isEqualTo("broken archive: after 1 files it is read no further");
    }

    @Test
    void aBrokenGzipInAnArchiveCostsItselfAlone() throws IOException {
        var files = new LinkedHashMap<String, byte[]>();
        byte[] gz = Packed.gzip(noise(5000).getBytes(UTF_8));
        files.put("a.gz", Arrays.copyOf(gz, gz.length / 2));
        files.put("b.gz", new byte[] {0x1F, (byte) 0x8B, 8, 1, 2, 3});
        files.put("c.md", article("c"));
        read("x.zip", Packed.zip(files));
        assertThat(titles("x.zip/a.gz")).containsExactly("noise");
        assertThat(((Read) only("x.zip/a.gz")).notes())
                .extracting(Note::reason)
                .contains("broken gzip: it is read no further");
        assertThat(only("x.zip/b.gz")).isEqualTo(new Failed(0, "broken gzip"));
        assertThat(titles("x.zip/c.md")).containsExactly("c");
    }

    @Test
    void aGzippedFileThatBreaksOffKeepsWhatStandsBefore() throws IOException {
        byte[] gz = Packed.gzip(noise(100_000).getBytes(UTF_8));

        read("x.md.gz", Arrays.copyOf(gz, gz.length / 2));

        assertThat(titles("x.md.gz")).containsExactly("noise");
        assertThat(((Read) only("x.md.gz")).articles().getFirst().body().text()).hasSizeBetween(30_000, 70_000);
        assertThat(((Read) only("x.md.gz")).notes())
                .extracting(Note::reason)
                .contains("broken gzip: it is read no further");
    }

    @Test
    void anEncryptedEntryIsSaidAndTheOthersAreRead() throws IOException {
        byte[] zip = stored("secret.md", "abc".repeat(1000), "a.md", text("a"));
        zip[6] |= 1;
        read("x.zip", zip);
        assertThat(only("x.zip/secret.md")).isEqualTo(new Failed(0, "encrypted, not read"));
        assertThat(titles("x.zip/a.md")).containsExactly("a");
    }

    @Test
    void anEmptyArchiveAndAnOfficeFileAreSkipped() throws IOException {
        read("empty.zip", Packed.zip(Map.of()));
        read("letter.docx", Packed.zip(Packed.files("[Content_Types].xml", "<Types/>", "word/document.xml", "<w/>")));
        assertThat(only("empty.zip")).extracting("reason").isEqualTo("empty");
        assertThat(only("letter.docx")).extracting("reason").isEqualTo("not text");
    }

    @Test
    void anEntryThatIsTooLargeCostsItselfAlone() throws IOException {
        read("x.zip", Packed.zip(Packed.files("big.md", noise(MOST_BYTES + 1), "a.md", text("a"))));
        assertThat(((Failed) only("x.zip/big.md")).reason()).startsWith("larger than 1048576 bytes");
        assertThat(titles("x.zip/a.md")).containsExactly("a");
    }

    @Test
    void aGigabyteOfZerosCostsLittleWhereverItIs() throws IOException {
        byte[] text = "x".repeat(9000).getBytes(UTF_8);
        byte[] bomb = Packed.gzipOfZeros(1024, text);
        long start = System.nanoTime();
        read("bomb.gz", bomb);
        assertThat(((Failed) only("bomb.gz")).reason()).startsWith("larger than");
        read("bomb.zip", Packed.zip(Map.of("bomb.gz", bomb)));
        assertThat(((Failed) only("bomb.zip/bomb.gz")).reason()).startsWith("larger than");
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(10));
        byte[] inTar = Packed.packed(bytes -> {
            try (var gzip = new GZIPOutputStream(bytes);
                    var tar = new TarArchiveOutputStream(gzip)) {
                for (String name : List.of("a.md", "zeros", "b.md")) {
                    var entry = new TarArchiveEntry(name);
                    byte[] content = name.equals("zeros") ? new byte[1 << 20] : article(name);
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
        read("bomb.tgz", inTar);
        assertThat(titles("bomb.tgz/a.md")).containsExactly("a.md");
        assertThat(((Failed) only("bomb.tgz")).reason())
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
        read("x.tar", tar);
        assertThat(only("x.tar")).isInstanceOf(Failed.class);
    }

    @Test
    void damagedArchivesNeverThrow() throws IOException {
        var random = new Random(7);
        Map<String, byte[]> files = Packed.files("a.md", text("a"), "b.md", noise(3000), "c.md", text("c"));
        for (byte[] good : List.of(Packed.zip(files), Packed.tar(files), Packed.gzip(Packed.tar(files)))) {
            for (int i = 0; i < 300; i++) {
                byte[] bad = good.clone();
                for (int j = 0; j < 1 + i % 8; j++) {
                    // The mark at the beginning stays, as without it this is no archive.
                    bad[4 + random.nextInt(bad.length - 4)] = (byte) random.nextInt(256);
                }
                told.clear();
                read("x", bad);
                assertThat(told).isNotEmpty();
            }
        }
    }

    private static String text(String title) {
        return "---\ntitle: " + title + "\n---\nbody\n";
    }

    private static byte[] article(String title) {
        return text(title).getBytes(UTF_8);
    }

    /** Text that doesn't pack well. */
    private static String noise(int length) {
        var random = new Random(11);
        var text = new StringBuilder("---\ntitle: noise\n---\n");
        while (text.length() < length) {
            text.append((char) ('a' + random.nextInt(26))).append(random.nextInt(1000));
        }
        return text.toString();
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

    private FileReader reader() {
        return new FileReader(List.of(new FrontMatterReader(NAMES)), NAMES, MOST_BYTES);
    }

    private void read(String name, byte[] bytes) throws IOException {
        Path path = Files.write(folder.resolve(name), bytes);
        reader().read(
                        new SourceFile(path, name),
                        (file, outcome) -> told.computeIfAbsent(file.name(), key -> new ArrayList<>())
                                .add(outcome));
    }

    private ReadOutcome only(String name) {
        assertThat(told).containsKey(name);
        List<ReadOutcome> outcomes = told.getOrDefault(name, List.of());
        assertThat(outcomes).hasSize(1);
        return outcomes.getFirst();
    }

    private List<String> titles(String name) {
        assertThat(only(name)).isInstanceOf(Read.class);
        return ((Read) only(name))
                .articles().stream()
                        .map(article -> article.title().orElseThrow().text())
                        .toList();
    }
}
