package dev.lede.fetch;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An answer as a file, which has no header that says its encoding: one that neither is UTF-8 nor says itself what it is
 * becomes UTF-8 by what its host said.
 */
final class TransferredText {
    private static final int START = 200;
    private static final Pattern DECLARED = Pattern.compile("<\\?xml[^>]{0,200}encoding");
    private static final Pattern CHARSET =
            Pattern.compile("charset\\s{0,9}=\\s{0,9}[\"']?([A-Za-z0-9._:-]{1,40})", Pattern.CASE_INSENSITIVE);

    private TransferredText() {}

    /** @param contentType as the host said it, empty where it said nothing */
    static byte[] asFile(byte[] body, String contentType) {
        String start = new String(body, 0, Math.min(START, body.length), ISO_8859_1);
        if (DECLARED.matcher(start).find() || isUtf8(body)) {
            return body;
        }
        Matcher charset = CHARSET.matcher(contentType);
        return charset.find()
                ? named(charset.group(1))
                        .map(told -> new String(body, told).getBytes(UTF_8))
                        .orElse(body)
                : body;
    }

    private static boolean isUtf8(byte[] body) {
        try {
            UTF_8.newDecoder().decode(ByteBuffer.wrap(body));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private static Optional<Charset> named(String name) {
        try {
            return Optional.of(Charset.forName(name));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }
}
