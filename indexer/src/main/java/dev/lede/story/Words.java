package dev.lede.story;

import java.util.Arrays;

/** The words of a text as hashes: letters and digits in lower case, whatever stands between them. */
final class Words {
    private static final long SEED = 0x9E3779B97F4A7C15L;
    private static final long PRIME = 0x100000001B3L;

    private long[] hashes = new long[64];
    private int size;

    private Words() {}

    /** @return a hash a word, in order; where a script sets no blanks between words, each of its letters is one */
    static long[] of(String text) {
        return of(text, false);
    }

    /** The same, with each run of digits as one and the same: of titles that differ from day to day in a figure. */
    static long[] withoutFigures(String text) {
        return of(text, true);
    }

    private static long[] of(String text, boolean masksDigits) {
        var words = new Words();
        long word = SEED;
        boolean isInWord = false;
        boolean afterDigit = false;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            boolean isLetter = Character.isLetterOrDigit(c);
            boolean isWhole = isLetter && isWithoutBlanks(c);
            if (isInWord && (!isLetter || isWhole)) {
                words.add(mixed(word));
                isInWord = false;
                word = SEED;
            }
            boolean isDigit = masksDigits && Character.isDigit(c);
            if (isWhole) {
                words.add(mixed((SEED ^ c) * PRIME));
            } else if (isLetter && !(isDigit && afterDigit && isInWord)) {
                word = (word ^ (isDigit ? '0' : Character.toLowerCase(c))) * PRIME;
                isInWord = true;
            }
            afterDigit = isDigit;
        }
        if (isInWord) {
            words.add(mixed(word));
        }
        return Arrays.copyOf(words.hashes, words.size);
    }

    /** Spreads a number over all 64 bits (the finalizer of MurmurHash3). */
    static long mixed(long number) {
        long hash = number;
        hash = (hash ^ (hash >>> 33)) * 0xFF51AFD7ED558CCDL;
        hash = (hash ^ (hash >>> 33)) * 0xC4CEB9FE1A85EC53L;
        return hash ^ (hash >>> 33);
    }

    /** One hash of all. */
    static long hash(long[] words) {
        long hash = words.length;
        for (long word : words) {
            hash = mixed(hash * PRIME + word);
        }
        return hash;
    }

    private static boolean isWithoutBlanks(int c) {
        // Nothing before Thai is written so.
        return c >= 0x0E00
                && switch (Character.UnicodeScript.of(c)) {
                    case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR -> true;
                    default -> false;
                };
    }

    private void add(long hash) {
        if (size == hashes.length) {
            hashes = Arrays.copyOf(hashes, 2 * size);
        }
        hashes[size++] = hash;
    }
}
