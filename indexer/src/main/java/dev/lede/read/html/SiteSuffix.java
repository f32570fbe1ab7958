package dev.lede.read.html;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A page's title without the site's name, which most sites put at its end and some at its beginning. */
final class SiteSuffix {
    private static final Pattern SEPARATOR = Pattern.compile("\\s+(?:[-–—|/\\\\:»«·•>]|::|>>)\\s+|\\s*[|｜]\\s*|:\\s+");
    private static final int LONGEST = 2000;

    private SiteSuffix() {}

    /**
     * @param sites what the site calls itself, its domain among it
     * @return the title as it is where no end of it is a name of the site
     */
    static String cut(String title, List<String> sites) {
        if (title.length() > LONGEST) {
            return title;
        }
        List<String> names = sites.stream()
                .map(Letters::bare)
                .filter(name -> name.length() > 1)
                .toList();
        for (MatchResult separator : SEPARATOR.matcher(title).results().toList()) {
            String head = title.substring(0, separator.start());
            String tail = title.substring(separator.end());
            if (!head.isBlank() && names.contains(Letters.bare(tail))) {
                return head.strip();
            }
            if (!tail.isBlank() && names.contains(Letters.bare(head))) {
                return tail.strip();
            }
        }
        return title;
    }
}
