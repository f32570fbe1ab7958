package dev.lede.snippet;

/** What a character may mean for where a sentence ends, as Java's rules sort them. */
enum Sign {
    SMALL,
    LETTER,
    DIGIT,
    SPACE,
    COMMA,
    PERIOD,
    TERM,
    OPENING,
    CLOSING,
    QUOTE,
    OTHER,

    /** Other alphabets, and what joins, combines or controls: they have rules of their own. */
    UNUSUAL;

    private static final Sign[] EUROPEAN = european();

    static Sign of(char character) {
        return switch (character) {
            case '‘', '“' -> OPENING;
            case '’', '”' -> CLOSING;
            case '–', '—', '…', '•', '€', '™' -> OTHER;
            default -> character < EUROPEAN.length ? EUROPEAN[character] : UNUSUAL;
        };
    }

    /** Whether it may stand between a full stop and the blank behind it. */
    boolean endsSentence() {
        return this == PERIOD || this == CLOSING || this == QUOTE;
    }

    /** Whether it may stand before a sentence's first word. */
    boolean startsSentence() {
        return this == OPENING || this == QUOTE || this == OTHER;
    }

    boolean isLetter() {
        return this == SMALL || this == LETTER;
    }

    private static Sign[] european() {
        var signs = new Sign[0x180];
        for (char character = 0; character < signs.length; character++) {
            signs[character] = switch (character) {
                case ',' -> COMMA;
                case '.' -> PERIOD;
                case '!', '?' -> TERM;
                case '"', '\'' -> QUOTE;
                case '\t', '\r', '\f', '\n' -> SPACE;
                case 'ª', 'º' -> UNUSUAL; // They weren't always what they are now.
                default -> usual(Character.getType(character));
            };
        }
        return signs;
    }

    private static Sign usual(int type) {
        return switch (type) {
            case Character.LOWERCASE_LETTER -> SMALL;
            case Character.UPPERCASE_LETTER,
                    Character.TITLECASE_LETTER,
                    Character.MODIFIER_LETTER,
                    Character.OTHER_LETTER -> LETTER;
            case Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER, Character.OTHER_NUMBER -> DIGIT;
            case Character.SPACE_SEPARATOR -> SPACE;
            case Character.START_PUNCTUATION, Character.INITIAL_QUOTE_PUNCTUATION -> OPENING;
            case Character.END_PUNCTUATION, Character.FINAL_QUOTE_PUNCTUATION -> CLOSING;
            case Character.CONTROL, Character.FORMAT, Character.NON_SPACING_MARK, Character.ENCLOSING_MARK -> UNUSUAL;
            default -> OTHER;
        };
    }
}
