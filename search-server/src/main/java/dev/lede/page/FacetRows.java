package dev.lede.page;

import java.util.ArrayList;
import java.util.List;

/**
 * Values of a facet on one level.
 *
 * @param first the commonest, and every chosen one
 * @param more the others, shown when asked for
 */
public record FacetRows(List<FacetRow> first, List<FacetRow> more) {
    static final FacetRows NONE = new FacetRows(List.of(), List.of());

    /** So many are shown at once; up to two more, rather than a fold that hides hardly anything. */
    private static final int FIRST = 8;

    private static final int SLACK = 2;

    /** All at once. */
    static FacetRows whole(List<FacetRow> rows) {
        return new FacetRows(rows, List.of());
    }

    static FacetRows of(List<FacetRow> rows) {
        if (rows.size() <= FIRST + SLACK) {
            return new FacetRows(rows, List.of());
        }
        var first = new ArrayList<FacetRow>();
        var more = new ArrayList<FacetRow>();
        for (int i = 0; i < rows.size(); i++) {
            (i < FIRST || holdsSelected(rows.get(i)) ? first : more).add(rows.get(i));
        }
        return new FacetRows(List.copyOf(first), List.copyOf(more));
    }

    /** Whether some are shown only when asked for, on whatever level. */
    boolean foldsAny() {
        return !more.isEmpty() || first.stream().anyMatch(row -> row.children().foldsAny());
    }

    private static boolean holdsSelected(FacetRow row) {
        return row.selected()
                || row.children().first().stream().anyMatch(FacetRows::holdsSelected)
                || row.children().more().stream().anyMatch(FacetRows::holdsSelected);
    }
}
