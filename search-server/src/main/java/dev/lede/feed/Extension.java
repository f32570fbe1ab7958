package dev.lede.feed;

import dev.lede.article.Published;
import dev.lede.search.StorySummary;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/** What RSS and Atom have no element for, in namespaces of Dublin Core's and our own. */
final class Extension {
    static final String DUBLIN_CORE = "http://purl.org/dc/elements/1.1/";

    /** Of ours: {@code quality}, {@code type} and {@code story}. A URN, as it only has to be nobody else's. */
    static final String LEDE = "urn:uuid:3f0e9d52-6f6c-4c0a-9a53-0d6e6c1f7b1e";

    private Extension() {}

    static void write(XmlText xml, FeedItem item) throws XMLStreamException {
        Optional<Published> coarse = item.published().filter(FeedDates::isCoarse);
        if (coarse.isPresent()) {
            xml.element("dc:date", FeedDates.known(coarse.get()));
        }
        if (item.type().isPresent()) {
            xml.element("lede:type", item.type().get());
        }
        if (item.quality().isPresent()) {
            xml.element("lede:quality", String.valueOf(item.quality().get()));
        }
        if (item.story().isPresent()) {
            StorySummary story = item.story().get();
            xml.start("lede:story", "id", story.id().value(), "size", String.valueOf(story.size()));
            for (String provider : story.providers()) {
                xml.element("lede:provider", provider);
            }
            xml.end();
        }
    }
}
