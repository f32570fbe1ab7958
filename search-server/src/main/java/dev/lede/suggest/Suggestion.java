package dev.lede.suggest;

/**
 * A completion.
 *
 * @param text to put into the search box, or a name or title
 * @param count how many articles it leads to, at least one
 */
public record Suggestion(String text, Kind kind, int count) {
    /** What is completed, in the order in which they are told. */
    public enum Kind {
        /** One word or two, as titles and excerpts have them. */
        QUERY,
        PROVIDER,
        TOPIC,
        /** A title. */
        ARTICLE
    }
}
