package dev.lede.benchmark;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What somebody types by chance who knows the words of some texts. The same each time. */
final class Typing {
    private final SplittableRandom random = new SplittableRandom(10_000);
    private final List<String> texts;

    /** @param texts whose words are typed as often as they stand there */
    Typing(List<String> texts) {
        this.texts = texts;
    }

    /** @return from 0, less than the bound */
    int upTo(int bound) {
        return random.nextInt(bound);
    }

    <T> T of(List<T> choice) {
        return choice.get(upTo(choice.size()));
    }

    String maybe(String text) {
        return random.nextBoolean() ? text : "";
    }

    /** Words that stand nowhere together. */
    String words(int count) {
        return IntStream.range(0, count).mapToObj(i -> piece(1)).collect(Collectors.joining(" "));
    }

    /** Words in a row, as a text has them. */
    String piece(int words) {
        String text = of(texts);
        int start = text.length() < 500 ? 0 : upTo(text.length() - 400);
        String[] all =
                text.substring(start, Math.min(text.length(), start + 400)).split("\\s+");
        int first = all.length <= words + 1 ? 0 : 1 + upTo(all.length - words - 1);
        return String.join(" ", Arrays.asList(all).subList(first, Math.min(all.length, first + words)));
    }

    /** A word with one of its letters another. */
    String misspelt() {
        var word = new StringBuilder(piece(1));
        if (!word.isEmpty()) {
            word.setCharAt(upTo(word.length()), (char) ('a' + upTo(26)));
        }
        return word.toString();
    }

    String letters(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> Character.toString('a' + upTo(26)))
                .collect(Collectors.joining());
    }

    /** One to {@code most}, few more often than many, with blanks between. */
    String many(int most, Supplier<String> each) {
        return several(most, each).collect(Collectors.joining(" "));
    }

    /** The same without blanks. */
    String manyTogether(int most, Supplier<String> each) {
        return several(most, each).collect(Collectors.joining());
    }

    private Stream<String> several(int most, Supplier<String> each) {
        return Stream.generate(each).limit(1 + upTo(1 + upTo(most)));
    }
}
