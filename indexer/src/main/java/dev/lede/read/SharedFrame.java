package dev.lede.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What many pages of one site begin and end with, once a crawler saved them as text: menu and footer. From it come the
 * settings by which {@link CrawledTextReader} reads such pages; nothing is read by a guess.
 *
 * @param pages how many of those given share it
 * @param example the place of one of them among those given
 * @param menuEnds the last words of what they begin with, after their first line, which is the title
 * @param footerStarts the first words of what they end with
 * @param signature words of the footer that are the site's own, where it says whose the rights are
 */
public record SharedFrame(int pages, int example, String menuEnds, String footerStarts, String signature) {
    private static final int FEWEST_PAGES = 5;

    /** As far as a menu may reach. */
    private static final int REACH = 4000;

    /** Shorter beginnings are shared by chance: a greeting, a licence's name. */
    private static final int LEAST_SHARED = 40;

    /** Of the pages that begin alike; the others are the site's odd ones. */
    private static final double MOST = 0.8;

    private static final int LONGEST_WORDS = 40;

    /** A page without its title, from its beginning or from its end. */
    private record Side(int page, String text) {}

    /** One for each site that at least five of the pages are of, the largest first; none where they have nothing in common. */
    public static List<SharedFrame> of(List<String> pages) {
        List<SharedFrame> frames =
                frames(pages.stream().map(SharedFrame::untitled).toList());
        // Where pages have no title before it, the menu is their first line.
        return frames.isEmpty() ? frames(pages) : frames;
    }

    private static List<SharedFrame> frames(List<String> untitled) {
        List<SharedFrame> frames = new ArrayList<>();
        for (List<Side> site : alike(sides(untitled))) {
            shared(site)
                    .ifPresent(menu -> shared(ends(site, untitled))
                            .map(SharedFrame::reversed)
                            .ifPresent(footer -> frames.add(new SharedFrame(
                                    site.size(),
                                    site.getFirst().page(),
                                    ending(menu),
                                    beginning(footer),
                                    signature(footer)))));
        }
        frames.sort((a, b) -> Integer.compare(b.pages(), a.pages()));
        return frames;
    }

    /** As much of a page as {@link #of} looks at. */
    public static String edges(String page) {
        String text = page.strip();
        int lineEnd = text.indexOf('\n');
        String title = lineEnd < 0 ? "" : text.substring(0, lineEnd + 1);
        String rest = untitled(text);
        return rest.length() <= 2 * REACH
                ? title + rest
                : title + rest.substring(0, REACH) + rest.substring(rest.length() - REACH);
    }

    private static String untitled(String page) {
        String text = page.strip();
        int lineEnd = text.indexOf('\n');
        return lineEnd < 0 ? text : text.substring(lineEnd).strip();
    }

    private static List<Side> sides(List<String> pages) {
        List<Side> sides = new ArrayList<>();
        for (int page = 0; page < pages.size(); page++) {
            String text = pages.get(page);
            sides.add(new Side(page, text.substring(0, Math.min(REACH, text.length()))));
        }
        return sides;
    }

    private static List<Side> ends(List<Side> site, List<String> pages) {
        return site.stream()
                .map(side -> {
                    String text = pages.get(side.page());
                    return new Side(side.page(), reversed(text.substring(Math.max(0, text.length() - REACH))));
                })
                .toList();
    }

    /** Pages that begin alike stand together once they are sorted. */
    private static List<List<Side>> alike(List<Side> sides) {
        List<List<Side>> groups = new ArrayList<>();
        List<Side> group = new ArrayList<>();
        for (Side side : sorted(sides)) {
            if (!group.isEmpty() && sharedLength(group.getLast().text(), side.text()) < LEAST_SHARED) {
                groups.add(group);
                group = new ArrayList<>();
            }
            group.add(side);
        }
        groups.add(group);
        return groups.stream().filter(each -> each.size() >= FEWEST_PAGES).toList();
    }

    /** The longest beginning that most of them have: of sorted texts, the first and the last of a run share what all do. */
    private static Optional<String> shared(List<Side> site) {
        List<Side> sorted = sorted(site);
        int run = (int) Math.ceil(MOST * sorted.size());
        String longest = "";
        for (int from = 0; from + run <= sorted.size(); from++) {
            String first = sorted.get(from).text();
            int length = sharedLength(first, sorted.get(from + run - 1).text());
            if (length > longest.length()) {
                longest = first.substring(0, length);
            }
        }
        return longest.length() < LEAST_SHARED ? Optional.empty() : Optional.of(longest);
    }

    private static List<Side> sorted(List<Side> sides) {
        return sides.stream().sorted((a, b) -> a.text().compareTo(b.text())).toList();
    }

    private static int sharedLength(String a, String b) {
        int most = Math.min(a.length(), b.length());
        int length = 0;
        while (length < most && a.charAt(length) == b.charAt(length)) {
            length++;
        }
        return length;
    }

    private static String ending(String menu) {
        return menu.substring(Math.max(0, menu.length() - LONGEST_WORDS));
    }

    private static String beginning(String footer) {
        return footer.substring(0, Math.min(LONGEST_WORDS, footer.length()));
    }

    private static String signature(String footer) {
        int rights = footer.indexOf('©');
        return rights < 0
                ? footer.substring(Math.max(0, footer.length() - LONGEST_WORDS))
                : footer.substring(Math.max(0, rights - LONGEST_WORDS / 2), Math.min(footer.length(), rights + 6));
    }

    private static String reversed(String text) {
        return new StringBuilder(text).reverse().toString();
    }
}
