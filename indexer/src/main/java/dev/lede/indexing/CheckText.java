package dev.lede.indexing;

import dev.lede.read.Shown;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A check as lines for people: the report, and settings to take over for pages that could be read. */
public final class CheckText {
    private CheckText() {}

    /** @param mostProblems as for {@link ReportText#of} */
    public static String of(Checked checked, int mostProblems) {
        List<String> lines = new ArrayList<>();
        lines.add(ReportText.of(checked.report(), mostProblems));
        for (UnreadSite site : checked.unreadSites()) {
            lines.add(ReportText.line(
                    "unread pages",
                    site.pages() + " of " + site.looked() + " files without an article, such as "
                            + Shown.of(site.example()) + ","));
            lines.add(
                    "  begin and end alike: a site's menu and footer. With its name and domain in config/providers.yaml,"
                            + " this reads them:");
            lines.add("    crawl:");
            lines.add("      signature: " + quoted(site.signature()));
            lines.add("      menu-ends: " + quoted(site.menuEnds()));
            lines.add("      footer-starts: " + quoted(site.footerStarts()));
        }
        return String.join(System.lineSeparator(), lines);
    }

    /** As YAML reads it back, and safe for a terminal. */
    private static String quoted(String text) {
        var quoted = new StringBuilder("\"");
        text.codePoints().forEach(c -> {
            if (c == '"' || c == '\\') {
                quoted.append('\\').appendCodePoint(c);
            } else if (!Shown.of(Character.toString(c)).equals(Character.toString(c))) {
                // All of these are of four digits at most.
                quoted.append(String.format(Locale.ROOT, "\\u%04x", c));
            } else {
                quoted.appendCodePoint(c);
            }
        });
        return quoted.append('"').toString();
    }
}
