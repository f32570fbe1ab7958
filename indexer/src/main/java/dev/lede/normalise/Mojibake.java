package dev.lede.normalise;

import static dev.lede.normalise.CodePage.WINDOWS_1252;

import dev.lede.read.Mended;

/**
 * Mends text whose UTF-8 bytes were read as Latin-1 or Windows-1252, wherever in a good text that is: {@code weâ€™re}
 * becomes {@code we’re}. A run of characters is taken for bytes only where these are UTF-8 and where no one would have
 * written the characters; so French {@code café »}, whose last three characters would be a Chinese one, stays.
 *
 * <p>What a crawler stripped of its control characters is mended by {@link StrippedMojibake}, by guess; the rules of
 * both, and what they get wrong, are in docs/repair.md.
 */
public final class Mojibake {
    /** Saved wrongly once or twice is what one meets; each further round costs a look at the text. */
    private static final int MOST_ROUNDS = 8;

    private Mojibake() {}

    /** As {@link #repair}, and how much of the text that was. */
    public static Mended mended(String text) {
        String mended = repair(text);
        return new Mended(mended, Damage.between(text, mended));
    }

    /** The mended text; the same text where nothing in it is damaged. Mending twice changes nothing more. */
    public static String repair(String text) {
        String mended = text;
        for (int round = 0; round < MOST_ROUNDS; round++) {
            String next = StrippedMojibake.repair(whole(OtherCodePages.repair(mended)));
            if (next.equals(mended)) {
                break;
            }
            mended = next;
        }
        return mended;
    }

    /** Every sequence of which nothing is lost, and single bytes of Windows-1252. */
    private static String whole(String text) {
        int first = firstSuspect(text);
        if (first < 0) {
            return text;
        }
        var out = new StringBuilder(text.length()).append(text, 0, first);
        for (int i = first; i < text.length(); ) {
            char c = text.charAt(i);
            int end = c >= 0x80 ? runEnd(text, i) : i;
            if (end > i) {
                mend(text, i, end, out);
                i = end;
            } else if (c == 'Ã' && isAGrave(text, i)) {
                out.append("à ");
                i += i + 2 < text.length() && text.charAt(i + 2) == ' ' ? 3 : 2;
            } else if (c == 'â' && text.startsWith("€", i + 1)) {
                // Windows-1252 has no character for the last byte of ”, which is therefore lost.
                out.append('”');
                i += text.startsWith("\uFFFD", i + 2) ? 3 : 2;
            } else {
                out.append(c >= 0x80 && c < 0xA0 ? windows(c) : c);
                i++;
            }
        }
        return out.toString();
    }

    private static int firstSuspect(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c >= 0xC2 && c <= 0xF4) || (c >= 0x80 && c < 0xA0)) {
                return i;
            }
        }
        return -1;
    }

    private static int runEnd(String text, int start) {
        int end = start;
        for (int length = 1; length > 0 && end < text.length(); end += length) {
            char c = text.charAt(end);
            length = c >= 0xC2 && c <= 0xF4 ? WINDOWS_1252.sequence(text, end) : 0;
        }
        return end;
    }

    /** One run of sequences: all of it mended where that makes sense, else each sequence that does alone. */
    private static void mend(String text, int start, int end, StringBuilder out) {
        boolean all = makesSense(text, start, end);
        for (int i = start; i < end; ) {
            int length = WINDOWS_1252.sequence(text, i);
            int c = WINDOWS_1252.decoded(text, i, length);
            if (c >= 0 && (all || isLikely(text, i, length, c))) {
                out.appendCodePoint(c);
            } else {
                out.append(text, i, i + length);
            }
            i += length;
        }
    }

    private static boolean makesSense(String text, int start, int end) {
        boolean control = false;
        boolean french = true;
        int characters = 0;
        for (int i = start; i < end; ) {
            int length = WINDOWS_1252.sequence(text, i);
            if (WINDOWS_1252.decoded(text, i, length) < 0) {
                return false;
            }
            control |= hasControl(text, i, length);
            // An accented letter, a no-break space and a closing guillemet, several times over.
            french &= length == 3 && text.charAt(i + 1) == '\u00a0' && "»\u00a0".indexOf(text.charAt(i + 2)) >= 0;
            characters++;
            i += length;
        }
        return (control || characters > 1) && !french;
    }

    private static boolean hasControl(String text, int start, int length) {
        for (int i = start + 1; i < start + length; i++) {
            if (text.charAt(i) < 0xA0) {
                return true;
            }
        }
        return false;
    }

    /** Whether one sequence alone is damage rather than what someone wrote. */
    private static boolean isLikely(String text, int at, int length, int c) {
        if (hasControl(text, at, length)) {
            return true;
        }
        char before = at == 0 ? ' ' : text.charAt(at - 1);
        char trail = text.charAt(at + length - 1);
        char after = at + length == text.length() ? ' ' : text.charAt(at + length);
        return switch (text.charAt(at)) {
            case 'Â' -> trail != '’';
            case 'Ã' -> !isPunctuation(trail) || Character.isLowerCase(before) || isInWord(before, after, trail);
            // Č, š, ų and their like: nobody writes a capital right after a small letter and then a sign.
            case 'Ä', 'Å' -> Character.isLetter(c) && !isPunctuation(trail) && Character.isLowerCase(before);
            // Vietnamese.
            case 'á' -> c >= 0x1E00 && c <= 0x1EFF && (Character.isLetter(after) || !isPunctuation(trail));
            // General punctuation to arrows, mathematics, boxes and dingbats.
            case 'â' -> (c >= 0x2000 && c <= 0x27BF) || (c >= 0x2B00 && c <= 0x2BFF);
            // Greek, but for the blank and the quotation marks that may follow a French capital.
            case 'Î', 'Ï' -> "\u00a0«»".indexOf(trail) < 0 && trail <= '¿';
            // Byte order mark, replacement character, full-width forms and presentation ligatures.
            case 'ï' -> c >= 0xFB00;
            case 'ð' -> c >= 0x1D400;
            default -> false;
        };
    }

    /** A capital à before a mark, as in AMANHÃ”, is what someone wrote, but where the word goes on: HÃ”TEL. */
    private static boolean isInWord(char before, char after, char trail) {
        return Character.isLetter(after)
                && Character.isUpperCase(before)
                && (trail != '\u00a0' || Character.isLowerCase(after))
                && (trail != '’' || Character.isUpperCase(after));
    }

    private static boolean isPunctuation(char c) {
        return "\u00a0«»‘’“”‹›–—…•".indexOf(c) >= 0;
    }

    /** An à whose second byte, a no-break space, became a blank: after a small letter no one wrote a capital. */
    private static boolean isAGrave(String text, int at) {
        return at > 0
                && at + 1 < text.length()
                && text.charAt(at + 1) == ' '
                && Character.isLowerCase(text.charAt(at - 1));
    }

    /** A byte of Windows-1252 that was read as Latin-1; what isn't in it stays a control character. */
    private static char windows(char c) {
        return WINDOWS_1252.characterOf(c);
    }
}
