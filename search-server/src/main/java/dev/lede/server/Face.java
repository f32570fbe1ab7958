package dev.lede.server;

/** Who an answer is for. */
enum Face {
    /** Programs. */
    JSON,
    /** People. */
    PAGE,
    /** Who follows a search. */
    FEED;

    String label() {
        return ArticleFields.lower(this);
    }
}
