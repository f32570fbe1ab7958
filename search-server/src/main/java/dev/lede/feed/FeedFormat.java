package dev.lede.feed;

import dev.lede.request.ParameterWriter;
import dev.lede.request.SearchParameters;

/** A form that every search can be followed in. */
public enum FeedFormat {
    RSS("rss", "RSS", "application/rss+xml", "; charset=utf-8"),
    ATOM("atom", "Atom", "application/atom+xml", "; charset=utf-8"),
    /** JSON Feed 1.1; its type has no charset, as it is always UTF-8. */
    JSON("json", "JSON Feed", "application/feed+json", ""),
    /** A table as RFC 4180 has it. */
    CSV("csv", "CSV", "text/csv", "; charset=utf-8; header=present");

    private final String extension;
    private final String label;
    private final String type;
    private final String typeParameters;

    FeedFormat(String extension, String label, String type, String typeParameters) {
        this.extension = extension;
        this.label = label;
        this.type = type;
        this.typeParameters = typeParameters;
    }

    /** As people name it. */
    public String label() {
        return label;
    }

    /** The media type, without parameters. */
    public String type() {
        return type;
    }

    /** The media type as an answer bears it. */
    public String contentType() {
        return type + typeParameters;
    }

    /** Such as {@code /search.rss}. */
    public String path() {
        return "/search." + extension;
    }

    /** Such as {@code lede.csv}, for who keeps one as a file. */
    public String fileName() {
        return "lede." + extension;
    }

    /** Where a search is found in this form, from the site's root. */
    public String href(SearchParameters search) {
        String query = ParameterWriter.query(search);
        return query.isEmpty() ? path() : path() + "?" + query;
    }

    /** @return UTF-8; the same for the same feed */
    public byte[] bytes(Feed feed) {
        return switch (this) {
            case RSS -> RssWriter.bytes(feed);
            case ATOM -> AtomWriter.bytes(feed);
            case JSON -> JsonFeedWriter.bytes(feed);
            case CSV -> CsvWriter.bytes(feed);
        };
    }
}
