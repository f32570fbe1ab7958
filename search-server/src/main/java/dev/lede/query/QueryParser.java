package dev.lede.query;

import java.time.Instant;
import java.util.List;

/** Reads a search box's text: any text parses, nothing throws. */
public final class QueryParser {
    private QueryParser() {}

    /**
     * @param now what {@code when:7d} is counted back from
     * @return what was understood; every article where the text is empty
     */
    public static ParsedQuery parse(String text, Instant now) {
        String words = text.strip();
        return words.isEmpty()
                ? new ParsedQuery(text, "", List.of(), ArticleQuery.EVERYTHING)
                : new ParsedQuery(text, words, List.of(), new ArticleQuery.Word(ArticleQuery.Scope.ANYWHERE, words));
    }
}
