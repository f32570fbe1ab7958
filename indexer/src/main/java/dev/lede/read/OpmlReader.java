package dev.lede.read;

import dev.lede.read.ReadOutcome.Failed;
import dev.lede.read.ReadOutcome.Skipped;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Knows lists of feeds in OPML and says which feeds they name. Nothing is fetched. */
public final class OpmlReader implements ArticleReader {
    private static final int SHOWN = 3;
    private static final int LONGEST_SHOWN = 200;
    private static final int DEEPEST = 256;

    @Override
    public Optional<ReadOutcome> read(FileText file) {
        return XmlOutline.of(file.text())
                .filter(outline -> XmlOutline.local(outline.root()).equals("opml"))
                .map(outline -> outline.tags() > FeedReader.MOST_TAGS
                        ? new Failed(0, "XML of more than " + FeedReader.MOST_TAGS + " tags is not read")
                        : outcome(feeds(file.text())));
    }

    /** The addresses of the feeds that a list of feeds names; nothing where it is no such list, or too large a one. */
    public static Optional<List<String>> feedsIn(String text) {
        return XmlOutline.of(text)
                .filter(outline -> XmlOutline.local(outline.root()).equals("opml"))
                .filter(outline -> outline.tags() <= FeedReader.MOST_TAGS)
                .map(outline -> feeds(text));
    }

    /** The addresses of the feeds, in the list's order, each once. */
    static List<String> feeds(String text) {
        return Jsoup.parse(text, "", Parser.xmlParser().setMaxDepth(DEEPEST)).select("outline").stream()
                .flatMap(outline -> address(outline).stream())
                .distinct()
                .toList();
    }

    private static Optional<String> address(Element outline) {
        return new FeedElement(outline, "").attribute("xmlurl");
    }

    private static ReadOutcome outcome(List<String> feeds) {
        String first = feeds.stream()
                .limit(SHOWN)
                .map(feed -> Shown.of(feed, LONGEST_SHOWN))
                .collect(Collectors.joining(", "));
        String more = feeds.size() > SHOWN ? " and " + (feeds.size() - SHOWN) + " more" : "";
        return new Skipped(
                "list of feeds",
                "a list of feeds, which are not fetched: " + (feeds.isEmpty() ? "none" : first + more));
    }
}
