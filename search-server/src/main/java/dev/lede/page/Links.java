package dev.lede.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.lede.article.ArticleId;
import dev.lede.article.Facet;
import dev.lede.article.WebUrl;
import dev.lede.request.LabelPath;
import dev.lede.request.ParameterWriter;
import dev.lede.request.SearchParameters;
import dev.lede.wording.UiLanguage;
import java.net.URI;
import java.net.URLDecoder;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Addresses on our own site, and those of others that are safe to follow.
 *
 * @param chosen the language that the page's own address asks for; links keep it
 */
public record Links(Optional<UiLanguage> chosen) {
    /** The address of a search; the start page for {@link SearchParameters#EVERYTHING}. */
    String to(SearchParameters search) {
        return in(plain(search));
    }

    String to(ArticleId id) {
        return in("/articles/" + id.value());
    }

    /** @param id of the story, or of an article that tells it */
    public String toStory(ArticleId id) {
        return in("/stories/" + id.value());
    }

    /** The page of a provider or a topic. */
    String to(Facet facet, String label) {
        return in(plain(facet, label));
    }

    /** What the articles of a search are like. */
    String toReport(SearchParameters search) {
        return in(plainReport(search));
    }

    public String toStart() {
        return in("/");
    }

    public String toHelp() {
        return in("/help");
    }

    /** @param path on our site; it may have a query */
    String in(String path) {
        return chosen.map(language -> language.in(path)).orElse(path);
    }

    /** Without a language: the same for every reader. */
    static String plain(SearchParameters search) {
        String query = ParameterWriter.query(search);
        return query.isEmpty() ? "/" : "/search?" + query;
    }

    /** As {@link #to(Facet, String)}; where its name can't stand in a path, the report of the search for it. */
    static String plain(Facet facet, String label) {
        return LabelPath.of(facet, label).orElseGet(() -> plainReport(SearchParameters.EVERYTHING.with(facet, label)));
    }

    /** As {@link #toReport}. */
    static String plainReport(SearchParameters search) {
        String query = ParameterWriter.query(search.lasting());
        return query.isEmpty() ? "/search/about" : "/search/about?" + query;
    }

    /** An address that a browser may be sent to: web pages only, never {@code javascript:} or the like. */
    static Optional<String> outside(Optional<URI> url) {
        return WebUrl.of(url);
    }

    /** What a form must send along so that the search keeps its state: every parameter as its URL has it. */
    List<HiddenField> fields(SearchParameters search) {
        String address = to(search);
        return Arrays.stream(address.substring(address.indexOf('?') + 1).split("&"))
                .filter(pair -> pair.contains("="))
                .map(pair -> pair.split("=", 2))
                .map(pair -> new HiddenField(pair[0], URLDecoder.decode(pair[1], UTF_8)))
                .toList();
    }
}
