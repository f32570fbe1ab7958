package dev.lede.suggest;

import java.text.Normalizer;

/**
 * Text as it is compared with what is typed: small letters without accents, and digits, with one blank for whatever
 * stands between. The beginning of a text folds to the beginning of what the text folds to.
 */
final class Folded {
    private Folded() {}

    /** @return no blank at the start; one at the end where the text ends in a sign or a blank */
    static String of(String text) {
        var folded = new StringBuilder(text.length());
        Normalizer.normalize(text, Normalizer.Form.NFKD).codePoints().forEach(character -> {
            if (Character.isLetterOrDigit(character)) {
                folded.appendCodePoint(Character.toLowerCase(character));
            } else if (!isWithin(character) && !folded.isEmpty() && folded.charAt(folded.length() - 1) != ' ') {
                folded.append(' ');
            }
        });
        return folded.toString();
    }

    private static boolean isWithin(int character) {
        return Character.getType(character) == Character.NON_SPACING_MARK || character == '\'' || character == '’';
    }
}
