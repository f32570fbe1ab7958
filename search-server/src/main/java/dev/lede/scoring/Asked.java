package dev.lede.scoring;

/**
 * A piece of a query as its reader sees it.
 *
 * @param text as typed, without the signs around it
 */
public record Asked(Kind kind, String text) {
    public enum Kind {
        /** In any form, or what it means as well; several words where they mean something together. */
        WORD,
        /** As written, in this order. */
        PHRASE,
        /** Whatever begins so. */
        PREFIX,
        /** Whatever is spelled nearly so. */
        FUZZY
    }
}
