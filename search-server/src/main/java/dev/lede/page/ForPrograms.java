package dev.lede.page;

import java.util.List;
import java.util.Optional;

/**
 * What a page's head tells of it to others than readers.
 *
 * @param feeds the page's search to follow; empty where it shows none
 * @param openGraph for those who show a link to it
 * @param jsonLd for search engines; safe within a script element
 */
public record ForPrograms(List<FeedLink> feeds, Optional<OpenGraph> openGraph, Optional<String> jsonLd) {
    static final ForPrograms NONE = new ForPrograms(List.of(), Optional.empty(), Optional.empty());

    public ForPrograms {
        feeds = List.copyOf(feeds);
    }

    static ForPrograms ofSearch(List<FeedLink> feeds) {
        return new ForPrograms(feeds, Optional.empty(), Optional.empty());
    }

    static ForPrograms ofArticle(OpenGraph openGraph) {
        return new ForPrograms(List.of(), Optional.of(openGraph), Optional.empty());
    }

    static ForPrograms ofLabel(List<FeedLink> feeds, OpenGraph openGraph) {
        return new ForPrograms(feeds, Optional.of(openGraph), Optional.empty());
    }

    /** @param site where the site is, without a slash at the end */
    static ForPrograms ofStart(List<FeedLink> feeds, OpenGraph openGraph, String site) {
        return new ForPrograms(feeds, Optional.of(openGraph), Optional.of(JsonLd.ofSite(site)));
    }
}
