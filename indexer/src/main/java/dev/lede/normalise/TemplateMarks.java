package dev.lede.normalise;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes off a body what it tells the templates of its site and nobody reads on the page: Liquid's tags, Hugo's shortcodes,
 * kramdown's attributes, the place for a table of contents, and values in a link's address. What stands in code stays, as a text may be about templates. Linear.
 */
final class TemplateMarks {
    private static final String CODE = "(?<!`)(?<code>`++)[^`\\n]{0,500}+\\k<code>(?!`)";

    private static final String LIQUID =
            "\\{%-?\\s*(?:end)?(?:raw|if|elsif|else|unless|case|when|for|assign|capture|comment"
                    + "|include|include_relative|highlight|link|post_url)\\b[^%\\n]{0,200}%\\}";

    /** Not those that Hugo shows as they are: {@code {{</* like this *}{@code />}}}. */
    private static final String SHORTCODE =
            "\\{\\{<(?!/\\*)[^{}\\n]{0,300}>\\}\\}|\\{\\{%(?!/\\*)[^{}\\n]{0,300}%\\}\\}";

    private static final String ATTRIBUTES = "\\{:\\s?(?:[.#][\\w-]|toc\\b|[\\w-]{1,40}=)[^{}\\n]{0,200}\\}";

    private static final Pattern MARK = Pattern.compile(CODE + "|" + LIQUID + "|" + SHORTCODE + "|" + ATTRIBUTES);

    private static final Pattern CONTENTS = Pattern.compile("(?i)\\s*(?:\\[toc\\]|\\[\\[_?toc_?\\]\\])\\s*");

    private static final Pattern ANY = Pattern.compile("\\{[{%:]|(?i:toc_?\\])");

    private static final String VALUE = "\\{[{%][^{}\\n]{1,200}[}%]\\}";

    /** With blanks in its address, it would be no link. */
    private static final Pattern ADDRESS = Pattern.compile("(?<=\\]\\()([^()\\s{}]{0,300})(?:" + VALUE + ")+");

    private static final Pattern LABEL = Pattern.compile("(?<=\\[)\\s{0,9}" + VALUE + "\\s{0,9}(?=\\]\\()");

    private static final Pattern FENCE = Pattern.compile("[ \\t]*(`{3,}(?=[^`]*$)|~{3,}).*");

    private TemplateMarks() {}

    static String without(String body) {
        boolean isBare = body.indexOf('{') < 0 && body.indexOf(']') < 0;
        if (isBare || !ANY.matcher(body).find()) {
            return body;
        }
        var out = new StringBuilder(body.length());
        String fence = "";
        for (int start = 0; start < body.length(); ) {
            int end = body.indexOf('\n', start) + 1;
            String line = body.substring(start, end == 0 ? body.length() : end);
            start += line.length();
            Matcher mark = FENCE.matcher(line.stripTrailing());
            String here = mark.matches() ? mark.group(1) : "";
            boolean inCode = !fence.isEmpty() || !here.isEmpty();
            if (fence.isEmpty()) {
                fence = here;
            } else if (here.startsWith(fence)) {
                fence = "";
            }
            out.append(inCode ? line : ofLine(line));
        }
        return out.toString();
    }

    private static String ofLine(String line) {
        if (CONTENTS.matcher(line).matches()) {
            return "\n";
        }
        if (line.indexOf('{') < 0) {
            return line;
        }
        String read = MARK.matcher(line)
                .replaceAll(mark -> mark.group(1) == null ? "" : Matcher.quoteReplacement(mark.group()));
        return LABEL.matcher(ADDRESS.matcher(read).replaceAll("$1")).replaceAll("");
    }
}
