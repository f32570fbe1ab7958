package dev.lede.schema;

import static dev.lede.schema.ArticleSchema.ALIAS;
import static dev.lede.schema.ArticleSchema.AUTHOR;
import static dev.lede.schema.ArticleSchema.BODY;
import static dev.lede.schema.ArticleSchema.EXCERPT;
import static dev.lede.schema.ArticleSchema.HEAT;
import static dev.lede.schema.ArticleSchema.ID;
import static dev.lede.schema.ArticleSchema.IMAGE;
import static dev.lede.schema.ArticleSchema.LABELS_SHOWN;
import static dev.lede.schema.ArticleSchema.LANGUAGE_SHOWN;
import static dev.lede.schema.ArticleSchema.MENTIONED_BY;
import static dev.lede.schema.ArticleSchema.PRECISION;
import static dev.lede.schema.ArticleSchema.PROVIDER_DOMAIN;
import static dev.lede.schema.ArticleSchema.PROVIDER_SHOWN;
import static dev.lede.schema.ArticleSchema.PUBLISHED;
import static dev.lede.schema.ArticleSchema.QUALITY;
import static dev.lede.schema.ArticleSchema.RELATED;
import static dev.lede.schema.ArticleSchema.SECTIONS;
import static dev.lede.schema.ArticleSchema.SOURCES;
import static dev.lede.schema.ArticleSchema.TITLE;
import static dev.lede.schema.ArticleSchema.TOPICS_FROM;
import static dev.lede.schema.ArticleSchema.TOPICS_SHOWN;
import static dev.lede.schema.ArticleSchema.TOPIC_ANCESTORS;
import static dev.lede.schema.ArticleSchema.TYPE_SHOWN;
import static dev.lede.schema.ArticleSchema.URL;

import dev.lede.article.Article;
import dev.lede.article.ArticleId;
import dev.lede.article.ArticleSummary;
import dev.lede.article.Provider;
import dev.lede.article.Published;
import dev.lede.article.Topics;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.document.Document;

/** An article read back from what a document stores of it. */
final class StoredArticle {
    private StoredArticle() {}

    static ArticleSummary summary(Document stored) {
        return new ArticleSummary(
                new ArticleId(one(ID.in(stored)).orElseThrow()),
                one(URL.in(stored)).map(URI::create),
                one(TITLE.in(stored)).orElseThrow(),
                one(EXCERPT.in(stored)),
                one(PROVIDER_SHOWN.in(stored)).map(name -> new Provider(name, one(PROVIDER_DOMAIN.in(stored)))),
                new Topics(
                        TOPICS_SHOWN.in(stored),
                        TOPIC_ANCESTORS.in(stored),
                        Topics.From.valueOf(one(TOPICS_FROM.in(stored)).orElseThrow())),
                StoredForms.labelsOf(LABELS_SHOWN.in(stored)),
                one(TYPE_SHOWN.in(stored)),
                one(LANGUAGE_SHOWN.in(stored)),
                QUALITY.in(stored),
                HEAT.in(stored),
                PUBLISHED
                        .in(stored)
                        .map(at -> new Published(
                                at,
                                Published.Precision.valueOf(
                                        one(PRECISION.in(stored)).orElseThrow()))),
                StoredForms.imageOf(IMAGE.in(stored)));
    }

    static Article article(Document stored) {
        return new Article(
                summary(stored),
                one(BODY.in(stored)).orElse(""),
                AUTHOR.in(stored),
                SECTIONS.in(stored),
                SOURCES.in(stored),
                MENTIONED_BY.in(stored).stream().map(ArticleId::new).toList(),
                RELATED.in(stored).stream().map(ArticleId::new).toList(),
                ALIAS.in(stored).stream().map(ArticleId::new).toList());
    }

    private static Optional<String> one(List<String> values) {
        return values.stream().findFirst();
    }
}
