package dev.lede.read;

import dev.lede.read.ReadOutcome.Failed;
import dev.lede.read.ReadOutcome.Read;
import dev.lede.read.ReadOutcome.Skipped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.parser.StreamParser;
import org.jsoup.select.Evaluator;

/**
 * Reads feeds: RSS 2.0 and what came before it, RSS 1.0, Atom. One entry is in memory at a time as a tree. No document
 * type is looked at, so that no entity reaches a file or grows; broken XML is read as far as it makes sense.
 */
public final class FeedReader implements ArticleReader {
    /** A tree of so many fits into memory several times. */
    static final int MOST_TAGS = 500_000;

    private static final int DEEPEST = 256;

    private final Function<String, Optional<String>> providerAt;

    /** @param providerAt the name of the provider that we know at a host */
    public FeedReader(Function<String, Optional<String>> providerAt) {
        this.providerAt = providerAt;
    }

    @Override
    public Optional<ReadOutcome> read(FileText file) {
        return XmlOutline.of(file.text())
                .flatMap(outline -> form(outline, file.text())
                        .map(form -> outline.tags() > MOST_TAGS
                                ? new Failed(0, "XML of more than " + MOST_TAGS + " tags is not read")
                                : read(file.text(), outline, form)));
    }

    private static Optional<String> form(XmlOutline outline, String text) {
        return switch (XmlOutline.local(outline.root())) {
            case "rss" -> Optional.of("RSS 2.0");
            case "feed" -> Optional.of("Atom");
            case "rdf" ->
                text.contains("purl.org/rss/") || text.contains("netscape.com/rdf/simple/")
                        ? Optional.of("RSS 1.0")
                        : Optional.empty();
            default -> Optional.empty();
        };
    }

    private ReadOutcome read(String text, XmlOutline outline, String form) {
        String prefix = outline.root().indexOf(':') < 0 || form.equals("RSS 1.0")
                ? ""
                : outline.root().substring(0, outline.root().indexOf(':') + 1).toLowerCase(Locale.ROOT);
        String entry = form.equals("Atom") ? "entry" : "item";
        var notes = new Notes();
        List<RawArticle> articles = new ArrayList<>();
        try (var parser = new StreamParser(Parser.xmlParser().setMaxDepth(DEEPEST))) {
            parser.parse(text, "");
            // Not a query, as a stranger's prefix may be no part of one.
            Evaluator entries = new Evaluator.Tag(prefix + entry);
            Element next = parser.selectNext(entries);
            while (next != null && articles.size() < Records.MOST) {
                int at = Math.min(articles.size(), outline.entryLines().size() - 1);
                int line = at < 0 ? 0 : outline.entryLines().get(at);
                articles.add(FeedItem.of(next, prefix, line, providerAt).article());
                next.remove();
                next = parser.selectNext(entries);
            }
            if (next != null) {
                notes.add(0, "only the first " + Records.MOST + " articles of a file are read: split it");
            }
            if (!text.contains("</" + outline.root())) {
                notes.add(0, "the feed breaks off: its last article may be incomplete");
            }
            if (articles.isEmpty()) {
                return new Skipped(Skipped.NO_ARTICLE, "a feed without articles");
            }
            return new Read(form, filled(articles, feed(parser.document(), prefix)), notes.all());
        } catch (IOException e) {
            // The text is in memory, where nothing fails.
            throw new UncheckedIOException(e);
        }
    }

    /** What is about all articles: the feed's root, or the channel in it. */
    private static FeedElement feed(Element document, String prefix) {
        Element root = Optional.ofNullable(document.firstElementChild()).orElse(document);
        var feed = new FeedElement(root, prefix);
        return feed.children("channel").findFirst().orElse(feed);
    }

    private List<RawArticle> filled(List<RawArticle> articles, FeedElement feed) {
        Optional<String> link = feed.children("link")
                .filter(FeedElement::isPage)
                .flatMap(each -> each.attribute("href").or(() -> Optional.of(each.text())).stream())
                .filter(address -> !address.isBlank())
                .findFirst();
        Optional<Told> title = feed.text("title").map(text -> new Told(1, text));
        FeedSite site = FeedSite.of(title, link.map(address -> new Told(1, address)), providerAt);
        Optional<Told> language = feed.text("language")
                .or(() -> feed.text("dc:language"))
                .or(() -> feed.attribute("xml:lang"))
                .map(code -> new Told(1, code));
        return articles.stream()
                .map(site::fill)
                .map(article -> article.language().isPresent() || language.isEmpty()
                        ? article
                        : article.withLanguage(language.get()))
                .map(article -> article.withUrls(article.urls().stream()
                        .map(url -> new Told(url.line(), absolute(url.text(), link)))
                        .toList()))
                .toList();
    }

    /** An address from the site's own root is told whole. */
    private static String absolute(String address, Optional<String> site) {
        if (site.isEmpty() || !address.startsWith("/") || address.startsWith("//")) {
            return address;
        }
        try {
            return URI.create(site.get().strip()).resolve(address.strip()).toString();
        } catch (IllegalArgumentException e) {
            return address;
        }
    }
}
