package dev.lede.spelling;

import dev.lede.query.PlainWords;
import dev.lede.query.PlainWords.Place;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;

/**
 * A title with one typing error in one of its longer words.
 *
 * @param misspelt the word with the error
 */
record MisspeltTitle(String title, String text, String misspelt) {
    private static final int SHORTEST = 5;

    /** Nothing where no word is long enough; every kind of error, at every place, is as likely. */
    static Optional<MisspeltTitle> of(String title, Random random) {
        List<Place> words = PlainWords.of(title).stream()
                .filter(word -> word.in(title).matches("[A-Za-z]{" + SHORTEST + ",}"))
                .toList();
        if (words.isEmpty()) {
            return Optional.empty();
        }
        Place place = words.get(random.nextInt(words.size()));
        String word = place.in(title);
        String misspelt = word;
        while (misspelt.toLowerCase(Locale.ROOT).equals(word.toLowerCase(Locale.ROOT))) {
            misspelt = misspelt(word, random);
        }
        return Optional.of(new MisspeltTitle(
                title, title.substring(0, place.start()) + misspelt + title.substring(place.end()), misspelt));
    }

    private static String misspelt(String word, Random random) {
        int at = random.nextInt(word.length());
        char letter = (char) ('a' + random.nextInt(26));
        return switch (random.nextInt(4)) {
            case 0 -> word.substring(0, at) + letter + word.substring(at);
            case 1 -> word.substring(0, at) + word.substring(at + 1);
            case 2 -> word.substring(0, at) + letter + word.substring(at + 1);
            default ->
                at == 0
                        ? word
                        : word.substring(0, at - 1) + word.charAt(at) + word.charAt(at - 1) + word.substring(at + 1);
        };
    }
}
