package dev.lede.read.html;

/** What characters weigh to a reader, in any script. */
final class Letters {
    /** From here on are the scripts of East Asia, where a character says about as much as two letters elsewhere. */
    private static final int EAST_ASIA = 0x2E80;

    private static final String STOPS = ".,;!?…:·。、，．！？；：؟،؛۔।॥።፣";

    private Letters() {}

    static int weight(int c) {
        if (!Character.isLetterOrDigit(c)) {
            return 0;
        }
        return c >= EAST_ASIA ? 2 : 1;
    }

    /** Whether it ends or parts sentences. */
    static boolean isStop(int c) {
        return STOPS.indexOf(c) >= 0;
    }

    /** Letters and digits alone, small: two ways to set the same words become equal. */
    static String bare(String text) {
        var out = new StringBuilder();
        text.codePoints()
                .filter(Character::isLetterOrDigit)
                .map(Character::toLowerCase)
                .forEach(out::appendCodePoint);
        return out.toString();
    }
}
