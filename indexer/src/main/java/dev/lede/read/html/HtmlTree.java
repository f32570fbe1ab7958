package dev.lede.read.html;

import java.util.Iterator;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.parser.StreamParser;

/**
 * HTML as a tree of a bounded size, whatever is in it. HTML's rules let a short text be a huge tree: what is bold and
 * never closes is opened anew in every paragraph, with all its attributes, so that four megabytes become millions of
 * elements. They are counted while they come.
 *
 * @param document all of the text, or its beginning
 * @param isWhole whether all of the text is in the tree
 */
public record HtmlTree(Document document, boolean isWhole) {
    /** Elements with their attributes, and marks in the text; ten times what the largest real page that we met has. */
    public static final int MOST = 400_000;

    public static HtmlTree of(String html) {
        int end = end(html);
        try (var parser = new StreamParser(Parser.htmlParser())) {
            Iterator<Element> elements =
                    parser.parse(html.substring(0, end), "").iterator();
            int size = 0;
            while (size <= MOST && elements.hasNext()) {
                size += 1 + elements.next().attributesSize();
            }
            return new HtmlTree(parser.document(), end == html.length() && size <= MOST);
        }
    }

    /** Comments and the text between them are no elements: bounded by the sign that each begins with. */
    private static int end(String html) {
        int marks = 0;
        for (int at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) {
            marks++;
            if (marks > MOST) {
                return at;
            }
        }
        return html.length();
    }
}
