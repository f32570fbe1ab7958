package dev.lede.benchmark.made;

import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * Writes words as titles, sentences and paragraphs: sentences, paragraphs and commas as in Reuters-21578, titles as in
 * posts/_news. Immutable.
 */
final class MadeText {
    private static final int LEAST_IN_TITLE = 3;
    private static final int MOST_IN_TITLE = 20;
    private static final double IN_TITLE = 10.2;
    private static final double TITLES_DIFFER = 3.66;

    /** Lengths of sentences there fall nearly evenly between these, of 21 words in the middle. */
    private static final int LEAST_IN_SENTENCE = 2;

    private static final int MOST_IN_SENTENCE = 40;

    /** Of paragraphs, those that end after a sentence. */
    private static final double ENDS = .82;

    /** Of words, those with a comma. */
    private static final double COMMA = .034;

    /** Most words said are among these, and are not made each time. */
    private final String[] frequent =
            IntStream.range(0, 1 << 16).mapToObj(MadeWords::word).toArray(String[]::new);

    /** Words in a title. */
    int titleLength(SplittableRandom random) {
        long words = Math.round(IN_TITLE + TITLES_DIFFER * random.nextGaussian());
        return Math.clamp(words, LEAST_IN_TITLE, MOST_IN_TITLE);
    }

    /** Every word with a capital, as American papers have it. */
    String title(int words, SaidWords said) {
        var title = new StringBuilder();
        for (int i = 0; i < words; i++) {
            if (i > 0) {
                title.append(' ');
            }
            capital(title, word(said.next()));
        }
        return title.toString();
    }

    /** @param words one or more */
    String body(int words, SaidWords said, SplittableRandom random) {
        var body = new StringBuilder(7 * words);
        int left = words;
        while (left > 0) {
            int sentence = Math.min(left, random.nextInt(LEAST_IN_SENTENCE, MOST_IN_SENTENCE + 1));
            capital(body, word(said.next()));
            for (int i = 1; i < sentence; i++) {
                body.append(random.nextDouble() < COMMA ? ", " : " ").append(word(said.next()));
            }
            left -= sentence;
            body.append('.');
            if (left > 0) {
                body.append(random.nextDouble() < ENDS ? "\n\n" : " ");
            }
        }
        return body.toString();
    }

    private String word(int rank) {
        return rank < frequent.length ? frequent[rank] : MadeWords.word(rank);
    }

    private static void capital(StringBuilder text, String word) {
        text.append(Character.toUpperCase(word.charAt(0))).append(word, 1, word.length());
    }
}
