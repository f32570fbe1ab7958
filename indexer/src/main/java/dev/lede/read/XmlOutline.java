package dev.lede.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What can be seen of a text of XML without parsing it: the name of its root, how many tags it has, and where its entries
 * begin. Looks at each sign once.
 *
 * @param root the first element's name as written, with its prefix
 * @param tags opening and closing tags, without those in CDATA and comments
 * @param entryLines the 1-based line of each {@code item} or {@code entry}, in order
 */
record XmlOutline(String root, int tags, List<Integer> entryLines) {
    private static final Set<String> ENTRIES = Set.of("item", "entry");
    private static final int LONGEST_NAME = 64;

    /** @return nothing where the text doesn't begin as XML does */
    static Optional<XmlOutline> of(String text) {
        int start = text.length() - text.stripLeading().length();
        if (start == text.length() || text.charAt(start) != '<') {
            return Optional.empty();
        }
        String root = "";
        int tags = 0;
        int line = 1;
        int counted = 0;
        List<Integer> entries = new ArrayList<>();
        for (int at = start; at >= 0; at = text.indexOf('<', at)) {
            int end = NoElement.end(text, at);
            if (end != at) {
                at = end < 0 ? text.length() : end;
                continue;
            }
            String name = name(text, at + 1);
            if (root.isEmpty() && name.isEmpty()) {
                return Optional.empty();
            }
            root = root.isEmpty() ? name : root;
            tags++;
            if (ENTRIES.contains(local(name))) {
                for (; counted < at; counted++) {
                    line += text.charAt(counted) == '\n' ? 1 : 0;
                }
                entries.add(line);
            }
            at++;
        }
        return Optional.of(new XmlOutline(root, tags, List.copyOf(entries)));
    }

    /** The name without its prefix, lower case. */
    static String local(String name) {
        return name.substring(name.indexOf(':') + 1).toLowerCase(Locale.ROOT);
    }

    private static String name(String text, int start) {
        int end = start;
        while (end < text.length() && end - start < LONGEST_NAME && isName(text.charAt(end))) {
            end++;
        }
        return text.substring(start, end);
    }

    private static boolean isName(char c) {
        return Character.isLetterOrDigit(c) || c == ':' || c == '_' || c == '-' || c == '.';
    }
}
