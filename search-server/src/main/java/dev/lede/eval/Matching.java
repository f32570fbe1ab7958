package dev.lede.eval;

/** Which documents are ranked. */
public enum Matching {
    /** Any document with any of the query's words, whose signs mean nothing: judged queries are whole sentences. */
    WORDS,

    /** What the search box would make of the query: both of two words or some of more must match, and its signs mean something. */
    PRODUCT;

    /** As it is written in options and JSON. */
    @Override
    public String toString() {
        return switch (this) {
            case WORDS -> "words";
            case PRODUCT -> "product";
        };
    }
}
