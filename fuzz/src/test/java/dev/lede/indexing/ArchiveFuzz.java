package dev.lede.indexing;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.lede.Archives;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/** Zip, tar, tar.gz and gz: broken, hostile, within one another. The fuzzer alone would hardly find sums that are right. */
class ArchiveFuzz {
    private static final byte GZIPPED = 1;
    private static final byte SUMMED = 2;
    private static final byte SUMMED_AND_GZIPPED = 3;

    static Stream<byte[]> seeds() {
        byte[] text = "---\ntitle: a\n---\ntext".getBytes(UTF_8);
        byte[] tar = Archives.tar("news/a.md", text, ".hidden", text, "../b.md", text);
        byte[] zip = Archives.zip("news/a.md", text, "c:\\b.md", text);
        return Stream.of(
                zip,
                Archives.stored("a.md", text),
                Archives.zip("mimetype", text),
                Archives.zip("in.tar", tar, "in.zip", zip),
                tar,
                Archives.gzip(tar),
                Archives.gzip(text),
                Archives.gzip(Archives.gzip(text)),
                Archives.marked(SUMMED, tar),
                Archives.marked(GZIPPED, text),
                Archives.marked(SUMMED_AND_GZIPPED, Archives.tar("in.zip", zip)));
    }

    @DictionaryEntries({
        "PK\u0003\u0004",
        "PK\u0001\u0002",
        "PK\u0005\u0006",
        "PK\u0007\u0008",
        "ustar\u000000",
        "ustar  ",
        "././@LongLink",
        "path=../",
        "GNU.sparse.map=",
        "GNU.sparse.major=1",
        "SCHILY.",
        "0000644",
        "77777777777",
        "../",
        "META-INF/",
        "mimetype",
        "---",
        "title: a",
        "\u001b[31m"
    })
    @MethodSource("seeds")
    @FuzzTest(maxDuration = "5m")
    void keepsItsPromises(byte[] file) {
        FuzzedFile.checked("archive.zip", packed(file));
    }

    private static byte[] packed(byte[] file) {
        byte[] rest = file.length == 0 ? file : Arrays.copyOfRange(file, 1, file.length);
        return switch (file.length == 0 ? 0 : file[0]) {
            case GZIPPED -> Archives.gzip(rest);
            case SUMMED -> Archives.summed(rest);
            case SUMMED_AND_GZIPPED -> Archives.gzip(Archives.summed(rest));
            default -> file;
        };
    }
}
