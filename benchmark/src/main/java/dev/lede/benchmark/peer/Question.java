package dev.lede.benchmark.peer;

import java.time.Instant;
import java.util.Optional;

/**
 * What a reader of news asks, the same for every engine.
 *
 * @param kind what questions of its sort are called in a table, such as {@code two words}
 * @param words as typed, in no engine's language; empty for every article
 * @param isPhrase whether the words must stand side by side as they are written, else each may stand anywhere in any form
 * @param provider the one whose articles are wanted, by its canonical name
 * @param topic of which they must be, by its canonical name
 * @param after the earliest time of publishing, itself within
 * @param before the latest, itself without
 * @param newest whether the newest come first, else the best
 */
public record Question(
        String kind,
        String words,
        boolean isPhrase,
        Optional<String> provider,
        Optional<String> topic,
        Optional<Instant> after,
        Optional<Instant> before,
        boolean newest) {

    /** The best articles about these words. */
    public static Question about(String kind, String words) {
        return new Question(
                kind, words, false, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), false);
    }

    /** The best articles that hold exactly these words in this order. */
    public static Question phrase(String kind, String words) {
        return new Question(
                kind, words, true, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), false);
    }

    /** The same, of one provider alone. */
    public Question ofProvider(String name) {
        return new Question(kind, words, isPhrase, Optional.of(name), topic, after, before, newest);
    }

    /** The same, of one topic alone. */
    public Question ofTopic(String name) {
        return new Question(kind, words, isPhrase, provider, Optional.of(name), after, before, newest);
    }

    /** The same, of one span alone. */
    public Question between(Instant earliest, Instant end) {
        return new Question(kind, words, isPhrase, provider, topic, Optional.of(earliest), Optional.of(end), newest);
    }

    /** The same, the newest first. */
    public Question newestFirst() {
        return new Question(kind, words, isPhrase, provider, topic, after, before, true);
    }
}
