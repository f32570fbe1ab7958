package dev.lede.story;

import java.util.Arrays;
import java.util.List;

/**
 * The words of all titles, numbered in the order of the articles, each with the last one before it that is the same. Only
 * of articles that may report an event together with another house. Immutable.
 */
final class TitleWords {
    static final int NONE = -1;

    private final int[] articles;
    private final int[] before;

    private TitleWords(int[] articles, int[] before) {
        this.articles = articles;
        this.before = before;
    }

    static TitleWords of(List<Sketch> sketches, Agreement agreement) {
        int words = agreement.start(sketches.size());
        int[] articles = new int[words];
        long[] keyed = new long[words];
        int size = 0;
        for (int place = 0; place < sketches.size(); place++) {
            Sketch sketch = sketches.get(place);
            for (int i = 0; i < sketch.opening().titleSize(); i++) {
                int number = agreement.start(place) + i;
                articles[number] = place;
                if (OneEvent.hasHouse(sketch)) {
                    keyed[size++] = (long) sketch.opening().titleWord(i) << Integer.SIZE | number;
                }
            }
        }
        return new TitleWords(articles, before(Repeated.of(Arrays.copyOf(keyed, size)), words));
    }

    /** The place of the article whose title it is in. */
    int article(int number) {
        return articles[number];
    }

    /** The same word's number in the title before; {@link #NONE} where there is none. */
    int before(int number) {
        return before[number];
    }

    private static int[] before(long[] keyed, int words) {
        int[] before = new int[words];
        Arrays.fill(before, NONE);
        // In the order of the words, and of the titles within.
        Arrays.sort(keyed);
        for (int i = 1; i < keyed.length; i++) {
            if (keyed[i] >> Integer.SIZE == keyed[i - 1] >> Integer.SIZE) {
                before[(int) keyed[i]] = (int) keyed[i - 1];
            }
        }
        return before;
    }
}
