package dev.lede.ledger;

import dev.lede.article.Article;
import dev.lede.article.ArticleId;
import java.util.List;

/**
 * An article of which something was told anew, or no longer.
 *
 * @param tellings all of them, in the order in which they were told, under its id; empty where nobody tells it any more
 */
public record Retelling(ArticleId id, List<Article> tellings) {
    public Retelling {
        tellings = List.copyOf(tellings);
    }
}
