package dev.lede.analysis;

import java.lang.Character.UnicodeScript;

/** What a character is to a word. All take code points. */
final class Signs {
    private static final int SOFT_HYPHEN = 0xAD;

    private Signs() {}

    static boolean isDigit(int character) {
        return character < 128 ? character >= '0' && character <= '9' : Character.isDigit(character);
    }

    /** Of ASCII. */
    static boolean isPlain(int character) {
        return character < 128;
    }

    /** Of ASCII's letters, whose capitals differ from small ones by one bit. */
    static boolean isPlainLetter(int character) {
        int small = character | 0x20;
        return small >= 'a' && small <= 'z';
    }

    /** Of a script that writes words apart. */
    static boolean isLetter(int character) {
        if (isPlain(character)) {
            return isPlainLetter(character);
        }
        return Character.isLetter(character) && !isRunTogether(character) && !isApostrophe(character);
    }

    static boolean isWord(int character) {
        return isLetter(character) || isDigit(character);
    }

    /** An accent written after its letter, or a mark within a word that says nothing: it never ends a word. */
    static boolean isWithin(int character) {
        return character >= 128 && (isIgnored(character) || isMark(character));
    }

    /** Soft hyphens and joiners of no width, which are no part of how a word is spelled. */
    static boolean isIgnored(int character) {
        return character == SOFT_HYPHEN || (character >= 0x200B && character <= 0x200D) || character == 0x2060;
    }

    private static boolean isMark(int character) {
        int type = Character.getType(character);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    /** Of a script without blanks between words. */
    static boolean isRunTogether(int character) {
        if (character < 0x0E00) {
            return false;
        }
        return switch (UnicodeScript.of(character)) {
            case HAN, HIRAGANA, KATAKANA, HANGUL, THAI, LAO, KHMER, MYANMAR -> Character.isLetter(character);
            default -> isLongVowel(character);
        };
    }

    /** ー belongs to no script of its own, and to many Japanese words. */
    private static boolean isLongVowel(int character) {
        return character == 0x30FC || character == 0xFF70;
    }

    static boolean isApostrophe(int character) {
        return character == '\'' || character == '’' || character == 'ʼ' || character == '＇' || character == '‘';
    }

    /** Between two parts of one name. */
    static boolean isHyphen(int character) {
        return character == '-'
                || character == '_'
                || character == '·'
                || character == '‧'
                || character == '‐'
                || character == '‑';
    }

    static boolean isPicture(int character) {
        return character > 0x2000 && Character.isEmojiPresentation(character);
    }
}
