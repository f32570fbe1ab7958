package dev.lede.read;

/**
 * The text of an article as its source holds it.
 *
 * @param text empty where there is none
 * @param form how to read it
 */
public record RawBody(String text, Form form) {
    public static final RawBody NONE = new RawBody("", Form.PLAIN);

    /** How a text is written. */
    public enum Form {
        /** Markdown, in which there may be HTML, or HTML alone. */
        MARKUP,
        /** Plain text, one blank line between paragraphs. */
        PLAIN
    }
}
