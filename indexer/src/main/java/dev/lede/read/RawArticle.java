package dev.lede.read;

import java.util.List;
import java.util.Optional;

/**
 * An article as its source tells it: nothing repaired, judged or made up, but each part found and named. The encrypted
 * {@code secured} value of a source is never in it.
 *
 * @param line 1-based line at which the article begins
 * @param sourceId what the source itself calls the article
 * @param urls addresses of the article, the best one first
 * @param body the text and how it is written
 * @param published whether its site gave it a page of its own
 * @param removed whether its source took it back
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
        boolean published,
        boolean removed,
        List<RawArticle> related) {

    public RawArticle {
        urls = List.copyOf(urls);
        topics = List.copyOf(topics);
        images = List.copyOf(images);
        authors = List.copyOf(authors);
        sections = List.copyOf(sections);
        related = List.copyOf(related);
    }
}
