package dev.lede.normalise;

/** What quotation marks and long dashes cost by what stands on either side of them alone; of {@link ReadingCost}'s scale. */
final class SideCost {
    static final int NEVER = 120;
    static final int SELDOM = 60;

    private SideCost() {}

    static int opensAfter(Side before, Side after) {
        return switch (before) {
            case BLANK, OPENING -> 0;
            case DASH -> 5;
            case SENTENCE_END -> 20;
            case CLOSING -> 25;
            case COMMA -> 30;
            case SIGN -> 40;
            // Glued to what precedes it, as a crawler glues paragraphs.
            case DIGIT, SMALL, CAPITAL -> after == Side.CAPITAL ? 35 : 50;
            case MARK -> 10;
        };
    }

    static int opensBefore(Side after) {
        return switch (after) {
            case CAPITAL -> 0;
            case SMALL, OPENING, SIGN -> 3;
            case DIGIT -> 4;
            case SENTENCE_END -> 30;
            case MARK -> 10;
            case DASH, CLOSING -> 50;
            case BLANK, COMMA -> NEVER;
        };
    }

    static int closesAfter(Side before) {
        return switch (before) {
            case SENTENCE_END, COMMA -> 0;
            case SMALL, CAPITAL, DIGIT, CLOSING -> 4;
            case SIGN, MARK -> 10;
            case DASH -> 30;
            case OPENING, BLANK -> NEVER;
        };
    }

    static int closesBefore(Side after) {
        return switch (after) {
            case BLANK, COMMA, SENTENCE_END, CLOSING, DASH -> 0;
            case MARK -> 5;
            case OPENING -> 15;
            case CAPITAL -> 25;
            case DIGIT, SIGN -> 30;
            case SMALL -> 50;
        };
    }

    static int emDash(Side before, Side after) {
        if (before == Side.BLANK && after == Side.BLANK) {
            return 5;
        }
        int left = switch (before) {
            case SMALL, CAPITAL, DIGIT, CLOSING -> 4;
            case SIGN -> 20;
            case BLANK -> 30;
            case COMMA, SENTENCE_END -> 35;
            case MARK -> 5;
            case OPENING, DASH -> SELDOM;
        };
        int right = switch (after) {
            case SMALL -> 0;
            case DIGIT -> 12;
            case CAPITAL, SIGN -> 15;
            case MARK -> 5;
            case OPENING -> 10;
            // A quotation's author: “…”— Ada.
            case BLANK -> before == Side.CLOSING ? 10 : 35;
            case COMMA, SENTENCE_END, CLOSING, DASH -> SELDOM;
        };
        return left + right;
    }
}
