package dev.lede.analysis;

import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Finds one word after another in a text, each with its parts: what is written with hyphens or dots between ({@code
 * Llama-3.1-405B}) is one word, whose parts are letters or numbers ({@code Llama}, {@code 3.1}, {@code 405B}). A letter
 * that stands alone beside a number belongs to it ({@code o1}, {@code 70B}, {@code 8x7B}); more letters don't ({@code
 * gpt} and {@code 4o}). Of text without blanks between words each two neighbouring characters are a word. Costs time by
 * the text's length, and no memory but the text's. Used again for each text.
 */
final class WordScanner {
    /** A row joined by hyphens that is longer goes on as another word. */
    private static final int MOST_PARTS = 64;

    /** A part that is longer goes on as another part. */
    static final int LONGEST_PART = 255;

    private final int[] starts = new int[MOST_PARTS];
    private final int[] ends = new int[MOST_PARTS];
    private final Part[] kinds = new Part[MOST_PARTS];
    private final char[] joints = new char[MOST_PARTS];

    private WordText text = WordText.EMPTY;
    private int at;
    private int parts;
    private boolean inRun;

    /** What a part is made of. */
    enum Part {
        LETTERS,
        ONE_LETTER,
        NUMBER,
        /** A name with letters and digits or signs in it. */
        NAME,
        /** Single letters with dots between, told without these. */
        ACRONYM
    }

    /** @param characters of which the first {@code length} are the text; they stay as they are until the last word */
    void begin(char[] characters, int length) {
        text = new WordText(characters, length);
        at = 0;
        parts = 0;
        inRun = false;
    }

    /** @return whether there was another word */
    boolean next() {
        parts = 0;
        while (parts == 0 && at < text.length()) {
            int first = text.at(at);
            if (Signs.isRunTogether(first)) {
                pair();
            } else {
                inRun = false;
                if (Signs.isWord(first)) {
                    joined();
                } else if (first == '.' && text.dotNameEnd(at) > at) {
                    add(at, text.dotNameEnd(at), Part.NAME, '\0');
                    at = text.possessiveEnd(ends[0]);
                } else if (Signs.isPicture(first)) {
                    add(at, text.after(at), Part.NAME, '\0');
                    at = ends[0];
                } else {
                    at += Character.charCount(first);
                }
            }
        }
        return parts > 0;
    }

    int parts() {
        return parts;
    }

    int start(int part) {
        return starts[part];
    }

    int end(int part) {
        return ends[part];
    }

    /** Appends a part as it is spelled without apostrophes, soft hyphens and signs between thousands. */
    void addTo(CharTermAttribute term, int part) {
        text.addTo(term, starts[part], ends[part], kinds[part] == Part.ACRONYM);
    }

    /**
     * Whether a part and the one before it are also one word: two words with a hyphen between, such as {@code DALL-E} and
     * {@code fine-tuning}, or a number and a letter, such as {@code 3-D}. Of longer rows, such as {@code
     * state-of-the-art}, none are.
     */
    boolean endsCompound(int part) {
        if (part == 0 || !isJoint(joints[part])) {
            return false;
        }
        Part first = kinds[part - 1];
        Part second = kinds[part];
        if (isLetters(first) && isLetters(second)) {
            boolean isLonger = (part > 1 && isLetters(kinds[part - 2]) && isJoint(joints[part - 1]))
                    || (part + 1 < parts && isLetters(kinds[part + 1]) && isJoint(joints[part + 1]));
            return !isLonger && (joints[part] != '.' || text.isOneCase(ends[part - 1] - 1, starts[part]));
        }
        return parts == 2
                && joints[part] != '.'
                && ((first == Part.NUMBER && second == Part.ONE_LETTER)
                        || (first == Part.ONE_LETTER && second == Part.NUMBER));
    }

    private static boolean isLetters(Part kind) {
        return kind == Part.LETTERS || kind == Part.ONE_LETTER;
    }

    /** A sign between two parts, and not only the place where letters turn into a number. */
    private static boolean isJoint(char joint) {
        return joint != '\0';
    }

