package dev.lede.read;

import java.util.ArrayList;
import java.util.List;

/** Gathers what is to be said of one file; of very much only the first, and how much more there was. */
final class Notes {
    private static final int MOST = 1000;

    private final List<Note> notes = new ArrayList<>();
    private int further;

    void add(int line, String reason) {
        if (notes.size() < MOST) {
            notes.add(new Note(line, reason));
        } else {
            further++;
        }
    }

    List<Note> all() {
        List<Note> all = new ArrayList<>(notes);
        if (further > 0) {
            all.add(new Note(0, "and " + further + " more of these"));
        }
        return List.copyOf(all);
    }
}
