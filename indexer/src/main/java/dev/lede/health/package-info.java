/**
 * What of a corpus an operator may want to mend: counts of what is missing, odd or unknown, each with some of the articles
 * or files that it is about. Useful for: counting, from a build's index or from articles as they are told, and for showing
 * what was counted. Not for: judging a single file, which is a problem in its report; it knows neither Lucene nor files.
 */
@NullMarked
package dev.lede.health;

import org.jspecify.annotations.NullMarked;
