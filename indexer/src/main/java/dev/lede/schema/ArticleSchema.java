package dev.lede.schema;

import static java.util.stream.Collectors.toUnmodifiableMap;

import dev.lede.analysis.Language;
import dev.lede.analysis.LanguageDetector;
import dev.lede.analysis.NewsAnalyzer;
import dev.lede.article.Article;
import dev.lede.article.ArticleId;
import dev.lede.article.Facet;
import dev.lede.article.Provider;
import dev.lede.article.Published;
import dev.lede.schema.IndexField.AllText;
import dev.lede.schema.IndexField.Analysed;
import dev.lede.schema.IndexField.FullText;
import dev.lede.schema.IndexField.Keyword;
import dev.lede.schema.IndexField.Labels;
import dev.lede.schema.IndexField.Shown;
import dev.lede.schema.IndexField.Summary;
import dev.lede.schema.IndexField.Term;
import dev.lede.schema.IndexField.Timestamp;
import dev.lede.schema.IndexField.Whole;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;

/**
 * The fields of the article index, said once. The indexer writes them, the server reads them, and neither spells a
 * field name of its own. Raise {@link #VERSION} with any change here or in how {@link NewsAnalyzer} cuts text: a server refuses
 * an index of another version.
 */
public final class ArticleSchema {
    public static final int VERSION = 14;

    public static final Keyword ID =
            new Keyword("id", Store.NO, article -> List.of(article.id().value()));
    public static final Keyword ALIAS = new Keyword("alias", Store.YES, article -> ids(article.aliases()));
    public static final Term SITE = new Term("site", ArticleSchema::sites);

    public static final FullText TITLE =
            new FullText("title", Store.NO, TextWeights::title, article -> List.of(article.title()));
    public static final FullText EXCERPT = new FullText(
            "excerpt",
            Store.NO,
            TextWeights::excerpt,
            article -> article.summary().excerpt().stream().toList());
    public static final FullText BODY = new FullText(
            "body",
            Store.YES,
            TextWeights::body,
            article -> article.body().isEmpty() ? List.of() : List.of(article.body()));
    public static final FullText AUTHOR = new FullText("author", Store.YES, weights -> 0, Article::authors);
    public static final FullText PROVIDER_NAME =
            new FullText("provider.name", Store.NO, TextWeights::provider, ArticleSchema::providerNames);
    public static final FullText TOPIC_NAMES = new FullText(
            "topic.names",
            Store.NO,
            TextWeights::topic,
            article -> article.summary().topics().withAncestors());

    public static final AllText TEXT = new AllText("text");

    public static final Labels PROVIDER = new Labels(Facet.PROVIDER, ArticleSchema::providerNames);
    public static final Labels TOPIC =
            new Labels(Facet.TOPIC, article -> article.summary().topics().withAncestors());
    public static final Labels TYPE =
            new Labels(Facet.TYPE, article -> article.summary().type().stream().toList());
    public static final Labels LANGUAGE = new Labels(
            Facet.LANGUAGE, article -> article.summary().language().stream().toList());

    public static final Analysed ANALYSED = new Analysed("analysed");

    public static final Whole QUALITY =
            new Whole("quality", article -> article.summary().quality());
    public static final Whole HEAT =
            new Whole("heat", article -> article.summary().heat());
    public static final Timestamp PUBLISHED =
            new Timestamp("published", article -> article.summary().published().map(Published::at));

    /** What a hit shows of an article. */
    public static final Summary SUMMARY = new Summary("summary");

    public static final Shown SECTIONS = new Shown("section", Article::sections);
    public static final Shown SOURCES = new Shown("source", Article::sources);
    public static final Keyword MENTIONED_BY =
            new Keyword("mentionedBy", Store.YES, article -> ids(article.mentionedBy()));
    public static final Shown RELATED = new Shown("related", article -> ids(article.related()));

    /** Every field that any article may have, in the order in which they are written; {@link #labels} of opened facets follow. */
    public static final List<IndexField> FIELDS = List.of(
            ID,
            SITE,
            TITLE,
            EXCERPT,
            BODY,
            AUTHOR,
            PROVIDER_NAME,
            TOPIC_NAMES,
            TEXT,
            ANALYSED,
            PROVIDER,
            TOPIC,
            TYPE,
            LANGUAGE,
            QUALITY,
            HEAT,
            PUBLISHED,
            SUMMARY,
            SECTIONS,
            SOURCES,
            MENTIONED_BY,
            RELATED,
            ALIAS);

    private static final Map<Facet, Labels> STANDARD =
            Stream.of(PROVIDER, TOPIC, TYPE, LANGUAGE).collect(toUnmodifiableMap(Labels::facet, labels -> labels));

    /** Made when an article is first written: whoever only searches never needs it. */
    private static final class Languages {
        static final LanguageDetector DETECTOR = new LanguageDetector();
    }

    private ArticleSchema() {}

    /** The field of a facet, a standard one or one that settings open. */
    public static Labels labels(Facet facet) {
        return Optional.ofNullable(STANDARD.get(facet))
                .orElseGet(() -> new Labels(facet, article -> article.summary().labels(facet.name())));
    }

    /** Safe for any number of threads; what it gives is for one, and for one index. */
    public static Document toDocument(Article article, TextWeights weights) {
        var document = new DraftDocument(languageOf(article), weights);
        FIELDS.forEach(field -> field.addTo(document, article));
        article.summary()
                .labels()
                .keySet()
                .forEach(name -> labels(new Facet(name)).addTo(document, article));
        return document.document();
    }

    /** As its source says; else as its text shows. */
    private static Language languageOf(Article article) {
        return article.summary()
                .language()
                .map(Language::ofTag)
                .orElseGet(() -> Languages.DETECTOR.detect(
                        article.title(), article.summary().excerpt().orElse(""), article.body()));
    }

    /** The article's host and each domain above it: {@code site:cnn.com} finds {@code edition.cnn.com}. */
    private static List<String> sites(Article article) {
        return article.summary()
                .url()
                .map(URI::getHost)
                .map(host -> Stream.iterate(
                                host, rest -> rest.contains("."), rest -> rest.substring(rest.indexOf('.') + 1))
                        .toList())
                .orElse(List.of());
    }

    private static List<String> providerNames(Article article) {
        return article.summary().provider().map(Provider::name).stream().toList();
    }

    private static List<String> ids(List<ArticleId> ids) {
        return ids.stream().map(ArticleId::value).toList();
    }
}
