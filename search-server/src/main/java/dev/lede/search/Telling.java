package dev.lede.search;

import java.util.List;

/**
 * What is telling of an article.
 *
 * @param terms stems that other articles hold too, the most telling first; none where it has none
 * @param length of its text so far as it was looked at, in words as their fields count
 * @param own what the article itself scores for all that is telling of it, also for what nobody else holds
 */
record Telling(List<String> terms, double length, double own) {
    Telling {
        terms = List.copyOf(terms);
    }
}
