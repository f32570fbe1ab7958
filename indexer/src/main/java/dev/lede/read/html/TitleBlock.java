package dev.lede.read.html;

import java.util.List;
import java.util.OptionalInt;

/** Where a page shows its title: the article is below it, and a teaser that tells the same title isn't. */
final class TitleBlock {
    private static final int LEAST = 4;
    private static final int MOST = 400;
    private static final int LONGEST_TITLE = 2000;

    private TitleBlock() {}

    /**
     * @param titles what the page says is its title, with or without the site's name
     * @return the first heading that says the same, else the first text that does and is no link
     */
    static OptionalInt in(List<TextBlock> blocks, List<String> titles) {
        List<String> wanted = titles.stream()
                .map(title -> Letters.bare(title.substring(0, Math.min(LONGEST_TITLE, title.length()))))
                .filter(title -> title.length() >= LEAST)
                .distinct()
                .toList();
        int text = -1;
        for (int i = 0; i < blocks.size() && !wanted.isEmpty(); i++) {
            TextBlock block = blocks.get(i);
            boolean isHeading = block.kind() == TextBlock.Kind.HEADING;
            if (block.weight() >= LEAST
                    && block.weight() <= MOST
                    && (isHeading || (text < 0 && !block.isLink()))
                    && isOneOf(wanted, Letters.bare(block.text()))) {
                if (isHeading) {
                    return OptionalInt.of(i);
                }
                text = i;
            }
        }
        return text < 0 ? OptionalInt.empty() : OptionalInt.of(text);
    }

    /** The same, or the larger part of it at an end: the other part is the site's name. */
    private static boolean isOneOf(List<String> titles, String shown) {
        return titles.stream()
                .anyMatch(title -> title.length() < shown.length()
                        ? isMostOf(title, shown) && shown.startsWith(title)
                        : isMostOf(shown, title) && (title.startsWith(shown) || title.endsWith(shown)));
    }

    private static boolean isMostOf(String part, String whole) {
        return part.length() * 2 > whole.length();
    }
}
