package dev.lede.eval;

/**
 * A document of a judged collection.
 *
 * @param id without blanks, as it stands in judgments and runs
 * @param title may be empty
 * @param text may be empty
 */
record JudgedDocument(String id, String title, String text) {
    boolean isEmpty() {
        return title.isBlank() && text.isBlank();
    }
}
