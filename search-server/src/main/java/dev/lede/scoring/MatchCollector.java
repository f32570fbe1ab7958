package dev.lede.scoring;

import java.io.IOException;
import org.apache.lucene.search.LeafCollector;

/**
 * Takes all that matches, and looks closer only at what may be among the best. Whoever finds tells either one document after
 * the other by {@link #collect}, or many at once by {@link #matching} and then some of them by {@link #contend}, so that
 * most are neither scored nor told by themselves.
 */
public interface MatchCollector extends LeafCollector {
    @Override
    default void collect(int document) throws IOException {
        matching(new int[] {document}, 1);
        if (isHit(document)) {
            contend(document);
        }
    }

    /** @param documents of the segment, in order, each once and not told before; the first {@code size} of them */
    void matching(int[] documents, int size) throws IOException;

    /** Whether it is worth a look: of what was last told as matching, who isn't a hit needn't {@link #contend}. */
    boolean isHit(int document);

    /** Who scores less needn't {@link #contend}. It only rises. */
    float least();

    /** @param document a hit, at which the scorer stands */
    void contend(int document) throws IOException;
}
