package dev.lede.snippet;

import java.util.List;
import org.apache.lucene.util.BytesRef;

/** Places where words stand in a row, each at the position behind the one before. Not thread-safe. */
final class RowPlaces implements Places {
    private final List<TermPlaces> words;
    private final TermPlaces lead;

    /** @param words in order, at least two, none of them begun */
    RowPlaces(List<TermPlaces> words) {
        this.words = List.copyOf(words);
        this.lead = words.getFirst();
    }

    @Override
    public boolean next() {
        boolean hasLead = lead.next();
        while (hasLead) {
            int start = lead.first();
            int possible = possible(start);
            if (possible == start) {
                return true;
            }
            hasLead = possible > start && lead.reach(possible);
        }
        return false;
    }

    /** @return the start if a row begins there, else where one may begin at the earliest; -1 if there is none */
    private int possible(int start) {
        for (int i = 1; i < words.size(); i++) {
            TermPlaces word = words.get(i);
            if (!word.reach(start + i)) {
                return -1;
            }
            if (word.first() != start + i) {
                return word.first() - i;
            }
        }
        return start;
    }

    @Override
    public int first() {
        return lead.first();
    }

    @Override
    public int last() {
        return words.getLast().first();
    }

    @Override
    public int start() {
        return lead.start();
    }

    @Override
    public int end() {
        return words.getLast().end();
    }

    @Override
    public BytesRef part() {
        return lead.part();
    }
}
