package dev.lede.read;

import dev.lede.read.ReadOutcome.Read;
import dev.lede.read.ReadOutcome.Skipped;
import dev.lede.read.html.HtmlTree;
import dev.lede.read.html.MainText;
import dev.lede.read.html.PageFacts;
import dev.lede.read.html.PageMetadata;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;

/**
 * Reads a web page saved as HTML: its main text, and what it says about itself. Told by a doctype or an {@code html},
 * {@code head} or {@code body} tag that comes first; feeds and other XML aren't web pages. {@code robots} has no say:
 * the files are the operator's own.
 */
public final class HtmlPageReader implements ArticleReader {
    public static final String FORM = "web page";

    /** How far comments and the like may go before a page begins. */
    private static final int REACH = 65_536;

    private static final List<String> BEGINNINGS = List.of("<!doctype html", "<html", "<head", "<body");

    /** A page may show less than what its JSON-LD holds: it is behind a wall, or a script would show it. */
    private static final int MUCH_LESS = 3;

    private static final String CUT =
            "only the beginning of the page is read: it is more than " + HtmlTree.MOST + " elements";

    @Override
    public Optional<ReadOutcome> read(FileText file) {
        return isPage(file.text()) ? Optional.of(read(HtmlTree.of(file.text()))) : Optional.empty();
    }

    private static ReadOutcome read(HtmlTree tree) {
        Document page = tree.document();
        PageMetadata facts = PageFacts.of(page);
        String shown = MainText.of(page, facts.titles());
        String text = facts.body()
                .filter(body -> body.length() > shown.length() * MUCH_LESS)
                .map(HtmlPageReader::plain)
                .orElse(shown);
        if (facts.title().isEmpty() && text.isBlank()) {
            return new Skipped(Skipped.NO_ARTICLE, "a web page with neither a title nor text");
        }
        return new Read(
                FORM,
                List.of(article(facts, text)),
                Stream.concat(tree.isWhole() ? Stream.empty() : Stream.of(CUT), facts.notes().stream())
                        .map(note -> new Note(0, note))
                        .toList());
    }

    /** Some sites put markup into their JSON-LD. */
    private static String plain(String body) {
        return body.indexOf('<') < 0
                ? body
                : MainText.of(HtmlTree.of("<body>" + body).document(), List.of());
    }

    private static RawArticle article(PageMetadata facts, String text) {
        Function<String, Told> told = value -> new Told(1, value);
        return new RawArticle(
                1,
                Optional.empty(),
                facts.title().map(told),
                facts.excerpt().map(told),
                facts.date().or(() -> day(facts.urls())).map(told),
                all(facts.urls()),
                facts.type().map(told),
                facts.language().map(told),
                Optional.empty(),
                Optional.empty(),
                facts.site().map(told),
                facts.domain().map(told),
                all(facts.topics()),
                facts.image().stream()
                        .map(image -> new RawImage(
                                told.apply(image.url()),
                                image.width().map(told),
                                image.height().map(told)))
                        .toList(),
                all(facts.authors()),
                all(facts.sections()),
                new RawBody(text, RawBody.Form.PLAIN),
                RawArticle.Standing.PUBLISHED,
                RawArticle.NO_LABELS,
                List.of());
    }

    /** Where a page says no date, its address does if there is a day in it. */
    private static Optional<String> day(List<String> urls) {
        return urls.stream().findFirst().flatMap(PathFacts::day);
    }

    private static List<Told> all(List<String> values) {
        return values.stream().map(value -> new Told(1, value)).toList();
    }

    /** Whether a page's tag is the first thing after blanks, comments and XML's own declaration. */
    private static boolean isPage(String text) {
        int at = 0;
        while (at < REACH) {
            while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
                at++;
            }
            if (text.startsWith("<!--", at)) {
                at = after(text, "-->", at);
            } else if (text.startsWith("<?", at)) {
                at = after(text, ">", at);
            } else {
                int here = at;
                return BEGINNINGS.stream().anyMatch(tag -> isTag(text, here, tag));
            }
        }
        return false;
    }

    private static int after(String text, String end, int from) {
        int at = text.indexOf(end, from);
        return at < 0 ? REACH : at + end.length();
    }

    private static boolean isTag(String text, int at, String tag) {
        int end = at + tag.length();
        return text.regionMatches(true, at, tag, 0, tag.length())
                && end < text.length()
                && !Character.isLetterOrDigit(text.charAt(end))
                && text.charAt(end) != ':';
    }
}
