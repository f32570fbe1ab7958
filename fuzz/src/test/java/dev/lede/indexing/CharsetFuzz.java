package dev.lede.indexing;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16LE;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.lede.Seeds;
import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/** Bytes in any encoding: UTF-8 whole and broken, UTF-16, and what a page or document declares. */
class CharsetFuzz {
    static Stream<byte[]> seeds() throws IOException {
        return Stream.of(Seeds.written("""
                                ---
                                title: café “naïve” – …
                                ---
                                Ünïcödé 學習 🤖

                                """, """
                                <?xml version="1.0" encoding="ISO-8859-2"?><rss><channel><item><title>ł</title></item></channel></rss>
                                """, """
                                <html><head><meta http-equiv="Content-Type" content="text/html; charset=shift_jis"><title>t</title></head><body><p>x</p></body></html>
                                """), Seeds.real("suites/blns/blns.txt"), encoded())
                .flatMap(seeds -> seeds);
    }

    private static Stream<byte[]> encoded() {
        return Stream.of(UTF_16, UTF_16LE, ISO_8859_1).map("\uFEFF---\ntitle: caf\u00E9\n---\nna\u00EFve"::getBytes);
    }

    @DictionaryEntries({
        "encoding=\"",
        "<meta charset=",
        "<?xml ",
        "UTF-16",
        "utf-7",
        "GB18030",
        "Big5",
        "EUC-JP",
        "ISO-2022-JP",
        "IBM037",
        "x-JISAutoDetect",
        "windows-1252",
        "UTF-32",
        "---",
        "title: ",
        "ÿþ",
        "\uFEFF",
        "\u2028",
        "\u0085",
        "\ud83e\udd16",
        "\uFFFE"
    })
    @MethodSource("seeds")
    @FuzzTest(maxDuration = "3m")
    void keepsItsPromises(byte[] file) {
        FuzzedFile.checked("text.md", file);
    }
}
