package dev.lede.eval;

import java.util.Map;

/**
 * A query of a judged collection.
 *
 * @param id without blanks, as it stands in judgments and runs
 * @param text as it was asked, usually a sentence
 * @param grades by document; above zero is relevant
 */
record JudgedQuery(String id, String text, Map<String, Integer> grades) {
    JudgedQuery {
        grades = Map.copyOf(grades);
    }

    /** Whether any document is known to be relevant; otherwise the query doesn't count. */
    boolean counts() {
        return grades.values().stream().anyMatch(grade -> grade > 0);
    }
}
