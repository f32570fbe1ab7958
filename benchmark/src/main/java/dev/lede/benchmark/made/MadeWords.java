package dev.lede.benchmark.made;

import java.util.List;
import java.util.Set;

/**
 * A word for every rank, none for two: English ones for the most frequent, which tell the language and are what stop lists
 * hold, then made ones that can be said. Of eight ranks three are stems, one is a number, and four are less frequent stems
 * with English endings, so that stemming has work. Lengths are near those of Reuters-21578.
 *
 * <p>Why no two are one: consonants and vowels take turns, so a stem comes apart in one way only; how many syllables it has
 * and how it ends tell its kind; no stem ends as an ending does.
 */
final class MadeWords {
    /** Told from general knowledge; numbers are as frequent as in financial news. */
    private static final List<String> ENGLISH =
            List.of(("the of to and in a for is on that it was by with at from said 1 as"
                            + " be has an its he are not have will this or which but would new 2 they were 3 their more company"
                            + " also been up about one year who we his can 4 you after other out 5 all what than when some had if"
                            + " over there into so two could time last first 10 no people now 6 she may like just her us how"
                            + " most make while because only 7 three being use many our them these any then through those before"
                            + " between under 8 very where do still down did your million against day such since both 9 week"
                            + " months way i should does")
                    .split(" "));

    private static final Set<String> IS_ENGLISH = Set.copyOf(ENGLISH);

    private static final String CONSONANTS = "bcdfghjklmnprstvwz";
    private static final List<String> VOWELS = List.of("a", "e", "i", "o", "u", "ea");
    private static final int SYLLABLES = CONSONANTS.length() * VOWELS.size();

    /** What each kind of stem ends in; not in s, d, g or the ending ion. */
    private static final List<List<String>> LAST =
            List.of(List.of("n", "r", "l", "t"), List.of("m", "k", "p", "b"), List.of("nt", "st", "rk", "nd"));

    private static final int KINDS = LAST.size();
    private static final List<String> ENDINGS = List.of("s", "ed", "ing", "ion");
    private static final int OF_A_BLOCK = 8;

    /** Stems of the third kind that have two syllables; the others have three and more, for there are long words too. */
    private static final int SHORT_ONES = 128;

    /** Shares no factor with the number of stems of any length, so that each is met once. */
    private static final long STRIDE = 1_000_003;

    private MadeWords() {}

    /** How many of the most frequent are English. */
    static int english() {
        return ENGLISH.size();
    }

    /** @param rank zero for the most frequent */
    static String word(int rank) {
        if (rank < ENGLISH.size()) {
            return ENGLISH.get(rank);
        }
        int made = rank - ENGLISH.size();
        int block = made / OF_A_BLOCK;
        int place = made % OF_A_BLOCK;
        String word;
        if (place < KINDS) {
            word = stem(KINDS * block + place);
        } else if (place == KINDS) {
            word = Integer.toString(block + 11);
        } else {
            word = stem(block) + ENDINGS.get(place - KINDS - 1);
        }
        return IS_ENGLISH.contains(word) ? "y" + word : word;
    }

    /** A word without an ending, of two letters or more; no two numbers have the same. */
    static String stem(int number) {
        int kind = number % KINDS;
        long index = number / KINDS;
        int syllables = kind == 0 ? 1 : 2;
        long all = all(syllables);
        long room = kind == 2 ? SHORT_ONES : all;
        while (index >= room) {
            index -= room;
            syllables++;
            all = all(syllables);
            room = all;
        }
        long rest = index * STRIDE % all;
        String last = LAST.get(kind).get((int) (rest % 4));
        rest /= 4;
        var stem = new StringBuilder(12);
        for (int i = 0; i < syllables; i++) {
            int syllable = (int) (rest % SYLLABLES);
            rest /= SYLLABLES;
            stem.append(CONSONANTS.charAt(syllable % CONSONANTS.length()))
                    .append(VOWELS.get(syllable / CONSONANTS.length()));
        }
        return stem.append(last).toString();
    }

    private static long all(int syllables) {
        long all = 4;
        for (int i = 0; i < syllables; i++) {
            all *= SYLLABLES;
        }
        return all;
    }
}
