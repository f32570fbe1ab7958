package dev.lede.normalise;

import dev.lede.article.Article;
import dev.lede.article.ArticleId;
import dev.lede.article.ArticleSummary;
import dev.lede.article.Provider;
import dev.lede.article.Published;
import dev.lede.health.Repaired;
import dev.lede.read.Note;
import dev.lede.read.RawArticle;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Raw articles into articles: each part repaired and checked by itself; what can't be used is missing, with a note, and
 * never made up. The same input gives the same articles. Immutable and safe for any number of threads.
 */
public final class ArticleNormaliser {
    private static final int LONGEST_TITLE = 1000;

    private final Registries registries;
    private final boolean includeUnpublished;

    /** @param includeUnpublished whether articles are told that their site gave no page of their own */
    public ArticleNormaliser(Registries registries, boolean includeUnpublished) {
        this.registries = registries;
        this.includeUnpublished = includeUnpublished;
    }

    /**
     * @param raws the articles of one file
     * @param source the file's name, as readers may see it
     */
    public Normalised of(List<RawArticle> raws, String source) {
        var file = new OneFile(source);
        raws.forEach(file::add);
        return new Normalised(file.told, file.rejected, file.leftOut, file.notes, file.repaired);
    }

    /** One file while it is being normalised. */
    private final class OneFile {
        private final String source;
        private final List<Article> told = new ArrayList<>();
        private final List<Note> rejected = new ArrayList<>();
        private final List<String> leftOut = new ArrayList<>();
        private final List<Note> notes = new ArrayList<>();
        private Repaired repaired = Repaired.NOTHING;

        OneFile(String source) {
            this.source = source;
        }

        void add(RawArticle raw) {
            RawValues values = values(raw);
            Optional<ArticleSummary> parent = summary(raw, values);
            List<Article> related = new ArrayList<>();
            for (RawArticle each : raw.related()) {
                RawValues own = values(each);
                summary(each, own)
                        .ifPresent(summary -> related.add(article(
                                summary,
                                each,
                                own,
                                parent.map(ArticleSummary::id).filter(id -> !id.equals(summary.id())).stream()
                                        .toList(),
                                List.of())));
            }
            parent.ifPresent(summary -> told.add(article(
                    summary,
                    raw,
                    values,
                    List.of(),
                    related.stream()
                            .map(Article::id)
                            .filter(id -> !id.equals(summary.id()))
                            .distinct()
                            .toList())));
            told.addAll(related);
        }

        private RawValues values(RawArticle raw) {
            return new RawValues(raw, registries, notes);
        }

        private Article article(
                ArticleSummary summary,
                RawArticle raw,
                RawValues values,
                List<ArticleId> mentionedBy,
                List<ArticleId> related) {
            var article = new Article(
                    summary,
                    values.body(),
                    values.authors(),
                    values.sections(),
                    List.of(source),
                    mentionedBy,
                    related,
                    summary.url().flatMap(url -> ArticleIdentity.ofSource(raw)).stream()
                            .toList());
            repaired = repaired.plus(values.repaired());
            return article;
        }

        private Optional<ArticleSummary> summary(RawArticle raw, RawValues values) {
            Optional<String> unwanted = unwanted(raw.standing());
            if (unwanted.isPresent()) {
                leftOut.add(unwanted.get());
                return Optional.empty();
            }
            String title = values.title();
            if (title.isEmpty()) {
                rejected.add(new Note(raw.line(), "an article without a title"));
                return Optional.empty();
            }
            if (title.length() > LONGEST_TITLE) {
                rejected.add(new Note(raw.line(), "a title of " + title.length() + " characters is none"));
                return Optional.empty();
            }
            Optional<URI> url = values.url();
            Optional<Provider> provider = values.provider(url);
            Optional<Published> published = values.published();
            Optional<String> excerpt = values.excerpt();
            Optional<String> language = values.language();
            return Optional.of(new ArticleSummary(
                    ArticleIdentity.of(raw, url, provider, title, published, language),
                    url,
                    title,
                    excerpt,
                    provider,
                    values.topics(title, excerpt),
                    values.labels(),
                    values.type(),
                    language,
                    values.quality(),
                    values.heat(),
                    published,
                    values.image()));
        }

        private Optional<String> unwanted(RawArticle.Standing standing) {
            return switch (standing) {
                case PUBLISHED -> Optional.empty();
                case UNPUBLISHED -> includeUnpublished ? Optional.empty() : Optional.of("unpublished");
                case DRAFT -> Optional.of("draft");
                case REMOVED -> Optional.of("removed");
            };
        }
    }
}
