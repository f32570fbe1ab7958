package dev.lede.feed;

import dev.lede.article.Published;
import java.time.Instant;
import javax.xml.stream.XMLStreamException;

/** A feed as Atom (RFC 4287), with RFC 5005's links between pages. */
final class AtomWriter {
    static final String ATOM = "http://www.w3.org/2005/Atom";

    private static final String SITE = "Lede";

    /** Atom wants an author of each entry, and ours isn't its author. */
    private static final String NO_PROVIDER = "Unknown";

    private AtomWriter() {}

    static byte[] bytes(Feed feed) {
        return XmlText.bytes(xml -> write(xml, feed));
    }

    private static void write(XmlText xml, Feed feed) throws XMLStreamException {
        xml.start("feed", "xmlns", ATOM, "xmlns:dc", Extension.DUBLIN_CORE, "xmlns:lede", Extension.LEDE);
        xml.element("title", feed.title());
        xml.element("subtitle", feed.description());
        xml.element("id", feed.id());
        xml.element("updated", feed.built().toString());
        xml.start("author");
        xml.element("name", SITE);
        xml.end();
        xml.element("generator", SITE);
        xml.empty("link", "rel", "self", "type", FeedFormat.ATOM.type(), "href", feed.self());
        xml.empty("link", "rel", "alternate", "type", "text/html", "href", feed.home());
        if (feed.next().isPresent()) {
            xml.empty(
                    "link",
                    "rel",
                    "next",
                    "type",
                    FeedFormat.ATOM.type(),
                    "href",
                    feed.next().get());
        }
        for (FeedItem item : feed.items()) {
            write(xml, item);
        }
        xml.end();
    }

    private static void write(XmlText xml, FeedItem item) throws XMLStreamException {
        if (item.language().isPresent()) {
            xml.start("entry", "xml:lang", item.language().get());
        } else {
            xml.start("entry");
        }
        xml.element("title", item.title());
        xml.empty("link", "rel", "alternate", "type", "text/html", "href", item.link());
        xml.element("id", item.id());
        // An entry must bear a date. Where none is known this one, long before any article, never changes and sorts
        // last.
        xml.element(
                "updated",
                item.published().map(Published::at).orElse(Instant.EPOCH).toString());
        if (item.published().isPresent()) {
            xml.element("published", item.published().get().at().toString());
        }
        xml.start("author");
        xml.element("name", item.provider().orElse(NO_PROVIDER));
        xml.end();
        for (String topic : item.topics()) {
            xml.empty("category", "term", topic);
        }
        if (item.excerpt().isPresent()) {
            xml.element("summary", item.excerpt().get());
        }
        Extension.write(xml, item);
        xml.end();
    }
}
