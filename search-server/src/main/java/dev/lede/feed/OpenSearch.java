package dev.lede.feed;

import javax.xml.stream.XMLStreamException;

/** What a browser must know to offer the search: an OpenSearch 1.1 description. */
public final class OpenSearch {
    public static final String TYPE = "application/opensearchdescription+xml";

    /** Of completions as {@code ["typed", ["completion", …]]}. */
    public static final String SUGGESTIONS = "application/x-suggestions+json";

    public static final String SUGGESTIONS_PATH = "/api/v1/suggest/opensearch";

    private static final String NAMESPACE = "http://a9.com/-/spec/opensearch/1.1/";
    private static final String WORDS = "?q={searchTerms}";
    private static final String SOME = WORDS + "&page={startPage?}&size={count?}";

    private OpenSearch() {}

    /**
     * @param site where the site is, without a slash at the end
     * @param icon path of an SVG
     * @return UTF-8
     */
    public static byte[] description(String site, String icon) {
        return XmlText.bytes(xml -> write(xml, site, icon));
    }

    private static void write(XmlText xml, String site, String icon) throws XMLStreamException {
        xml.start("OpenSearchDescription", "xmlns", NAMESPACE);
        xml.element("ShortName", "Lede");
        xml.element("Description", "Search the news about AI");
        xml.element("InputEncoding", "UTF-8");
        xml.element("OutputEncoding", "UTF-8");
        xml.element("Image", site + icon, "width", "16", "height", "16", "type", "image/svg+xml");
        url(xml, "text/html", site + "/search" + WORDS);
        url(xml, SUGGESTIONS, site + SUGGESTIONS_PATH + WORDS);
        url(xml, FeedFormat.RSS.type(), site + FeedFormat.RSS.path() + SOME);
        url(xml, FeedFormat.ATOM.type(), site + FeedFormat.ATOM.path() + SOME);
        xml.empty("Url", "type", TYPE, "rel", "self", "template", site + "/opensearch.xml");
        xml.end();
    }

    private static void url(XmlText xml, String type, String template) throws XMLStreamException {
        xml.empty("Url", "type", type, "template", template);
    }
}
