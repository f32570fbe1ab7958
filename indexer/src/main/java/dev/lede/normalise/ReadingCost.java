package dev.lede.normalise;

import java.util.Set;

/**
 * How unlikely each {@link Reading} of a lost mark is between its neighbours, as a number: 0 is what one expects, 10 is
 * seldom, 100 is never. The rules are those of English typography, not counted from any corpus.
 */
final class ReadingCost {
    /** As many words with a mark before a capital within three times this reach are a list of names and what they do. */
    private static final int LIST = 4;

    private static final int LIST_REACH = 400;

    private static final Set<String> RANGED = Set.of(
            "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec", "Mon", "Tue", "Wed",
            "Thu", "Fri", "Sat", "Sun");

    private final String text;

    private int judgedBlock = -1;
    private boolean judgedList;

    ReadingCost(String text) {
        this.text = text;
    }

    int of(Reading reading, int at) {
        return cost(reading, at, at == 0 ? Side.BLANK : Side.of(text.charAt(at - 1)));
    }

    /** @param before the reading of the mark right before this one */
    int of(Reading reading, int at, Reading before) {
        Side side = switch (before) {
            case APOSTROPHE, CLOSE, CLOSE_SINGLE -> Side.CLOSING;
            case OPEN, OPEN_SINGLE -> Side.OPENING;
            case EM_DASH, EN_DASH -> Side.DASH;
            case BLANK -> Side.BLANK;
        };
        return cost(reading, at, side);
    }

    private int cost(Reading reading, int at, Side before) {
        Side after = at + 1 == text.length() ? Side.BLANK : Side.of(text.charAt(at + 1));
        if (Contractions.endAfter(text, at) > 0 || Contractions.isFixed(text, at) || isNamePrefix(at)) {
            return reading == Reading.APOSTROPHE ? 0 : SideCost.NEVER;
        }
        if (isSlash(at - 1) || isSlash(at + 1)) {
            return reading == Reading.BLANK ? 5 : SideCost.SELDOM;
        }
        return switch (reading) {
            case APOSTROPHE -> apostrophe(at, before, after);
            case OPEN, OPEN_SINGLE -> SideCost.opensAfter(before, after) + SideCost.opensBefore(after);
            case CLOSE, CLOSE_SINGLE -> SideCost.closesAfter(before) + SideCost.closesBefore(after);
            case EM_DASH -> SideCost.emDash(before, after);
            case EN_DASH -> enDash(at, before, after);
            case BLANK -> blank(at, before, after);
        };
    }

    private int apostrophe(int at, Side before, Side after) {
        if (before == Side.MARK) {
            return SideCost.NEVER;
        }
        if ((before == Side.CLOSING || before == Side.SIGN) && isS(at + 1) && !isLetter(at + 2)) {
            return 10;
        }
        if (before == Side.BLANK || before == Side.OPENING) {
            return isDecade(at + 1) ? 0 : isClipped(at + 1) ? 5 : SideCost.NEVER;
        }
        boolean ends =
                after == Side.BLANK || after == Side.COMMA || after == Side.SENTENCE_END || after == Side.CLOSING;
        if (isLetter(at - 1) && ends) {
            // The parents’ house; at a clause's end it is rarer than a quotation's end.
            return isS(at - 1) ? (after == Side.BLANK ? 12 : 30) : 45;
        }
        return isLetter(at - 1) && after == Side.SMALL ? 50 : SideCost.NEVER;
    }

    private int enDash(int at, Side before, Side after) {
        if (before == Side.BLANK && after == Side.BLANK) {
            return 8;
        }
        if (before == Side.DIGIT && (after == Side.DIGIT || text.startsWith("present", at + 1))) {
            return 0;
        }
        if (at >= 3 && isRanged(at - 3) && isRanged(at + 1)) {
            return 0;
        }
        return before == Side.DIGIT && after == Side.MARK ? 3 : SideCost.SELDOM;
    }

    private int blank(int at, Side before, Side after) {
        if (after == Side.BLANK || before == Side.BLANK) {
            return SideCost.NEVER;
        }
        if (after == Side.MARK) {
            return before == Side.DIGIT ? 10 : before == Side.SMALL || before == Side.CAPITAL ? 25 : SideCost.SELDOM;
        }
        if (before == Side.DASH) {
            return after == Side.DIGIT ? 5 : 20;
        }
        if (before == Side.SMALL && after == Side.CAPITAL) {
            return isInList(at) ? 5 : 40;
        }
        return SideCost.SELDOM;
    }

    /** Whether this part of the text has many marks between a small letter and a capital, and few others: a list. */
    private boolean isInList(int at) {
        int block = at / LIST_REACH;
        if (block != judgedBlock) {
            judgedBlock = block;
            judgedList = isList((block - 1) * LIST_REACH, (block + 2) * LIST_REACH);
        }
        return judgedList;
    }

    private boolean isList(int from, int to) {
        int entries = 0;
        int others = 0;
        for (int i = Math.max(1, from); i < Math.min(text.length() - 1, to); i++) {
            if (text.charAt(i) == 'â') {
                boolean entry = Character.isLowerCase(text.charAt(i - 1)) && Character.isUpperCase(text.charAt(i + 1));
                entries += entry ? 1 : 0;
                others += entry ? 0 : 1;
            }
        }
        return entries >= LIST && others * 3 <= entries;
    }

    private boolean isSlash(int at) {
        return at >= 0 && at < text.length() && text.charAt(at) == '/';
    }

    /** The first letter of O’Keefe, D’Angelo and d’Ivoire. */
    private boolean isNamePrefix(int at) {
        return at > 0
                && "ODLdl".indexOf(text.charAt(at - 1)) >= 0
                && !isLetter(at - 2)
                && at + 1 < text.length()
                && Character.isUpperCase(text.charAt(at + 1));
    }

    private boolean isDecade(int at) {
        return at + 2 < text.length()
                && Character.isDigit(text.charAt(at))
                && text.charAt(at + 1) == '0'
                && text.charAt(at + 2) == 's';
    }

    /** Words that lost their beginning: ’em, ’til, ’cause. */
    private boolean isClipped(int at) {
        for (String word : Set.of("em", "til", "cause", "n")) {
            if (text.startsWith(word, at) && !isLetter(at + word.length())) {
                return true;
            }
        }
        return false;
    }

    private boolean isRanged(int at) {
        return at + 3 <= text.length() && RANGED.contains(text.substring(at, at + 3));
    }

    private boolean isS(int at) {
        return at < text.length() && (text.charAt(at) == 's' || text.charAt(at) == 'S');
    }

    private boolean isLetter(int at) {
        return at >= 0 && at < text.length() && Character.isLetter(text.charAt(at)) && text.charAt(at) != 'â';
    }
}
