package dev.lede.ledger;

import dev.lede.ledger.TellingTable.Telling;
import java.util.ArrayList;
import java.util.List;

/**
 * Which tellings are of one article: those under one id, and those under another that exactly one article is also called
 * by. So a stub that bears only its source's id joins the full text that bears that id and a URL, in whatever order they
 * came; where two articles claim an id, it is neither's. Immutable.
 */
final class ToldArticles {
    private static final int NONE = -1;

    /** More than any telling's number. */
    private static final long SEVERAL = Integer.MAX_VALUE;

    private static final int MOST = 3 << 28;

    private final TellingTable tellings;
    /** From an alias to the number of a telling of the one article that is called so. */
    private final IdTable called = new IdTable();

    /** Numbers of the last telling of each article plus one, at a place by its id; zero where there is none. */
    private final int[] last;

    private int size;

    /** For each telling the one of the same article before it. */
    private final int[] previous;

    /** @param tellings all of them; none is added after this */
    ToldArticles(TellingTable tellings) {
        this.tellings = tellings;
        this.previous = new int[tellings.size()];
        for (int number = 0; number < tellings.size(); number++) {
            if (tellings.alias(number) != TellingTable.NO_ALIAS) {
                call(tellings.alias(number), number);
            }
        }
        this.last = new int[places(tellings.size())];
        for (int number = 0; number < tellings.size(); number++) {
            int place = place(id(number));
            previous[number] = last[place] - 1;
            size += previous[number] == NONE ? 1 : 0;
            last[place] = number + 1;
        }
    }

    private void call(long alias, int number) {
        long before = called.put(alias, number);
        if (before == SEVERAL || (before != IdTable.NONE && tellings.id((int) before) != tellings.id(number))) {
            called.put(alias, SEVERAL);
        }
    }

    /** How many are told, each counted once. */
    int size() {
        return size;
    }

    boolean has(long id) {
        return last(id) != NONE;
    }

    /** Of the article that a telling is of. */
    long id(int number) {
        return idOf(tellings.id(number));
    }

    /** Of the article that is called so: the same, unless exactly one other is. */
    long idOf(long id) {
        long telling = called.get(id);
        return telling == IdTable.NONE || telling == SEVERAL ? id : tellings.id((int) telling);
    }

    /** Whether no later one tells the same article: true of exactly one telling of each. */
    boolean isLastOfItsArticle(int number) {
        return last(id(number)) == number;
    }

    /** All tellings of an article, in the order in which they were added; none where it isn't told. */
    List<Telling> of(long id) {
        List<Telling> all = new ArrayList<>();
        for (int number = last(id); number != NONE; number = previous[number]) {
            all.add(tellings.get(number));
        }
        return all.reversed();
    }

    private int last(long id) {
        return last[place(id)] - 1;
    }

    /** Where an article's last telling is, or would be: ids are hashes already, and their lowest bits spread them. */
    private int place(long id) {
        int place = (int) id & (last.length - 1);
        while (last[place] != 0 && id(last[place] - 1) != id) {
            place = (place + 1) & (last.length - 1);
        }
        return place;
    }

    /** A power of two, of which a quarter at least stays empty. */
    private static int places(int most) {
        if (most >= MOST) {
            throw new IllegalStateException("more than " + MOST + " tellings don't fit one index");
        }
        return Math.max(1, Integer.highestOneBit(most + most / 3) << 1);
    }
}
