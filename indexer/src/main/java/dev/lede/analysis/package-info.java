/**
 * Text into terms: words and the field's names for things (GPT-4o, C++, x.ai), folded, and stemmed by the language that
 * the text is in. Useful for whoever indexes or searches text; knows nothing of articles.
 */
@NullMarked
package dev.lede.analysis;

import org.jspecify.annotations.NullMarked;
