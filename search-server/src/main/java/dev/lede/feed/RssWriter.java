package dev.lede.feed;

import javax.xml.stream.XMLStreamException;

/** A feed as RSS 2.0. */
final class RssWriter {
    private RssWriter() {}

    static byte[] bytes(Feed feed) {
        return XmlText.bytes(xml -> write(xml, feed));
    }

    private static void write(XmlText xml, Feed feed) throws XMLStreamException {
        xml.start(
                "rss",
                "version",
                "2.0",
                "xmlns:atom",
                AtomWriter.ATOM,
                "xmlns:dc",
                Extension.DUBLIN_CORE,
                "xmlns:lede",
                Extension.LEDE);
        xml.start("channel");
        xml.element("title", feed.title());
        xml.element("link", feed.home());
        xml.element("description", html(feed.description()));
        xml.element("lastBuildDate", FeedDates.mail(feed.built()));
        xml.element("generator", "Lede");
        xml.empty("atom:link", "rel", "self", "type", FeedFormat.RSS.type(), "href", feed.self());
        if (feed.next().isPresent()) {
            xml.empty(
                    "atom:link",
                    "rel",
                    "next",
                    "type",
                    FeedFormat.RSS.type(),
                    "href",
                    feed.next().get());
        }
        for (FeedItem item : feed.items()) {
            write(xml, item);
        }
        xml.end();
        xml.end();
    }

    /** The provider is {@code dc:creator}: RSS's {@code author} must be an e-mail address, its {@code source} a feed's. */
    private static void write(XmlText xml, FeedItem item) throws XMLStreamException {
        xml.start("item");
        xml.element("title", item.title());
        xml.element("link", item.link());
        xml.element("guid", item.id(), "isPermaLink", "false");
        if (item.published().isPresent()) {
            xml.element("pubDate", FeedDates.mail(item.published().get().at()));
        }
        if (item.excerpt().isPresent()) {
            xml.element("description", html(item.excerpt().get()));
        }
        if (item.provider().isPresent()) {
            xml.element("dc:creator", item.provider().get());
        }
        for (String topic : item.topics()) {
            xml.element("category", topic);
        }
        if (item.language().isPresent()) {
            xml.element("dc:language", item.language().get());
        }
        Extension.write(xml, item);
        xml.end();
    }

    /** A description is HTML by RSS's own words, so that plain text must be escaped before it is escaped as XML. */
    private static String html(String plain) {
        return plain.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
