package dev.lede.normalise;

import java.util.Locale;
import java.util.Set;

/** Words that English borrowed with an â, and names with one that are often met. */
final class BorrowedWords {
    /** Without their accents, some of which English leaves out. */
    private static final Set<String> WORDS = Set.of(
            "age",
            "ame",
            "ane",
            "anes",
            "angela",
            "bale",
            "batiment",
            "batiments",
            "baton",
            "batons",
            "camara",
            "campulung",
            "candido",
            "chateau",
            "chateaus",
            "chateaux",
            "chatelain",
            "chatelaine",
            "chatelet",
            "chatillon",
            "crane",
            "degat",
            "degats",
            "facheux",
            "grace",
            "guimaraes",
            "hakan",
            "hate",
            "lache",
            "mache",
            "machicoulis",
            "neufchatel",
            "pale",
            "papier-mache",
            "paques",
            "pate",
            "pates",
            "patissier",
            "patissiers",
            "patisserie",
            "patisseries",
            "rale",
            "romana",
            "romania",
            "sambata",
            "tache",
            "taches",
            "targu",
            "tamega",
            "theatre",
            "theatres");

    private static final int SHORTEST = 3;
    private static final int LONGEST = 12;

    private BorrowedWords() {}

    /** @param word in any case, with one â or more */
    static boolean contains(String word) {
        return word.length() >= SHORTEST
                && word.length() <= LONGEST
                && WORDS.contains(plain(word.toLowerCase(Locale.ROOT)));
    }

    private static String plain(String word) {
        return word.replace('â', 'a')
                .replace('ă', 'a')
                .replace('ã', 'a')
                .replace('é', 'e')
                .replace('è', 'e');
    }
}
