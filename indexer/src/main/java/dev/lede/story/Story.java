package dev.lede.story;

import dev.lede.article.ArticleId;
import java.util.List;

/**
 * Articles that tell the same, or one event.
 *
 * @param id the smallest of its members' ids, so that it stays while members come and go
 * @param members by day, the earliest first, undated ones last; two at least
 */
public record Story(ArticleId id, List<ArticleId> members) {
    public Story {
        members = List.copyOf(members);
        if (members.size() < 2) {
            throw new IllegalArgumentException("one article is no story");
        }
    }

    /** How many articles tell it. */
    public int size() {
        return members.size();
    }
}
