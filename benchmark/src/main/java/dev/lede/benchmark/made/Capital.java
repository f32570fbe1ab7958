package dev.lede.benchmark.made;

/** A word as it begins a sentence or a name. */
final class Capital {
    private Capital() {}

    static String of(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}
