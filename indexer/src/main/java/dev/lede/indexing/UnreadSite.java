package dev.lede.indexing;

/**
 * A site whose pages, saved as text, could be read if {@code config/providers.yaml} said how they begin and end.
 *
 * @param example the path of one of its pages
 * @param pages how many are alike, of those looked at
 * @param looked how many were looked at
 * @param signature what each of them holds, as a setting
 * @param menuEnds where their menu ends, as a setting
 * @param footerStarts where their footer begins, as a setting
 */
public record UnreadSite(
        String example, int pages, int looked, String signature, String menuEnds, String footerStarts) {}
