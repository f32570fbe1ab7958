package dev.lede.query;

/** What the lexer cuts a text into. */
sealed interface Token {
    /** A clause that is already understood. */
    record Leaf(ArticleQuery query) implements Token {}

    /** The signs between clauses. */
    enum Sign implements Token {
        OPEN,
        CLOSE,
        AND,
        OR,
        NOT
    }
}
