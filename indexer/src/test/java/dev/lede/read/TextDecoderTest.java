package dev.lede.read;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextDecoderTest {
    @Test
    void marksGoAndLineEndsAreOne() {
        assertThat(TextDecoder.decode("\ufeffa\r\nb\rc\n".getBytes(UTF_8)).text())
                .isEqualTo("a\nb\nc\n");
        assertThat(TextDecoder.decode("aé😀".getBytes(UTF_16)).text()).isEqualTo("aé😀");
        assertThat(TextDecoder.decode("\ufeffaé😀".getBytes(UTF_16LE)).text()).isEqualTo("aé😀");
    }

    @Test
    void bytesThatAreNoUtf8AreReadAsWindowsTextAndNoted() {
        FileText text = TextDecoder.decode("one\ncaf\u00e9 \u2019s".getBytes(Charset.forName("windows-1252")));
        assertThat(text.text()).isEqualTo("one\ncafé ’s");
        assertThat(text.notes()).containsExactly(new Note(2, "2 bytes are not UTF-8; read as Windows-1252"));
    }

    @Test
    void oneBrokenByteCostsThatByteAlone() {
        byte[] bytes = "über é".getBytes(UTF_8);
        byte[] cut = java.util.Arrays.copyOf(bytes, bytes.length - 1);
        assertThat(TextDecoder.decode(cut).text()).isEqualTo("über Ã");
    }

    @ParameterizedTest
    @CsvSource({
        "Shift_JIS, 人工知能のニュース",
        "GBK, 人工智能新闻",
        "EUC-KR, 인공지능 뉴스",
        "windows-1251, Новости об ИИ",
        "ISO-8859-2, Zpráva o umělé inteligenci"
    })
    void whatAPageDeclaresIsBelievedWhereItIsNoUtf8(String charset, String text) {
        String page = "<!doctype html><html><head><meta http-equiv=\"Content-Type\" content=\"text/html; charset="
                + charset + "\"></head><body>" + text + "</body></html>";
        String feed = "<?xml version='1.0' encoding='" + charset + "'?><rss>" + text + "</rss>";

        assertThat(TextDecoder.decode(page.getBytes(Charset.forName(charset))))
                .isEqualTo(new FileText(page, List.of()));
        assertThat(TextDecoder.decode(feed.getBytes(Charset.forName(charset))))
                .isEqualTo(new FileText(feed, List.of()));
        assertThat(TextDecoder.decode(page.getBytes(UTF_8))).isEqualTo(new FileText(page, List.of()));
    }

    @Test
    void oneBrokenByteDoesNotMakeAnOldDeclarationTrue() {
        byte[] page =
                ("<meta charset=iso-8859-1>" + "über café naïve ").repeat(3).getBytes(UTF_8);
        page[page.length - 1] = (byte) 0xE9;

        assertThat(TextDecoder.decode(page).text()).contains("über café naïve").endsWith("naïveé");
    }

    /** As HTML's standard has it: what could be read so far can't be in any of these. */
    @ParameterizedTest
    @ValueSource(strings = {"utf-16", "UTF-16LE", "utf-32", "IBM037"})
    void anEncodingInWhichItWouldBeUnreadableIsNone(String charset) {
        byte[] page = ("<meta charset=" + charset + ">café").getBytes(Charset.forName("windows-1252"));

        assertThat(TextDecoder.decode(page).text()).endsWith("café");
    }

    @Test
    void anEncodingThatNobodyKnowsIsNone() {
        byte[] page = "<meta charset=\"x-no-such\">café".getBytes(Charset.forName("windows-1252"));

        assertThat(TextDecoder.decode(page).text()).endsWith("café");
    }

    @Test
    void zeroBytesAreNoText() {
        assertThat(TextDecoder.isBinary(new byte[] {'a', 0, 'b'})).isTrue();
        assertThat(TextDecoder.isBinary(("one\0" + "a".repeat(200)).getBytes(UTF_8)))
                .as("one that slipped into a text")
                .isFalse();
        assertThat(TextDecoder.isBinary("a\tb\n".getBytes(UTF_8))).isFalse();
        assertThat(TextDecoder.isBinary("ab".getBytes(UTF_16))).isFalse();
    }
}
