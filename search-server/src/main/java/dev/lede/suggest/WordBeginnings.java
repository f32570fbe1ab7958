package dev.lede.suggest;

import static java.util.function.Predicate.not;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;

/**
 * Names, found by how any of their words begins: without regard to case and accents, nor to what stands between letters, so
 * that {@code gpt4} begins {@code GPT-4o}. Where a script parts no words, each character may begin one. Immutable; safe for
 * any number of threads.
 */
public final class WordBeginnings {
    private static final Set<UnicodeScript> WITHOUT_BLANKS = EnumSet.of(
            UnicodeScript.HAN,
            UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA,
            UnicodeScript.THAI,
            UnicodeScript.LAO,
            UnicodeScript.KHMER,
            UnicodeScript.MYANMAR);

    /** The first character of those scripts. */
    private static final char FIRST_WITHOUT_BLANKS = '\u0e00';

    /** By number, as they are compared. */
    private final List<List<String>> names;

    /** @param names by number: whatever each is called */
    public WordBeginnings(List<List<String>> names) {
        this.names = names.stream()
                .map(each -> each.stream().map(WordBeginnings::compared).toList())
                .toList();
    }

    /**
     * Which of the names are meant.
     *
     * @param typed letters that a word begins with, or several words of which the last isn't finished
     * @return true for the number of a name that has them; for every number where nothing is typed
     */
    public IntPredicate typed(String typed) {
        String letters = compared(typed).replace(" ", "");
        return number -> names.get(number).stream().anyMatch(name -> holds(name, letters));
    }

    /** What holds neither letters nor digits is itself. */
    private static String compared(String text) {
        return Optional.of(Folded.of(text).strip())
                .filter(not(String::isEmpty))
                .orElseGet(() -> text.strip().toLowerCase(Locale.ROOT));
    }

    private static boolean holds(String name, String letters) {
        for (int at = 0; at < name.length(); at++) {
            if (isBeginning(name, at) && goesOn(name, at, letters)) {
                return true;
            }
        }
        return letters.isEmpty();
    }

    private static boolean isBeginning(String name, int at) {
        return at == 0
                || name.charAt(at - 1) == ' '
                || (name.charAt(at) >= FIRST_WITHOUT_BLANKS
                        && WITHOUT_BLANKS.contains(UnicodeScript.of(name.codePointAt(at))));
    }

    private static boolean goesOn(String name, int from, String letters) {
        int at = from;
        for (int i = 0; i < letters.length(); i++) {
            while (at < name.length() && name.charAt(at) == ' ') {
                at++;
            }
            if (at == name.length() || name.charAt(at) != letters.charAt(i)) {
                return false;
            }
            at++;
        }
        return true;
    }
}
