package dev.lede.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.lede.article.ArticleId;
import dev.lede.article.WebUrl;
import dev.lede.request.ParameterWriter;
import dev.lede.request.SearchParameters;
import java.net.URI;
import java.net.URLDecoder;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Addresses on our own site, and those of others that are safe to follow. */
final class Links {
    private Links() {}

    /** The address of a search; the start page for {@link SearchParameters#EVERYTHING}. */
    static String to(SearchParameters search) {
        String query = ParameterWriter.query(search);
        return query.isEmpty() ? "/" : "/search?" + query;
    }

    static String to(ArticleId id) {
        return "/articles/" + id.value();
    }

    /** @param id of the story, or of an article that tells it */
    static String toStory(ArticleId id) {
        return "/stories/" + id.value();
    }

    /** An address that a browser may be sent to: web pages only, never {@code javascript:} or the like. */
    static Optional<String> outside(Optional<URI> url) {
        return WebUrl.of(url);
    }

    /** What a form must send along so that the search keeps its state: every parameter as its URL has it. */
    static List<HiddenField> fields(SearchParameters search) {
        return Arrays.stream(ParameterWriter.query(search).split("&"))
                .filter(pair -> !pair.isEmpty())
                .map(pair -> pair.split("=", 2))
                .map(pair -> new HiddenField(pair[0], URLDecoder.decode(pair[1], UTF_8)))
                .toList();
    }
}
