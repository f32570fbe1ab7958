package dev.lede.read;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * An article as its source tells it: nothing repaired, judged or made up, but each part found and named. The encrypted
 * {@code secured} value of a source is never in it.
 *
 * @param line 1-based line at which the article begins
 * @param sourceId what the source itself calls the article
 * @param urls addresses of the article, the best one first
 * @param body the text and how it is written
 * @param standing whether its site shows it
 * @param labels values of further facets, by the facet's name, such as {@code company}
 * @param related articles that this one's source names as related; these have no related ones themselves
 */
public record RawArticle(
        int line,
        Optional<Told> sourceId,
        Optional<Told> title,
        Optional<Told> excerpt,
        Optional<Told> date,
        List<Told> urls,
        Optional<Told> type,
        Optional<Told> language,
        Optional<Told> quality,
        Optional<Told> heat,
        Optional<Told> providerName,
        Optional<Told> providerDomain,
        List<Told> topics,
        List<RawImage> images,
        List<Told> authors,
        List<Told> sections,
        RawBody body,
        Standing standing,
        SortedMap<String, List<Told>> labels,
        List<RawArticle> related) {

    /** Values of no further facet. */
    public static final SortedMap<String, List<Told>> NO_LABELS = Collections.emptySortedMap();

    /** How an article stands at its own site. */
    public enum Standing {
        PUBLISHED,
        /** Its site gave it no page of its own. */
        UNPUBLISHED,
        /** It isn't finished. */
        DRAFT,
        /** Its source took it back. */
        REMOVED
    }

    public RawArticle {
        urls = List.copyOf(urls);
        topics = List.copyOf(topics);
        images = List.copyOf(images);
        authors = List.copyOf(authors);
        sections = List.copyOf(sections);
        labels = Collections.unmodifiableSortedMap(new TreeMap<>(labels));
        related = List.copyOf(related);
    }

    RawArticle withDate(Told day) {
        return with(Optional.of(day), language, providerName, providerDomain, urls);
    }

    RawArticle withLanguage(Told code) {
        return with(date, Optional.of(code), providerName, providerDomain, urls);
    }

    RawArticle withProvider(Optional<Told> name, Optional<Told> domain) {
        return with(date, language, name, domain, urls);
    }

    RawArticle withUrls(List<Told> addresses) {
        return with(date, language, providerName, providerDomain, addresses);
    }

    private RawArticle with(
            Optional<Told> anotherDate,
            Optional<Told> anotherLanguage,
            Optional<Told> anotherName,
            Optional<Told> anotherDomain,
            List<Told> otherUrls) {
        return new RawArticle(
                line,
                sourceId,
                title,
                excerpt,
                anotherDate,
                otherUrls,
                type,
                anotherLanguage,
                quality,
                heat,
                anotherName,
                anotherDomain,
                topics,
                images,
                authors,
                sections,
                body,
                standing,
                labels,
                related);
    }
}
