package dev.lede.spelling;

import dev.lede.query.ArticleQuery;
import java.io.IOException;

/** Tells how many articles a query would find, under whatever else narrows the search. */
@FunctionalInterface
public interface Counting {
    long articles(ArticleQuery query) throws IOException;
}
