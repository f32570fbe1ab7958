package dev.lede.server;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.lede.article.Article;
import dev.lede.article.ArticleSummary;
import dev.lede.search.NewsSearch;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/**
 * A whole article as the API tells it; the contract of {@code GET /api/v1/articles/{id}}. Texts and lists that the
 * source didn't fill are left out.
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record ArticleAnswer(
        @JsonUnwrapped ArticleFields.Headline headline,
        @JsonUnwrapped ArticleFields.Facts facts,
        Optional<ArticleFields.Story> story,
        String body,
        List<String> authors,
        List<String> sections,
        List<String> sources,
        List<Neighbour> mentionedBy,
        List<Neighbour> related,
        String generation) {

    /** Another article, by what a link to it needs. */
    record Neighbour(String id, Optional<String> url, String title, Optional<ArticleFields.Provider> provider) {
        static Neighbour of(ArticleSummary article) {
            return new Neighbour(
                    article.id().value(),
                    article.url().map(URI::toString),
                    article.title(),
                    article.provider().map(ArticleFields.Provider::of));
        }
    }

    static ArticleAnswer of(NewsSearch.Found found) {
        Article article = found.article();
        return new ArticleAnswer(
                ArticleFields.Headline.of(article.summary()),
                ArticleFields.Facts.of(article.summary()),
                found.story().map(ArticleFields.Story::of),
                article.body(),
                article.authors(),
                article.sections(),
                article.sources(),
                neighbours(found.mentionedBy()),
                neighbours(found.related()),
                found.generation());
    }

    private static List<Neighbour> neighbours(List<ArticleSummary> articles) {
        return articles.stream().map(Neighbour::of).toList();
    }
}
