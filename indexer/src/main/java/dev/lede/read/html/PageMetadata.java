package dev.lede.read.html;

import java.util.List;
import java.util.Optional;

/**
 * What a page says about itself, as it says it: neither repaired nor checked, and what it doesn't say is missing.
 *
 * @param title without the site's name, where the page tells that
 * @param titles every title that it gives, by which its heading is found
 * @param date when it was published, in whatever form
 * @param urls absolute addresses of the page, best first
 * @param site what its publisher is called
 * @param domain the host of its address, without {@code www.}
 * @param language code, such as {@code en-US}
 * @param type {@code article} or {@code video}
 * @param topics what it is tagged with; {@code meta keywords} aren't, which most sites fill for search engines
 * @param body the text that its JSON-LD gives, which may be all, a part or none of what it shows
 * @param notes what couldn't be read
 */
public record PageMetadata(
        Optional<String> title,
        List<String> titles,
        Optional<String> excerpt,
        Optional<String> date,
        List<String> urls,
        Optional<String> site,
        Optional<String> domain,
        Optional<String> language,
        Optional<String> type,
        List<String> authors,
        List<String> topics,
        List<String> sections,
        Optional<PageImage> image,
        Optional<String> body,
        List<String> notes) {
    public PageMetadata {
        titles = List.copyOf(titles);
        urls = List.copyOf(urls);
        authors = List.copyOf(authors);
        topics = List.copyOf(topics);
        sections = List.copyOf(sections);
        notes = List.copyOf(notes);
    }
}
