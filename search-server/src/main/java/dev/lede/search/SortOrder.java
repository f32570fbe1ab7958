package dev.lede.search;

/** In which order hits come; equal ones by newest, then by id. */
public enum SortOrder {
    RELEVANCE,
    NEWEST,
    OLDEST,
    QUALITY
}
