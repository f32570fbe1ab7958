package dev.lede.read;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Bytes into text: UTF-8, UTF-16 behind its byte order mark, or what a page or XML document declares. Other bytes that are
 * no UTF-8 are read as Windows-1252, each alone and with a note: a page saved in an old Windows encoding comes out right, and one broken byte in a good UTF-8
 * file costs that byte, where refusing the file would lose an article and reading all of it as Windows-1252 its accents.
 */
final class TextDecoder {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    private TextDecoder() {}

    static FileText decode(byte[] bytes) {
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return utf16(bytes, UTF_16LE);
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return utf16(bytes, UTF_16BE);
        }
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return utf8(bytes, 3);
        }
        FileText text = utf8(bytes, 0);
        return isUtf8(bytes, text)
                ? text
                : DeclaredCharset.of(bytes)
                        .map(declared -> new FileText(lines(new String(bytes, declared)), List.of()))
                        .orElse(text);
    }

    /** Whether these first bytes of a file are no text: text has hardly a zero byte, but for UTF-16. */
    static boolean isBinary(byte[] head) {
        if (startsWith(head, 0xFF, 0xFE) || startsWith(head, 0xFE, 0xFF)) {
            return false;
        }
        int control = 0;
        int zeros = 0;
        for (byte each : head) {
            zeros += each == 0 ? 1 : 0;
            // Below a blank and no tab, line end, form feed or escape: pictures and archives are full of them.
            if (each > 0 && each < 0x20 && "\t\n\r\f\u001b".indexOf(each) < 0) {
                control++;
            }
        }
        return control * 20 > head.length || zeros * 100 > head.length;
    }

    /** Whatever it declares: pages often say what they were long ago, and one byte may break anywhere. */
    private static boolean isUtf8(byte[] bytes, FileText decoded) {
        if (decoded.notes().isEmpty()) {
            return true;
        }
        int high = 0;
        for (byte each : bytes) {
            high += each < 0 ? 1 : 0;
        }
        long characters = decoded.text().chars().filter(c -> c >= 0x80).count();
        // Each character of UTF-8 takes two bytes or more, each broken byte became one.
        return high > characters * 3 / 2;
    }

    private static FileText utf16(byte[] bytes, Charset charset) {
        String text = new String(bytes, 2, bytes.length - 2, charset);
        int broken = text.indexOf('\uFFFD');
        return new FileText(
                lines(text),
                broken < 0
                        ? List.of()
                        : List.of(new Note(FileText.lineAt(lines(text), broken), "broken " + charset + " text")));
    }

    private static FileText utf8(byte[] bytes, int start) {
        // The JDK's own way is many times faster, but tells neither how many bytes are broken nor where.
        String good = new String(bytes, start, bytes.length - start, UTF_8);
        return good.indexOf('\uFFFD') < 0
                ? new FileText(lines(good), List.of())
                : mended(ByteBuffer.wrap(bytes, start, bytes.length - start));
    }

    private static FileText mended(ByteBuffer bytes) {
        CharsetDecoder decoder = UTF_8.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer chars = CharBuffer.allocate(bytes.remaining() + 1);
        int firstBroken = -1;
        int broken = 0;
        CoderResult result = decoder.decode(bytes, chars, true);
        while (result.isError()) {
            firstBroken = firstBroken < 0 ? chars.position() : firstBroken;
            broken += result.length();
            byte[] alone = new byte[result.length()];
            bytes.get(alone);
            chars.put(new String(alone, WINDOWS_1252));
            decoder.reset();
            result = decoder.decode(bytes, chars, true);
        }
        String text = chars.flip().toString();
        List<Note> notes = new ArrayList<>();
        if (broken > 0) {
            notes.add(new Note(
                    FileText.lineAt(text, firstBroken),
                    String.format(Locale.ROOT, "%d bytes are not UTF-8; read as Windows-1252", broken)));
        }
        return new FileText(lines(text), notes);
    }

    private static String lines(String text) {
        return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (bytes.length <= i || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
