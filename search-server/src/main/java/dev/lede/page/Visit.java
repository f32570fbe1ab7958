package dev.lede.page;

import dev.lede.wording.Wording;
import java.time.Instant;

/**
 * Who asks for a page, and when: what every part of it needs to know.
 *
 * @param words in the reader's language
 * @param links that keep a language which the reader chose
 * @param pictures whether pictures of other sites may be shown
 * @param site what absolute addresses begin with, without a slash at the end
 */
public record Visit(Wording words, Links links, Layout.Assets assets, boolean pictures, String site, Instant now) {}
