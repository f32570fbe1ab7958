package dev.lede.article;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * An article of which a test names only what matters to it; what isn't named is absent, the title excepted.
 *
 * <p>The one place where tests spell out every component: a new one changes this file, {@link RandomArticles} and the
 * tests that are about it. Not safe for several threads; {@link #article} may be called again after further changes.
 */
public final class ArticleBuilder {
    private ArticleId id;
    private Optional<URI> url;
    private String title = "A title";
    private Optional<String> excerpt = Optional.empty();
    private Optional<Provider> provider = Optional.empty();
    private Topics topics = Topics.NONE;
    private SortedMap<String, List<String>> labels = ArticleSummary.NO_LABELS;
    private Optional<String> type = Optional.empty();
    private Optional<String> language = Optional.empty();
    private Optional<Integer> quality = Optional.empty();
    private Optional<Integer> heat = Optional.empty();
    private Optional<Published> published = Optional.empty();
    private Optional<Image> image = Optional.empty();
    private String body = "";
    private List<String> authors = List.of();
    private List<String> sections = List.of();
    private List<String> sources = List.of();
    private List<ArticleId> mentionedBy = List.of();
    private List<ArticleId> related = List.of();
    private List<ArticleId> aliases = List.of();

    private ArticleBuilder(ArticleId id, Optional<URI> url) {
        this.id = id;
        this.url = url;
    }

    /** An article whose id is that of its URL. */
    public static ArticleBuilder at(String url) {
        URI uri = URI.create(url);
        return new ArticleBuilder(ArticleId.ofUrl(uri), Optional.of(uri));
    }

    /** An article without a URL. */
    public static ArticleBuilder of(ArticleId id) {
        return new ArticleBuilder(id, Optional.empty());
    }

    /** All that {@code article} has. */
    public static ArticleBuilder like(Article article) {
        ArticleBuilder same = like(article.summary());
        same.body = article.body();
        same.authors = article.authors();
        same.sections = article.sections();
        same.sources = article.sources();
        same.mentionedBy = article.mentionedBy();
        same.related = article.related();
        same.aliases = article.aliases();
        return same;
    }

    /** All that {@code summary} has, and nothing beside it. */
    public static ArticleBuilder like(ArticleSummary summary) {
        var same = new ArticleBuilder(summary.id(), summary.url());
        same.title = summary.title();
        same.excerpt = summary.excerpt();
        same.provider = summary.provider();
        same.topics = summary.topics();
        same.labels = summary.labels();
        same.type = summary.type();
        same.language = summary.language();
        same.quality = summary.quality();
        same.heat = summary.heat();
        same.published = summary.published();
        same.image = summary.image();
        return same;
    }

    /** @return all of it */
    public Article article() {
        return new Article(summary(), body, authors, sections, sources, mentionedBy, related, aliases);
    }

    /** @return what a list of hits shows of it */
    public ArticleSummary summary() {
        return new ArticleSummary(
                id, url, title, excerpt, provider, topics, labels, type, language, quality, heat, published, image);
    }

    /** Leaves the URL as it is. */
    public ArticleBuilder id(ArticleId other) {
        id = other;
        return this;
    }

    /** Leaves the id as it is. */
    public ArticleBuilder url(Optional<URI> other) {
        url = other;
        return this;
    }

    public ArticleBuilder title(String text) {
        title = text;
        return this;
    }

    public ArticleBuilder excerpt(String text) {
        excerpt = Optional.of(text);
        return this;
    }

    /** A provider whose domain isn't known. */
    public ArticleBuilder provider(String name) {
        return provider(new Provider(name, Optional.empty()));
    }

    public ArticleBuilder provider(Provider who) {
        provider = Optional.of(who);
        return this;
    }

    public ArticleBuilder topics(Topics about) {
        topics = about;
        return this;
    }

    /** @param byFacet labels by the facet's name */
    public ArticleBuilder labels(Map<String, List<String>> byFacet) {
        labels = new TreeMap<>(byFacet);
        return this;
    }

    public ArticleBuilder type(String name) {
        type = Optional.of(name);
        return this;
    }

    public ArticleBuilder language(String code) {
        language = Optional.of(code);
        return this;
    }

    public ArticleBuilder quality(int score) {
        quality = Optional.of(score);
        return this;
    }

    public ArticleBuilder heat(int measure) {
        heat = Optional.of(measure);
        return this;
    }

    public ArticleBuilder published(Published date) {
        published = Optional.of(date);
        return this;
    }

    public ArticleBuilder image(Image picture) {
        image = Optional.of(picture);
        return this;
    }

    public ArticleBuilder body(String text) {
        body = text;
        return this;
    }

    public ArticleBuilder authors(String... names) {
        authors = List.of(names);
        return this;
    }

    public ArticleBuilder sections(String... names) {
        sections = List.of(names);
        return this;
    }

    public ArticleBuilder sources(String... files) {
        sources = List.of(files);
        return this;
    }

    public ArticleBuilder mentionedBy(ArticleId... others) {
        mentionedBy = List.of(others);
        return this;
    }

    public ArticleBuilder related(ArticleId... others) {
        related = List.of(others);
        return this;
    }

    public ArticleBuilder aliases(ArticleId... others) {
        aliases = List.of(others);
        return this;
    }
}
