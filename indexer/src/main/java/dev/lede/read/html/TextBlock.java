package dev.lede.read.html;

/**
 * A run of text that a browser shows as one block: a paragraph, a heading, an item of a list, a row of a table, or text
 * that stands between such in no element of its own.
 *
 * @param text one line, but for preformatted text and single {@code <br>}
 * @param container the place of what holds it among the page's containers
 * @param weight how much there is to read: see {@link Letters#weight}
 * @param linked how much of the weight is in links
 * @param stops marks that end or part sentences
 */
record TextBlock(String text, Kind kind, int container, int weight, int linked, int stops) {
    /** Less is a label, a date, a name. */
    private static final int LEAST_PROSE = 25;

    /** A long text without any sentence is a list of names, most often. */
    private static final double WITHOUT_SENTENCES = 0.2;

    private static final double MOST_LINKED = 0.6;
    private static final double MOST_LINKED_ITEM = 0.8;

    enum Kind {
        TEXT,
        HEADING,
        ITEM,
        CAPTION
    }

    /** How much of it is what articles are made of: sentences that aren't links. */
    double prose() {
        if (kind == Kind.HEADING || weight < LEAST_PROSE || linked * 2 > weight) {
            return 0;
        }
        return stops == 0 ? (weight - linked) * WITHOUT_SENTENCES : weight - linked;
    }

    /** Whether it is a link with hardly a word round it: a way to another page. Items of lists may be more of it. */
    boolean isLink() {
        return linked >= weight * (kind == Kind.ITEM ? MOST_LINKED_ITEM : MOST_LINKED);
    }
}
