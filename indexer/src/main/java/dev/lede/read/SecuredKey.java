package dev.lede.read;

/** The key {@code secured}, under which sites keep what they encrypted for their subscribers. */
public final class SecuredKey {
    public static final String NAME = "secured";

    private SecuredKey() {}

    /** Whether the word is in a text at all, in any case; most texts are spared a closer look. */
    public static boolean isIn(String text) {
        for (int i = 0; i + NAME.length() <= text.length(); i++) {
            if ((text.charAt(i) | ' ') == 's' && text.regionMatches(true, i, NAME, 0, NAME.length())) {
                return true;
            }
        }
        return false;
    }
}
