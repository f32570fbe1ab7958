package dev.lede.read;

/**
 * What begins with {@code <} in XML and is no tag of an element: a comment, CDATA, an instruction, or a document type, which
 * may hold a subset of its own.
 */
public final class NoElement {
    private NoElement() {}

    /**
     * @param at where a {@code <} stands
     * @return where it ends, the place itself where a tag begins there, or -1 where it has no end
     */
    public static int end(String text, int at) {
        if (text.startsWith("<!--", at)) {
            return end(text, "-->", at + 4);
        }
        if (text.startsWith("<![CDATA[", at)) {
            return end(text, "]]>", at + 9);
        }
        if (text.startsWith("<?", at)) {
            return end(text, "?>", at + 2);
        }
        if (!text.startsWith("<!", at)) {
            return at;
        }
        int close = text.indexOf('>', at);
        // No further than there, or many of these would each look through all of the text.
        int subset = close < 0 ? -1 : text.indexOf('[', at, close);
        return subset < 0 ? end(text, ">", at) : end(text, "]>", subset);
    }

    private static int end(String text, String mark, int from) {
        int end = text.indexOf(mark, from);
        return end < 0 ? -1 : end + mark.length();
    }
}
