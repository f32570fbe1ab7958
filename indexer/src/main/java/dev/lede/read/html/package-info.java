/**
 * A web page becomes its article: the main text without menus, teasers and comments, and what the page says about
 * itself. Useful for: any page that was saved as HTML, in any language, of any site. Not for: fetching, running scripts,
 * or judging what a page says. No rule here knows a site or decides by words of one language.
 */
@NullMarked
package dev.lede.read.html;

import org.jspecify.annotations.NullMarked;
