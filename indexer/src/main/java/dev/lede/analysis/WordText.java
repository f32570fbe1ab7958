package dev.lede.analysis;

import java.util.Locale;
import java.util.Set;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * A text and where in it letters, numbers and signs end. Offsets are of chars, ends are exclusive.
 *
 * @param length how many of the characters are the text
 */
@SuppressWarnings("ArrayRecordComponent") // a tokenizer's buffer, never compared
record WordText(char[] characters, int length) {
    static final WordText EMPTY = new WordText(new char[0], 0);

    /** Written before a vowel and an apostrophe, in French and Italian. */
    private static final Set<String> ARTICLES = Set.of(
            "l", "d", "j", "m", "n", "s", "t", "c", "qu", "jusqu", "lorsqu", "puisqu", "quoiqu", "un", "all", "dall",
            "dell", "nell", "sull", "quell", "gl", "agl", "dagl", "degl", "negl", "sugl");

    private static final int LONGEST_ARTICLE = 6;
    private static final int LONGEST_DOT_NAME = 5;
    private static final int LONGEST_BESIDE_AND = 3;

    char charAt(int at) {
        return characters[at];
    }

    int at(int at) {
        return Character.codePointAt(characters, at, length);
    }

    /** The character that ends here, whatever accents it bears; a blank at the start. */
    int before(int at) {
        int before = at;
        while (before > 0 && Signs.isWithin(Character.codePointBefore(characters, before))) {
            before -= Character.charCount(Character.codePointBefore(characters, before));
        }
        return before == 0 ? ' ' : Character.codePointBefore(characters, before);
    }

    /** Where a character ends, with the accents written behind it. */
    int after(int at) {
        int end = at + Character.charCount(at(at));
        while (end < length && Signs.isWithin(at(end))) {
            end += Character.charCount(at(end));
        }
        return end;
    }

    private boolean isWord(int at) {
        return at < length && Signs.isWord(at(at));
    }

    private boolean isLetter(int at) {
        return at < length && Signs.isLetter(at(at));
    }

    private boolean isDigit(int at) {
        return at < length && Signs.isDigit(at(at));
    }

    private boolean isApostrophe(int at) {
        return at < length && Signs.isApostrophe(characters[at]);
    }

    /** Behind {@code l'} and its like, where another letter follows; else where it was. */
    int afterArticle(int at) {
        int end = at;
        while (end < length && end - at <= LONGEST_ARTICLE && Signs.isLetter(characters[end])) {
            end++;
        }
        boolean isArticle = end > at
                && isApostrophe(end)
                && isLetter(end + 1)
                && possessiveEnd(end) == end
                && ARTICLES.contains(new String(characters, at, end - at).toLowerCase(Locale.ROOT));
        return isArticle ? end + 1 : at;
    }

    /** Letters with accents, and apostrophes between them; no possessive. */
    int lettersEnd(int at) {
        int end = plainLettersEnd(at);
        while (end < length && end - at < WordScanner.LONGEST_PART) {
            if (isLetter(end)) {
                end = after(end);
            } else if (isApostrophe(end) && isLetter(end + 1) && possessiveEnd(end) == end) {
                end++;
            } else {
                return end;
            }
        }
        return end;
    }

    /** What nearly every word is made of, without a look at each letter's accents; not the last, where that may bear one. */
    private int plainLettersEnd(int at) {
        int most = Math.min(length, at + WordScanner.LONGEST_PART);
        int end = at;
        while (end < most && Signs.isPlainLetter(characters[end])) {
            end++;
        }
        return end > at && end < length && !Signs.isPlain(characters[end]) ? end - 1 : end;
    }

    boolean isOneLetter(int start, int end) {
        return after(start) == end;
    }

    /** Digits, with a point between or commas between thousands: {@code 3.1}, {@code 1,000}. */
    int numberEnd(int at) {
        int end = at;
        while (end < length && end - at < WordScanner.LONGEST_PART) {
            if (isDigit(end)) {
                end = after(end);
            } else if ((characters[end] == '.' && isDigit(end + 1))
                    || (characters[end] == ',' && isThousand(end + 1))) {
                end++;
            } else {
                return end;
            }
        }
        return end;
    }

    private boolean isThousand(int at) {
        return isDigit(at) && isDigit(at + 1) && isDigit(at + 2) && !isDigit(at + 3);
    }

    /** Behind {@code 's}, where a word ends with it; else where it was. */
    int possessiveEnd(int at) {
        boolean isPossessive = isApostrophe(at)
                && at + 1 < length
                && (characters[at + 1] == 's' || characters[at + 1] == 'S')
                && !isWord(at + 2)
                && !(at + 2 < length && Signs.isWithin(at(at + 2)));
        return isPossessive ? at + 2 : at;
    }

    /** The end of {@code .NET} and its like, a dot and a few letters that stand alone; else where it was. */
    int dotNameEnd(int at) {
        int before = before(at);
        boolean isAlone =
                Character.isWhitespace(before) || Character.isSpaceChar(before) || "([{\"“'‘".indexOf(before) >= 0;
        int end = at + 1;
        while (isLetter(end) && end - at <= LONGEST_DOT_NAME + 1) {
            end = after(end);
        }
        return isAlone && end > at + 1 && end - at <= LONGEST_DOT_NAME + 1 && !isWord(end) ? end : at;
    }

    /** The end of C++, C#, Q* or AT&T, where a word of letters is one; else its own end. */
    int signsEnd(int start, int end, boolean isLetters, boolean isOneLetter) {
        if (!isLetters || end >= length) {
            return end;
        }
        return switch (characters[end]) {
            case '+' -> end + 1 < length && characters[end + 1] == '+' && isFree(end + 2, '+') ? end + 2 : end;
            case '#' -> isOneLetter && isFree(end + 1, '#') ? end + 1 : end;
            case '*' ->
                isOneLetter && isFree(end + 1, '*') && !isDigit(end + 1) && before(start) != '*' ? end + 1 : end;
            case '&' -> end - start <= LONGEST_BESIDE_AND ? andEnd(end) : end;
            default -> end;
        };
    }

    /** No letter and not the same sign again; a number may follow, as in {@code C++20}. */
    private boolean isFree(int at, char sign) {
        return at >= length || (!isLetter(at) && characters[at] != sign);
    }

    private int andEnd(int and) {
        int end = and + 1;
        while (isLetter(end) && end - and <= LONGEST_BESIDE_AND) {
            end = after(end);
        }
        return end > and + 1 && !isWord(end) ? end : and;
    }

    /** Whether it isn't a small letter and a capital behind it, as where a blank between sentences is lost. */
    boolean isOneCase(int first, int second) {
        return !(Character.isLowerCase(characters[first]) && Character.isUpperCase(characters[second]));
    }

    /** @param isAcronym whose dots are left out */
    void addTo(CharTermAttribute term, int start, int end, boolean isAcronym) {
        int length = term.length();
        char[] buffer = term.resizeBuffer(length + end - start);
        for (int i = start; i < end; i++) {
            char character = characters[i];
            boolean isLeftOut = Signs.isApostrophe(character)
                    || Signs.isIgnored(character)
                    || character == ','
                    || (isAcronym && character == '.');
            if (!isLeftOut) {
                buffer[length++] = character;
            }
        }
        term.setLength(length);
    }
}
