package dev.lede.snippet;

/** Where a text's sentences end. */
interface SentenceEnds {
    /** @return the end of the sentence that an offset in the text stands in */
    int following(int offset);

    /** @return the start of the sentence that stands before an offset above 0 */
    int preceding(int offset);
}
