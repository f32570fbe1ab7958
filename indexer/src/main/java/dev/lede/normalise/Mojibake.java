package dev.lede.normalise;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Mends text whose UTF-8 bytes were read as Latin-1 or Windows-1252, wherever in a good text that is: {@code weâ€™re}
 * becomes {@code we’re}. A run of characters is taken for bytes only where these are UTF-8 and where no one would have
 * written the characters; so French {@code café »}, whose last three characters would be a Chinese one, stays.
 *
 * <p>What a crawler stripped of its control characters is mended by {@link StrippedMojibake}, by guess.
 */
public final class Mojibake {
    /** Characters that Windows-1252 has for the bytes 80 to 9F, in their order; a blank where it has none. */
    private static final String WINDOWS = "€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ";

    private static final String TRAIL = "[\u0080-\u00bf" + WINDOWS.replace(" ", "") + "]";

    /** Possessive, so that a long run costs no stack. A lead character with as many trail characters as UTF-8 would have after it. */
    private static final Pattern SEQUENCES = Pattern.compile(
            "(?:[\u00c2-\u00df]" + TRAIL + "|[\u00e0-\u00ef]" + TRAIL + "{2}|[\u00f0-\u00f4]" + TRAIL + "{3})++");

    private static final Pattern C1 = Pattern.compile("[\u0080-\u009f]");

    private Mojibake() {}

    /** The mended text; the same text where nothing in it is damaged. Mending twice changes nothing more. */
    public static String repair(String text) {
        if (!hasLead(text)) {
            return text;
        }
        String mended = whole(text);
        // Read wrongly twice, saved twice: rare, and the second round is as careful as the first.
        return StrippedMojibake.repair(hasLead(mended) ? whole(mended) : mended);
    }

    private static boolean hasLead(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0xC2 && text.charAt(i) <= 0xF4) {
                return true;
            }
        }
        return false;
    }

    private static String whole(String text) {
        return SEQUENCES.matcher(text).replaceAll(match -> Matcher.quoteReplacement(mended(match.group())));
    }

    /** One run of sequences: all of it mended where that makes sense, else each sequence that does alone. */
    private static String mended(String run) {
        Optional<String> decoded = decoded(run);
        if (decoded.isPresent()
                && (C1.matcher(run).find()
                        || decoded.get().codePointCount(0, decoded.get().length()) > 1)
                && !isGoodFrench(run)) {
            return decoded.get();
        }
        var out = new StringBuilder();
        for (int i = 0; i < run.length(); ) {
            int length = length(run.charAt(i));
            String sequence = run.substring(i, i + length);
            out.append(
                    decoded(sequence).filter(text -> isLikely(sequence, text)).orElse(sequence));
            i += length;
        }
        return out.toString();
    }

    /** Whether one sequence alone is damage rather than what someone wrote. */
    private static boolean isLikely(String sequence, String decoded) {
        int c = decoded.codePointAt(0);
        return C1.matcher(sequence).find()
                || switch (sequence.charAt(0)) {
                    case '\u00c2', '\u00c3' -> true;
                    // General punctuation to arrows, mathematics, boxes and dingbats.
                    case '\u00e2' -> (c >= 0x2000 && c <= 0x27BF) || (c >= 0x2B00 && c <= 0x2BFF);
                    // Greek, but for the blank and the quotation marks that may follow a French capital.
                    case '\u00ce', '\u00cf' ->
                        "\u00a0\u00ab\u00bb".indexOf(sequence.charAt(1)) < 0 && sequence.charAt(1) <= '\u00bf';
                    // Byte order mark, replacement character, full-width forms and presentation ligatures.
                    case '\u00ef' -> c >= 0xFB00;
                    case '\u00f0' -> c >= 0x1D400;
                    default -> false;
                };
    }

    /** An accented letter, a no-break space and a closing guillemet, several times over. */
    private static boolean isGoodFrench(String run) {
        return run.matches("(?:[\u00e0-\u00ef]\u00a0[\u00bb\u00a0])++");
    }

    private static int length(char lead) {
        return lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
    }

    private static Optional<String> decoded(String run) {
        byte[] bytes = new byte[run.length()];
        for (int i = 0; i < bytes.length; i++) {
            char c = run.charAt(i);
            int windows = c > 0xFF ? WINDOWS.indexOf(c) : -1;
            bytes[i] = (byte) (windows >= 0 ? 0x80 + windows : c);
        }
        try {
            return Optional.of(UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
