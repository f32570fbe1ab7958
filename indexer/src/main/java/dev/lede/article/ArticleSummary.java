package dev.lede.article;

import java.net.URI;
import java.util.Optional;

/**
 * An article without its text: what a list of hits shows. What a source didn't say is absent, never invented.
 *
 * @param id key of the article
 * @param url canonical absolute http(s) URL: no fragment, no tracking parameters
 * @param title plain text, one line, never blank
 * @param excerpt plain text, never blank where there is one
 * @param type such as {@code article} or {@code video}, lower case
 * @param language ISO 639-1 code, lower case, where known
 * @param quality the source's own score, zero or more, usually to 100 but seen to 189
 * @param heat the source's own measure of attention; -1 is its word for "none yet"
 */
public record ArticleSummary(
        ArticleId id,
        Optional<URI> url,
        String title,
        Optional<String> excerpt,
        Optional<Provider> provider,
        Topics topics,
        Optional<String> type,
        Optional<String> language,
        Optional<Integer> quality,
        Optional<Integer> heat,
        Optional<Published> published,
        Optional<Image> image) {

    /** @throws IllegalArgumentException if a promise above is broken; the message names the article */
    public ArticleSummary {
        check(url.map(URI::isAbsolute).orElse(true), id, "url is not absolute");
        check(!title.isBlank(), id, "title is blank");
        check(excerpt.map(text -> !text.isBlank()).orElse(true), id, "excerpt is blank");
        check(quality.orElse(0) >= 0, id, "quality is negative");
    }

    private static void check(boolean holds, ArticleId id, String broken) {
        if (!holds) {
            throw new IllegalArgumentException("article " + id + ": " + broken);
        }
    }
}