    /** Two neighbours of a run; one alone only where the run is no longer. */
    private void pair() {
        int second = text.after(at);
        boolean isLast = second == text.length() || !Signs.isRunTogether(text.at(second));
        if (!isLast) {
            add(at, text.after(second), Part.NAME, '\0');
        } else if (!inRun) {
            add(at, second, Part.NAME, '\0');
        }
        inRun = !isLast;
        at = second;
    }

    private void joined() {
        char joint = '\0';
        boolean goesOn = true;
        while (goesOn) {
            int from = parts;
            boolean isWhole = lettersAndDigits(joint);
            if (parts == from + 1 && isWhole) {
                withSigns(from);
            }
            goesOn = parts < MOST_PARTS && isWhole && joins();
            if (goesOn) {
                joint = text.charAt(at);
                at++;
            }
        }
        acronyms();
    }

    /** Whether another part follows directly, behind a sign. */
    private boolean joins() {
        if (at + 1 >= text.length() || !Signs.isWord(text.at(at + 1))) {
            return false;
        }
        char sign = text.charAt(at);
        return Signs.isHyphen(sign)
                || (sign == '.' && Signs.isLetter(text.before(at)) && Signs.isLetter(text.at(at + 1)));
    }

    /**
     * Letters and digits in a row, as one part or several.
     *
     * @return whether the row ended where a sign may follow; not behind a possessive, nor where it was cut
     */
    private boolean lettersAndDigits(char joint) {
        at = text.afterArticle(at);
        int start = at;
        Part kind = Part.NUMBER;
        boolean isFirst = true;
        boolean lastIsOneLetter = false;
        while (at < text.length() && Signs.isWord(text.at(at))) {
            boolean isNumber = Signs.isDigit(text.at(at));
            int end = isNumber ? text.numberEnd(at) : text.lettersEnd(at);
            Part run = isNumber ? Part.NUMBER : text.isOneLetter(at, end) ? Part.ONE_LETTER : Part.LETTERS;
            if (isFirst) {
                kind = run;
            } else if ((run == Part.ONE_LETTER || lastIsOneLetter) && end - start <= LONGEST_PART) {
                kind = Part.NAME;
            } else {
                add(start, at, kind, joint);
                joint = '\0';
                start = at;
                kind = run;
                if (parts == MOST_PARTS) {
                    return false;
                }
            }
            isFirst = false;
            lastIsOneLetter = run == Part.ONE_LETTER;
            at = end;
        }
        add(start, at, kind, joint);
        int possessive = text.possessiveEnd(at);
        boolean isWhole = possessive == at;
        at = possessive;
        return isWhole;
    }

    /** C++, C#, Q* and AT&T. */
    private void withSigns(int part) {
        int end = text.signsEnd(starts[part], ends[part], isLetters(kinds[part]), kinds[part] == Part.ONE_LETTER);
        if (end > ends[part]) {
            ends[part] = end;
            kinds[part] = Part.NAME;
            at = text.possessiveEnd(end);
        }
    }

    /** U.S. and A.I., which are written without dots as well. */
    private void acronyms() {
        int kept = 0;
        for (int part = 0; part < parts; ) {
            int end = part + 1;
            while (end < parts
                    && joints[end] == '.'
                    && kinds[end - 1] == Part.ONE_LETTER
                    && kinds[end] == Part.ONE_LETTER) {
                end++;
            }
            boolean isAcronym = end > part + 1 && (end == parts || joints[end] != '.');
            if (!isAcronym) {
                end = part + 1;
            }
            starts[kept] = starts[part];
            ends[kept] = ends[end - 1];
            kinds[kept] = isAcronym ? Part.ACRONYM : kinds[part];
            joints[kept] = joints[part];
            kept++;
            part = end;
        }
        parts = kept;
    }

    private void add(int start, int end, Part kind, char joint) {
        starts[parts] = start;
        ends[parts] = end;
        kinds[parts] = kind;
        joints[parts] = joint;
        parts++;
    }
}
