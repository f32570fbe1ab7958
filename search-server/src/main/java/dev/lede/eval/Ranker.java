package dev.lede.eval;

import java.io.IOException;
import java.util.List;

/** A way of ranking a collection's documents for a text: one is compared with another. */
@FunctionalInterface
interface Ranker {
    /**
     * @param most how many documents at most
     * @return best first, each document once; none where the text holds no word
     */
    List<Scored> rank(String text, int most) throws IOException;
}
