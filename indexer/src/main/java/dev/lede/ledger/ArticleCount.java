package dev.lede.ledger;

import dev.lede.article.Article;
import dev.lede.ledger.TellingTable.Telling;

/** How many articles a build would make of tellings, without keeping what they say. Safe for any number of threads. */
public final class ArticleCount {
    private final TellingTable tellings = new TellingTable();

    public synchronized void add(Article telling) {
        tellings.add(new Telling(telling.id().bits(), TellingTable.alias(telling), 0, 0, 0, 0));
    }

    /** Each counted once, however many tell it. */
    public synchronized long articles() {
        return new ToldArticles(tellings).size();
    }
}
