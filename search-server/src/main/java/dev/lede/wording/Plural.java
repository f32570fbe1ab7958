package dev.lede.wording;

/** Which form of a sentence goes with a number, as CLDR has it for our languages; none of them shows fractions. */
enum Plural {
    ONE,
    OTHER;

    static Plural of(UiLanguage language, long count) {
        return switch (language) {
            case ENGLISH, GERMAN, SPANISH -> count == 1 ? ONE : OTHER;
            case FRENCH -> count == 0 || count == 1 ? ONE : OTHER;
            case JAPANESE, CHINESE -> OTHER;
        };
    }

    /** At the end of a key, after a dot. */
    String suffix() {
        return switch (this) {
            case ONE -> "one";
            case OTHER -> "other";
        };
    }
}
