package dev.lede.benchmark.peer;

/**
 * How much of an answer is wanted.
 *
 * @param size hits, from 1
 * @param facets whether articles are counted by provider, topic, type, quality and time
 * @param snippets whether passages that match are cut and marked
 * @param exactTotal whether all matches are counted, else up to 1,000
 */
public record Shape(int size, boolean facets, boolean snippets, boolean exactTotal) {
    /** What a page of results needs. */
    public static final Shape PAGE = new Shape(10, true, true, true);

    /** Ten hits and how many there are. */
    public static final Shape HITS = new Shape(10, false, false, true);

    public Shape withoutFacets() {
        return new Shape(size, false, snippets, exactTotal);
    }

    public Shape withoutSnippets() {
        return new Shape(size, facets, false, exactTotal);
    }

    public Shape withBoundedTotal() {
        return new Shape(size, facets, snippets, false);
    }
}
