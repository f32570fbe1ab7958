package dev.lede.snippet;

import java.io.IOException;
import org.apache.lucene.util.BytesRef;

/**
 * Goes through the places of one text that hold what was searched, by position. What tells of a place is defined after
 * {@link #next} found one, until it is called again. Not thread-safe.
 */
interface Places {
    /** @return whether there is a further one */
    boolean next() throws IOException;

    /** Position of its first word. */
    int first();

    /** Position of its last word. */
    int last();

    /** First character. */
    int start() throws IOException;

    /** Behind the last character. */
    int end() throws IOException;

    /** What stands there, told from other parts by its words alone: a form that is written like the other counts as that. */
    BytesRef part();
}
