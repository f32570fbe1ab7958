package dev.lede.read;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds what stands before a crawled page's text: title, lead, credits, date, authors and sections, all glued. A part
 * that can't be told for sure stays in the text and is missing elsewhere. Immutable and safe for any number of threads.
 */
final class PageHead {
    /** How far into the page a head may reach. */
    private static final int REACH = 2500;

    /** How far links such as "Read paper" may reach between the date and the sections. */
    private static final int LINKS_REACH = 250;

    private static final int SHORTEST_LEAD = 20;

    private static final Pattern NOTHING = Pattern.compile("(?!)");

    private static final String MONTH =
            "(?:January|February|March|April|May|June|July|August|September|October|November|December)";

    /** A date in running text has a blank before it; the one in the head is glued to what precedes it. */
    private static final Pattern GLUED_DATE = Pattern.compile("(?<![\\s(\"“])" + MONTH + " \\d{1,2}, \\d{4}");

    /** Lists of pages show each date twice: short, then long. */
    private static final Pattern SHORT_DATE_BEFORE = Pattern.compile("[A-Z][a-z]{2} \\d{1,2}, \\d{4}$");

    /** May is short and long at once. */
    private static final Pattern DATE_AFTER = Pattern.compile("\\A" + MONTH + " \\d{1,2}, \\d{4}");

    private static final Pattern CREDIT = Pattern.compile(
            "\\s*(?:Illustration|Photo|Photography|Image|Images|Video|Artwork):.{0,80}$", Pattern.DOTALL);

    /** The same where it comes first: its name ends where a capital is glued to it. */
    private static final Pattern CREDIT_BEFORE = Pattern.compile(
            "\\A\\s*(?:Illustration|Photo|Photography|Image|Images|Video|Artwork):.{0,60}?\\p{Ll}(?<!Mc|Mac)(?=\\p{Lu})",
            Pattern.DOTALL);

    /** Before the title there may be a credit or a caption; a short title may be a word of the text. */
    private static final int REACH_OF_TITLE = 80;

    private static final int LEAST_TITLE = 15;

    /** What the date that follows is, not a word of the lead. */
    private static final Pattern UPDATED = Pattern.compile("Updated\\s*$");

    /** @param text what is left: the article itself */
    record Parts(
            Optional<String> lead, Optional<String> date, List<String> authors, List<String> sections, String text) {}

    private final Pattern sections;
    private final CrawledSite.Words words;

    /** A list of links and what follows it in the head. */
    private final Pattern links;

    /** After a page's text its authors stand once more, each with a link to all that they wrote. */
    private final Pattern authorsAtEnd;

    PageHead(CrawledSite site) {
        String names = anyOf(site.sections());
        this.words = site.words();
        this.sections = Pattern.compile(names + "(?:,[\\s\u00a0]*" + names + ")*");
        this.links = Pattern.compile(anyOf(words.links()) + ".*$", Pattern.DOTALL);
        String mark = Pattern.quote(words.authors());
        this.authorsAtEnd = words.authors().isEmpty() || words.authorLink().isEmpty()
                ? NOTHING
                : Pattern.compile(
                        mark + "((?:(?!" + mark + ")[^\\n]{2,60}?" + Pattern.quote(words.authorLink()) + "){1,40})");
    }

    /** The longest first; where there is none, nothing matches. */
    private static String anyOf(List<String> names) {
        return names.isEmpty()
                ? NOTHING.pattern()
                : names.stream()
                        .sorted((a, b) -> b.length() - a.length())
                        .map(Pattern::quote)
                        .collect(Collectors.joining("|", "(?:", ")"));
    }

    Parts parts(String title, String main) {
        String text = untitled(title, main);
        List<String> names = List.of();
        Matcher end = authorsAtEnd.matcher(text);
        if (end.find()) {
            names = Stream.of(end.group(1).split(Pattern.quote(words.authorLink()), -1))
                    .map(String::strip)
                    .filter(name -> !name.isEmpty())
                    .toList();
            text = text.substring(0, end.start()) + "\n\n" + text.substring(end.end());
        }
        Matcher date = GLUED_DATE
                .matcher(text)
                .region(0, Math.min(text.length(), REACH))
                .useTransparentBounds(true);
        if (!date.find()
                || SHORT_DATE_BEFORE.matcher(text.substring(0, date.start())).find()
                || DATE_AFTER.matcher(text.substring(date.end())).find()) {
            return new Parts(Optional.empty(), Optional.empty(), names, List.of(), text);
        }
        String rest = withoutAuthors(text.substring(date.end()), names);
        Matcher filed = sections.matcher(rest);
        boolean hasLinks = links.matcher(rest).lookingAt();
        List<String> filedUnder = List.of();
        // Only behind links is it worth looking further than the beginning.
        if (filed.lookingAt() || (hasLinks && filed.find(0) && filed.start() < LINKS_REACH)) {
            filedUnder = Stream.of(filed.group().split(",[\\s\u00a0]*", -1)).toList();
            rest = rest.substring(filed.end());
        }
        return new Parts(lead(text.substring(0, date.start())), Optional.of(date.group()), names, filedUnder, rest);
    }

    private static String untitled(String title, String main) {
        String text = main;
        Matcher credit = Pattern.compile(
                        "\\A\\s*(?:Illustration|Photo|Image|Video):.{0,60}?(?=" + Pattern.quote(title) + ")")
                .matcher(text);
        if (!title.isEmpty() && credit.find()) {
            text = text.substring(credit.end());
        }
        int at = title.length() < LEAST_TITLE ? 0 : Math.max(0, text.indexOf(title, 0, reach(title, text)));
        return text.startsWith(title, at) ? text.substring(at + title.length()) : text;
    }

    private static int reach(String title, String text) {
        return Math.min(text.length(), REACH_OF_TITLE + title.length());
    }

    /** Takes off the glued names after the date, which the end of the page told apart. */
    private String withoutAuthors(String rest, List<String> names) {
        String mark = words.authors();
        if (names.isEmpty() || !rest.startsWith(mark)) {
            return rest.stripLeading();
        }
        String text = rest.substring(mark.length());
        for (String name : names) {
            text = text.stripLeading();
            if (!text.startsWith(name)) {
                break;
            }
            text = text.substring(name.length());
        }
        return text.stripLeading();
    }

    private Optional<String> lead(String before) {
        String lead = links.matcher(UPDATED.matcher(before).replaceFirst("")).replaceFirst("");
        lead = CREDIT.matcher(CREDIT_BEFORE.matcher(lead).replaceFirst(""))
                .replaceFirst("")
                .strip();
        return lead.length() < SHORTEST_LEAD ? Optional.empty() : Optional.of(lead);
    }
}
