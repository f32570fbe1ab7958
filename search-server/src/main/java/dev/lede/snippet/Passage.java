package dev.lede.snippet;

import java.util.List;

/**
 * A piece of a text with what is marked in it.
 *
 * @param start first character
 * @param end behind the last one
 * @param marks at least one, in the order in which they were found; each begins in the piece
 */
record Passage(int start, int end, List<Mark> marks) {
    Passage {
        marks = List.copyOf(marks);
    }

    int length() {
        return end - start;
    }
}
