/**
 * How well what was typed fits an article: a word over several fields as one weighted text, whatever of its spellings stands
 * there, how many of several words it must hold, and what the article is worth besides. Useful for ranking; not for reading
 * what was typed. Knows Lucene and no article.
 */
@NullMarked
package dev.lede.scoring;

import org.jspecify.annotations.NullMarked;
