package dev.lede.server;

/** Who an answer is for. */
enum Face {
    /** Programs. */
    JSON,
    /** People. */
    PAGE;

    String label() {
        return ArticleFields.lower(this);
    }
}
