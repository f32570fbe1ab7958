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
 * @param words other words of the site that tell parts of a page apart
 */
public record CrawledSite(
        String provider,
        String domain,
        String signature,
        String menuEnds,
        String footerStarts,
        List<String> sections,
        Words words) {
    public CrawledSite {
        sections = List.copyOf(sections);
    }

    /**
     * Words that a site repeats, each empty where it has none.
     *
     * @param authors what stands before the names of a page's authors, such as "Authors"
     * @param authorLink the link after each of these names at a page's end, such as "View all articles"
     * @param links what begins a list of links beside a page's head; no text from there to the head's end
     * @param names words with a capital inside that are one word and stay so, such as "ChatGPT"
     * @param starts names that begin a paragraph where they are glued to what precedes them
     */
    public record Words(
            String authors, String authorLink, List<String> links, List<String> names, List<String> starts) {
        public static final Words NONE = new Words("", "", List.of(), List.of(), List.of());

        public Words {
            links = List.copyOf(links);
            names = List.copyOf(names);
            starts = List.copyOf(starts);
        }
    }
}
