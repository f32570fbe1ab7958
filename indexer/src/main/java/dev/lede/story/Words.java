package dev.lede.story;

import java.util.Arrays;

/** The words of a text as hashes: letters and digits in lower case, whatever stands between them. */
final class Words {
    private static final long SEED = 0x9E3779B97F4A7C15L;
    private static final long PRIME = 0x100000001B3L;

    /** {@code bus} is no plural. */
    private static final int SHORTEST_SINGULAR = 3;

    private static final char NONE = 0;
    private static final char[] ASCII = ascii();

    /** What of a word counts, where not all. */
    private enum Form {
        WITHOUT_FIGURES,
        SINGULAR
    }

    private long[] hashes = new long[64];
    private int size;

    private Words() {}

    /** @return a hash a word, in order; where a script sets no blanks between words, each of its letters is one */
    static long[] of(String text) {
        char[] all = text.toCharArray();
        var words = new Words();
        long word = SEED;
        boolean isWord = false;
        for (int i = 0; i < all.length; ) {
            // Nearly all of most texts: letters that need no further look.
            for (int letter = ascii(all[i]); letter != NONE; letter = i < all.length ? ascii(all[i]) : NONE) {
                word = (word ^ letter) * PRIME;
                isWord = true;
                i++;
            }
            if (i == all.length) {
                break;
            }
            int c = Character.codePointAt(all, i);
            i += Character.charCount(c);
            int written = written(c);
            boolean isWhole = written != NONE && isWithoutBlanks(c);
            if (isWord && (written == NONE || isWhole)) {
                words.add(mixed(word));
                word = SEED;
                isWord = false;
            }
            if (isWhole) {
                words.add(mixed((SEED ^ c) * PRIME));
            } else if (written != NONE) {
                word = (word ^ written) * PRIME;
                isWord = true;
            }
        }
        if (isWord) {
            words.add(mixed(word));
        }
        return Arrays.copyOf(words.hashes, words.size);
    }

    /** The same, with each run of digits as one and the same: of titles that differ from day to day in a figure. */
    static long[] withoutFigures(String text) {
        return of(text, Form.WITHOUT_FIGURES, Integer.MAX_VALUE);
    }

    /**
     * The same, with a plural's {@code s} left out: {@code leaks} as {@code leak}, {@code press} as it is.
     *
     * @param most of the first words, the rest of the text isn't looked at
     */
    static long[] singular(String text, int most) {
        return of(text, Form.SINGULAR, most);
    }

    private static long[] of(String text, Form form, int most) {
        var words = new Words();
        long word = SEED;
        long before = SEED;
        int letters = 0;
        int lastButOne = NONE;
        int last = NONE;
        for (int i = 0; i < text.length() && words.size < most; ) {
            for (int letter = letter(text, i); letter != NONE; letter = letter(text, i)) {
                before = word;
                word = (word ^ letter) * PRIME;
                letters++;
                lastButOne = last;
                last = letter;
                i++;
            }
            if (i == text.length()) {
                break;
            }
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            int letter = written(c);
            boolean isWhole = letter != NONE && isWithoutBlanks(c);
            if (letters > 0 && (letter == NONE || isWhole)) {
                words.add(mixed(form == Form.SINGULAR && isPlural(letters, lastButOne, last) ? before : word));
                letters = 0;
                word = SEED;
            }
            boolean isDigit = form == Form.WITHOUT_FIGURES && Character.isDigit(c);
            int written = isDigit ? '0' : letter;
            if (isWhole) {
                words.add(mixed((SEED ^ c) * PRIME));
            } else if (letter != NONE && !(isDigit && letters > 0 && last == '0')) {
                before = word;
                word = (word ^ written) * PRIME;
                letters++;
            }
            lastButOne = last;
            last = written;
        }
        if (letters > 0 && words.size < most) {
            words.add(mixed(form == Form.SINGULAR && isPlural(letters, lastButOne, last) ? before : word));
        }
        return Arrays.copyOf(words.hashes, words.size);
    }

    private static boolean isPlural(int letters, int lastButOne, int last) {
        return letters > SHORTEST_SINGULAR && last == 's' && lastButOne != 's';
    }

    /** A letter or digit in lower case; {@link #NONE} for what is neither. */
    private static int written(int c) {
        if (c < ASCII.length) {
            return ASCII[c];
        }
        return Character.isLetterOrDigit(c) ? Character.toLowerCase(c) : NONE;
    }

    /** The same of what is written most, {@link #NONE} for all else. */
    private static int ascii(char c) {
        return c < ASCII.length ? ASCII[c] : NONE;
    }

    /** The same of a letter that is no figure, {@link #NONE} behind the text. */
    private static int letter(String text, int at) {
        int written = at < text.length() ? ascii(text.charAt(at)) : NONE;
        return written > '9' ? written : NONE;
    }

    private static char[] ascii() {
        var letters = new char[128];
        for (char c = 0; c < letters.length; c++) {
            letters[c] = Character.isLetterOrDigit(c) ? Character.toLowerCase(c) : NONE;
        }
        return letters;
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
