package dev.lede.suggest;

/** Whether a text begins as typed, or nearly so. */
final class Beginning {
    /** So many letters are taken as they are typed. */
    static final int CERTAIN = 3;

    private Beginning() {}

    /**
     * Whether some beginning of the text is one edit (a letter more, less, another, or two the wrong way round) from what
     * is typed, and the first {@value #CERTAIN} letters are the same. True for every beginning of what it is true for.
     *
     * @param typed longer than {@value #CERTAIN}
     */
    static boolean isNear(String text, String typed) {
        if (!text.regionMatches(0, typed, 0, CERTAIN)) {
            return false;
        }
        int same = CERTAIN;
        while (same < typed.length() && same < text.length() && typed.charAt(same) == text.charAt(same)) {
            same++;
        }
        return same == typed.length()
                || same == typed.length() - 1
                || goesOn(text, same + 1, typed, same + 1)
                || goesOn(text, same, typed, same + 1)
                || goesOn(text, same + 1, typed, same)
                || isSwapped(text, typed, same);
    }

    private static boolean goesOn(String text, int textFrom, String typed, int typedFrom) {
        return text.startsWith(typed.substring(typedFrom), textFrom);
    }

    private static boolean isSwapped(String text, String typed, int at) {
        return at + 1 < text.length()
                && at + 1 < typed.length()
                && text.charAt(at) == typed.charAt(at + 1)
                && text.charAt(at + 1) == typed.charAt(at)
                && goesOn(text, at + 2, typed, at + 2);
    }
}
