package dev.lede.query;

/** Quotation marks: whatever a keyboard makes of them, they are one. */
final class Quotes {
    private Quotes() {}

    static boolean isQuote(int character) {
        return switch (character) {
            case '"', '“', '”', '„', '‟', '＂', '«', '»' -> true;
            default -> false;
        };
    }
}
