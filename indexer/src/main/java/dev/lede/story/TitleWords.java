package dev.lede.story;

import java.util.Arrays;
import java.util.List;

/**
 * The words of the titles of some articles, numbered in the order of these, each with the last one before it that is the same.
 * Only of articles that may report an event together with another house. Immutable.
 */
final class TitleWords {
    static final int NONE = -1;

    private final int from;

    /** Numbers of an article's words lie from {@code starts[place - from]} to the next. */
    private final int[] starts;

    private final int[] articles;
    private final int[] before;

    private TitleWords(int from, int[] starts, int[] articles, int[] before) {
        this.from = from;
        this.starts = starts;
        this.articles = articles;
        this.before = before;
    }

    /**
     * @param from place of the first article
     * @param end of the one after the last
     */
    static TitleWords of(List<Sketch> sketches, int from, int end) {
        int[] starts = new int[end - from + 1];
        for (int place = from; place < end; place++) {
            starts[place - from + 1] =
                    starts[place - from] + sketches.get(place).opening().titleSize();
        }
        int words = starts[end - from];
        int[] articles = new int[words];
        long[] keyed = new long[words];
        int size = 0;
        for (int place = from; place < end; place++) {
            Sketch sketch = sketches.get(place);
            Opening opening = sketch.opening();
            boolean hasHouse = OneEvent.hasHouse(sketch);
            int start = starts[place - from];
            for (int number = start; number < starts[place - from + 1]; number++) {
                articles[number] = place;
                if (hasHouse) {
                    keyed[size++] = (long) opening.titleWord(number - start) << Integer.SIZE | number;
                }
            }
        }
        return new TitleWords(from, starts, articles, before(keyed, Repeated.first(keyed, size), words));
    }

    /** The number of the first word of an article's title. */
    int start(int place) {
        return starts[place - from];
    }

    /** The place of the article whose title it is in. */
    int article(int number) {
        return articles[number];
    }

    /** The same word's number in the title before; {@link #NONE} where there is none. */
    int before(int number) {
        return before[number];
    }

    private static int[] before(long[] keyed, int size, int words) {
        int[] before = new int[words];
        Arrays.fill(before, NONE);
        // In the order of the words, and of the titles within.
        Arrays.sort(keyed, 0, size);
        for (int i = 1; i < size; i++) {
            if (keyed[i] >> Integer.SIZE == keyed[i - 1] >> Integer.SIZE) {
                before[(int) keyed[i]] = (int) keyed[i - 1];
            }
        }
        return before;
    }
}
