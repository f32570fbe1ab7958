package dev.lede.story;

import java.util.List;

/**
 * How far two articles report the same: of what a title's words tell, the share with which the other article opens, as the
 * mean of both directions. Immutable; safe for any number of threads.
 */
final class Agreement {
    /** Of either title, words that the other opens with; fewer are a name, of whom two things are told. */
    private static final int FEWEST_COMMON = 4;

    private static final int NONE = -1;

    private final List<Sketch> sketches;

    private final Rarity rarity;

    /** By place, what all words of the title tell. */
    private final float[] titles;

    private Agreement(List<Sketch> sketches, Rarity rarity, float[] titles) {
        this.sketches = sketches;
        this.rarity = rarity;
        this.titles = titles;
    }

    static Agreement among(List<Sketch> sketches) {
        Rarity rarity = Rarity.among(sketches);
        float[] titles = new float[sketches.size()];
        for (int place = 0; place < sketches.size(); place++) {
            Opening opening = sketches.get(place).opening();
            for (int i = 0; i < opening.titleSize(); i++) {
                titles[place] += rarity.of(opening.titleWord(i));
            }
        }
        return new Agreement(sketches, rarity, titles);
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

    /** What a word tells that an article opens with. */
    float telling(int word) {
        return rarity.of(word);
    }

    private double share(int one, int other) {
        Opening title = sketches.get(one).opening();
        Opening opening = sketches.get(other).opening();
        int common = 0;
        float held = 0;
        for (int i = 0; i < title.titleSize(); i++) {
            if (opening.has(title.titleWord(i))) {
                held += rarity.of(title.titleWord(i));
                common++;
            }
        }
        return common < FEWEST_COMMON ? 0 : held / titles[one];
    }

    /** Whether a title's most telling word is the one that the other hasn't: a form with another name in it. */
    private boolean isAnotherName(int one, int other) {
        Opening title = sketches.get(one).opening();
        Opening opening = sketches.get(other).opening();
        int alone = NONE;
        for (int i = 0; i < title.titleSize(); i++) {
            if (!opening.has(title.titleWord(i))) {
                if (alone != NONE) {
                    return false;
                }
                alone = i;
            }
        }
        if (alone == NONE) {
            return false;
        }
        float most = 0;
        for (int i = 0; i < title.titleSize(); i++) {
            most = i == alone ? most : Math.max(most, rarity.of(title.titleWord(i)));
        }
        return rarity.of(title.titleWord(alone)) >= most;
    }
}
