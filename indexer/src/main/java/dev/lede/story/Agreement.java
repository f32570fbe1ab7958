package dev.lede.story;

import java.util.List;

/**
 * How far two articles report the same: of what a title's words tell, the share with which the other article opens, as the
 * mean of both directions. Immutable; safe for any number of threads.
 */
final class Agreement {
    /** Of either title, words that the other opens with; fewer are a name, of whom two things are told. */
    private static final int FEWEST_COMMON = 4;

    private final List<Sketch> sketches;

    /** What the words of an article's title tell lies from {@code starts[place]} to {@code starts[place + 1]}. */
    private final int[] starts;

    private final float[] telling;

    /** By place, what all words of the title tell. */
    private final float[] titles;

    private Agreement(List<Sketch> sketches, int[] starts, float[] telling, float[] titles) {
        this.sketches = sketches;
        this.starts = starts;
        this.telling = telling;
        this.titles = titles;
    }

    static Agreement among(List<Sketch> sketches) {
        Rarity rarity = Rarity.among(sketches);
        int[] starts = new int[sketches.size() + 1];
        for (int place = 0; place < sketches.size(); place++) {
            starts[place + 1] = starts[place] + sketches.get(place).opening().titleSize();
        }
        float[] telling = new float[starts[sketches.size()]];
        float[] titles = new float[sketches.size()];
        for (int place = 0; place < sketches.size(); place++) {
            Opening opening = sketches.get(place).opening();
            for (int i = 0; i < opening.titleSize(); i++) {
                float each = rarity.of(opening.titleWord(i));
                telling[starts[place] + i] = each;
                titles[place] += each;
            }
        }
        return new Agreement(sketches, starts, telling, titles);
    }

    /** @return {@code [0..1]} */
    double of(int one, int other) {
        double share = share(one, other);
        return share == 0 || (isAnotherName(one, other) && isAnotherName(other, one))
                ? 0
                : (share + share(other, one)) / 2;
    }

    /** What all words of a title tell. */
    float title(int place) {
        return titles[place];
    }

    /** Where the words of a title begin, among those of all titles. */
    int start(int place) {
        return starts[place];
    }

    /** What a word of a title tells, by its number among those of all titles. */
    float telling(int number) {
        return telling[number];
    }

    private double share(int one, int other) {
        Opening title = sketches.get(one).opening();
        Opening opening = sketches.get(other).opening();
        int common = 0;
        float held = 0;
        for (int i = 0; i < title.titleSize(); i++) {
            if (opening.has(title.titleWord(i))) {
                held += telling[starts[one] + i];
                common++;
            }
        }
        return common < FEWEST_COMMON ? 0 : held / titles[one];
    }

    /** Whether a title's most telling word is the one that the other hasn't: a form with another name in it. */
    private boolean isAnotherName(int one, int other) {
        Opening title = sketches.get(one).opening();
        Opening opening = sketches.get(other).opening();
        float alone = 0;
        float most = 0;
        int size = 0;
        for (int i = 0; i < title.titleSize(); i++) {
            float each = telling[starts[one] + i];
            if (opening.has(title.titleWord(i))) {
                most = Math.max(most, each);
            } else {
                alone = each;
                size++;
            }
        }
        return size == 1 && alone >= most;
    }
}
