/**
 * How well a word or a phrase fits an article: over several fields as one weighted text, whatever of its spellings stands
 * there. Useful for ranking; not for what must match, which the query says. Knows Lucene and no article.
 */
@NullMarked
package dev.lede.scoring;

import org.jspecify.annotations.NullMarked;
