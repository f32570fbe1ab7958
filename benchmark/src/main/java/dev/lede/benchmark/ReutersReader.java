package dev.lede.benchmark;

import dev.lede.read.ArticleReader;
import dev.lede.read.FileText;
import dev.lede.read.RawArticle;
import dev.lede.read.RawBody;
import dev.lede.read.ReadOutcome;
import dev.lede.read.ReadOutcome.Read;
import dev.lede.read.Told;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the SGML of Reuters-21578, a collection that only a benchmark has a use for: tags are looked for in the order in
 * which its DTD has them, and nothing is checked.
 */
final class ReutersReader implements ArticleReader {
    private static final String START = "<!DOCTYPE lewis";
    private static final String FORM = "Reuters SGML";
    private static final String END = "</REUTERS>";

    /** Such as {@code 26-FEB-1987 15:01:01.79}. */
    private static final Pattern DATE = Pattern.compile("(\\d{1,2})-([A-Z]{3})-(\\d{4})\\s+(\\d\\d:\\d\\d:\\d\\d)");

    private static final String MONTHS = "JANFEBMARAPRMAYJUNJULAUGSEPOCTNOVDEC";
    private static final int MONTH_LETTERS = 3;

    /** Control characters of the wire. */
    private static final Pattern CONTROL = Pattern.compile("&#\\d{1,3};");

    private static final String SIGNED = "REUTER";

    @Override
    public Optional<ReadOutcome> read(FileText file) {
        return file.text().startsWith(START)
                ? Optional.of(new Read(FORM, articles(file.text()), List.of()))
                : Optional.empty();
    }

    /** Every article of a file; alone, what bare parsing of this form costs. */
    static List<RawArticle> articles(String text) {
        List<RawArticle> articles = new ArrayList<>();
        int start = text.indexOf("<REUTERS");
        while (start >= 0) {
            int end = text.indexOf(END, start);
            if (end < 0) {
                break;
            }
            articles.add(article(text.substring(start, end)));
            start = text.indexOf("<REUTERS", end);
        }
        return articles;
    }

    private static RawArticle article(String sgml) {
        String whole = between(sgml, "<TEXT", "</TEXT>").orElse("");
        // Some are headlines alone, some a lump without parts.
        String text = plain(between(whole, "<BODY>", "</BODY>")
                .orElseGet(() -> whole.contains("</TITLE>") ? "" : whole.substring(whole.indexOf('>') + 1)));
        String title = between(whole, "<TITLE>", "</TITLE>")
                .map(ReutersReader::plain)
                .filter(line -> !line.isEmpty())
                .orElseGet(() -> text.lines().findFirst().orElse(""));
        return new RawArticle(
                1,
                between(sgml, "NEWID=\"", "\"").map(number -> told("reuters-" + number)),
                Optional.of(told(title)),
                Optional.empty(),
                between(sgml, "<DATE>", "</DATE>").flatMap(ReutersReader::date),
                List.of(),
                Optional.empty(),
                Optional.of(told("en")),
                Optional.empty(),
                Optional.empty(),
                Optional.of(told("Reuters")),
                Optional.of(told("reuters.com")),
                list(sgml, "TOPICS"),
                List.of(),
                List.of(),
                list(sgml, "PLACES"),
                new RawBody(text, RawBody.Form.PLAIN),
                RawArticle.Standing.PUBLISHED,
                RawArticle.NO_LABELS,
                List.of());
    }

    private static List<Told> list(String sgml, String tag) {
        List<Told> values = new ArrayList<>();
        String all = between(sgml, "<" + tag + ">", "</" + tag + ">").orElse("");
        for (int at = all.indexOf("<D>"); at >= 0; at = all.indexOf("<D>", at + 1)) {
            between(all.substring(at), "<D>", "</D>").ifPresent(value -> values.add(told(value)));
        }
        return values;
    }

    private static Optional<Told> date(String written) {
        Matcher date = DATE.matcher(written);
        if (!date.find()) {
            return Optional.empty();
        }
        int month = MONTHS.indexOf(date.group(2)) / MONTH_LETTERS + 1;
        return Optional.of(told(String.format(
                Locale.ROOT,
                "%s-%02d-%02dT%sZ",
                date.group(3),
                month,
                Integer.parseInt(date.group(1)),
                date.group(4))));
    }

    /** A paragraph begins with four blanks there, with a blank line here. */
    private static String plain(String sgml) {
        String text =
                CONTROL.matcher(sgml).replaceAll("").replace("\n    ", "\n\n").stripTrailing();
        int end = text.length() - SIGNED.length();
        text = text.regionMatches(true, end, SIGNED, 0, SIGNED.length())
                ? text.substring(0, end).stripTrailing()
                : text;
        return text.indexOf('&') < 0
                ? text.strip()
                : text.replace("&lt;", "<")
                        .replace("&gt;", ">")
                        .replace("&amp;", "&")
                        .strip();
    }

    private static Optional<String> between(String text, String start, String end) {
        int from = text.indexOf(start);
        int to = from < 0 ? -1 : text.indexOf(end, from + start.length());
        return to < 0 ? Optional.empty() : Optional.of(text.substring(from + start.length(), to));
    }

    private static Told told(String text) {
        return new Told(1, text);
    }
}
