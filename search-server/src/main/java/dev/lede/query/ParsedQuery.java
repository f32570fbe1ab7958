package dev.lede.query;

import dev.lede.wording.Sentence;
import java.util.List;

/**
 * A search box's text and what was made of it.
 *
 * @param text as typed
 * @param reading what is searched, in the query language's own words; empty where every article is meant
 * @param notices what wasn't understood or was cut, each a sentence for the reader, in the order of the text
 * @param query what to match and rank by
 */
public record ParsedQuery(String text, String reading, List<Sentence> notices, ArticleQuery query) {
    public ParsedQuery {
        notices = List.copyOf(notices);
    }

    /** The same query, with what else there is to say of it. */
    public ParsedQuery with(List<Sentence> otherNotices) {
        return new ParsedQuery(text, reading, otherNotices, query);
    }
}
