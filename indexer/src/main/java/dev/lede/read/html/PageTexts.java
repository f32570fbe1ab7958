package dev.lede.read.html;

import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The texts of a page's elements, as far as they have any. */
final class PageTexts {
    /** More than any page has to say of one thing. */
    private static final int MOST = 20;

    private PageTexts() {}

    /** @param query of which the first {@value #MOST} elements count, in the page's order */
    static Stream<String> of(Document page, String query) {
        return page.select(query).stream().limit(MOST).map(Element::text).filter(text -> !text.isBlank());
    }
}
