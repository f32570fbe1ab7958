package dev.lede.normalise;

/** What stands on one side of a lost mark. */
enum Side {
    BLANK,
    SMALL,
    CAPITAL,
    DIGIT,
    SENTENCE_END,
    COMMA,
    OPENING,
    CLOSING,
    DASH,
    SIGN,
    MARK;

    static Side of(char c) {
        if (c == 'â') {
            return MARK;
        }
        if (Character.isLetter(c)) {
            return Character.isUpperCase(c) ? CAPITAL : SMALL;
        }
        if (Character.isDigit(c)) {
            return DIGIT;
        }
        return switch (c) {
            case '.', '!', '?', '…' -> SENTENCE_END;
            case ',', ';', ':' -> COMMA;
            case '(', '[', '{', '“', '‘' -> OPENING;
            case ')', ']', '}', '”', '’' -> CLOSING;
            case '-', '–', '—', '/' -> DASH;
            default -> Character.isWhitespace(c) || Character.isSpaceChar(c) ? BLANK : SIGN;
        };
    }
}
