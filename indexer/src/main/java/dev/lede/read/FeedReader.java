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
import java.util.function.Predicate;
import java.util.regex.Pattern;
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

    /** Without a scheme: from the site's root, or a path whose first part is no host's name. */
    private static final Pattern OF_SITE = Pattern.compile("/(?!/)|\\?|\\.{1,2}/|[\\w%~-]+(?:[/?]|$)");

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
                articles.add(based(FeedItem.of(next, prefix, line, providerAt).article(), base(next)));
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
                .map(article -> link.map(home -> resolved(article, home.strip(), FeedReader::isOfSite))
                        .orElse(article))
                .toList();
    }

    /** What XML says that addresses in an element begin with: its own base, in that of what it is in. */
    private static Optional<String> base(Element item) {
        String base = "";
        for (Element each = item; each != null; each = each.parent()) {
            String outer = each.attr("xml:base").strip();
            base = outer.isEmpty() ? base : absolute(base, outer);
        }
        return Optional.of(base).filter(address -> !address.isEmpty());
    }

    private static RawArticle based(RawArticle article, Optional<String> base) {
        return base.map(from -> resolved(article, from, address -> true)).orElse(article);
    }

    /** @param isRelative which addresses without a scheme are meant so */
    private static RawArticle resolved(RawArticle article, String base, Predicate<String> isRelative) {
        return article.withUrls(article.urls().stream()
                .map(url -> isRelative.test(url.text().strip())
                        ? new Told(url.line(), absolute(url.text().strip(), base))
                        : url)
                .toList());
    }

    /** Without a base that the feed tells, {@code news.example/a} is as likely an address as a file. */
    private static boolean isOfSite(String address) {
        return OF_SITE.matcher(address).lookingAt();
    }

    private static String absolute(String address, String base) {
        try {
            return URI.create(base).resolve(address).toString();
        } catch (IllegalArgumentException e) {
            return address;
        }
    }
}
