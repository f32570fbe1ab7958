package dev.lede.read;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;

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

    @Test
    void zeroBytesAreNoText() {
        assertThat(TextDecoder.isBinary(new byte[] {'a', 0, 'b'})).isTrue();
        assertThat(TextDecoder.isBinary("a\tb\n".getBytes(UTF_8))).isFalse();
        assertThat(TextDecoder.isBinary("ab".getBytes(UTF_16))).isFalse();
    }
}
