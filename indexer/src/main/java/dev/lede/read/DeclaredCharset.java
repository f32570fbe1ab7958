package dev.lede.read;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The encoding that a web page or XML document says it is in, near its beginning. */
final class DeclaredCharset {
    /** As far as browsers look. */
    private static final int HEAD_BYTES = 1024;

    private static final Pattern DECLARED = Pattern.compile(
            "<\\?xml[^>]{0,200}?encoding\\s{0,9}=\\s{0,9}[\"']([A-Za-z0-9._:-]{1,40})"
                    + "|<meta[^>]{0,300}?charset\\s{0,9}=\\s{0,9}[\"']?\\s{0,9}([A-Za-z0-9._:-]{1,40})",
            Pattern.CASE_INSENSITIVE);

    private DeclaredCharset() {}

    /** @return nothing where there is none that Java knows and can decode, or the declaration itself isn't in it */
    static Optional<Charset> of(byte[] bytes) {
        // All that may stand before it is ASCII, in every encoding that can be declared so.
        Matcher declared = DECLARED.matcher(new String(bytes, 0, Math.min(HEAD_BYTES, bytes.length), ISO_8859_1));
        if (!declared.find()) {
            return Optional.empty();
        }
        String name = declared.group(1) == null ? declared.group(2) : declared.group(1);
        try {
            return Optional.of(Charset.forName(name)).filter(DeclaredCharset::isAscii);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }

    /** Who could read the declaration, one byte a letter, knows that the text is no UTF-16. */
    private static boolean isAscii(Charset charset) {
        return new String(new byte[] {'<'}, charset).equals("<");
    }
}
