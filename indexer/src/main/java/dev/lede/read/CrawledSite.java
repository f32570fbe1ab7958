package dev.lede.read;

import java.util.List;

/**
 * How the pages of one site look once a crawler made text of them: where the menu ends and the footer begins. Settings
 * ({@code config/providers.yaml}), since every site differs and all of its pages are alike.
 *
 * @param provider the name of who publishes the site
 * @param domain its domain
 * @param signature words that are in each of its pages and in no other site's, such as the line of its copyright
 * @param menuEnds words that end the menu; the last place near the beginning counts
 * @param footerStarts words that begin the footer; the last place counts
 * @param sections names under which the site files its pages; they stand between date and text, glued to both
 */
public record CrawledSite(
        String provider, String domain, String signature, String menuEnds, String footerStarts, List<String> sections) {
    public CrawledSite {
        sections = List.copyOf(sections);
    }
}
