package dev.lede.search;

import dev.lede.article.Article;
import dev.lede.article.ArticleId;
import dev.lede.article.ArticleSummary;
import dev.lede.config.LedeConfig.SearchSettings;
import dev.lede.search.Related.By;
import dev.lede.search.Related.Hit;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.search.IndexSearcher;

/** Articles like one: those that the sources relate to it, then the likest. Safe for any number of threads. */
final class RelatedArticles {
    /** Other tellings of the article's own story, so that a page copied a hundred times leaves room for what is new. */
    private static final int MOST_TELLINGS = 3;

    private final StoredArticles articles;
    private final StoryLookup stories;
    private final LikeArticles like;

    RelatedArticles(
            IndexSearcher searcher,
            StoredArticles articles,
            StoryLookup stories,
            SearchSettings settings,
            ArticleTerms terms) {
        this.articles = articles;
        this.stories = stories;
        this.like = new LikeArticles(searcher, settings, terms);
    }

    /**
     * @param size at least one
     * @return at most so many; absent where there is no such article
     */
    Optional<List<Hit>> to(ArticleId id, int size) throws IOException {
        Optional<Article> article = articles.article(id);
        return article.isEmpty()
                ? Optional.empty()
                : Optional.of(new Gathering(article.get().id(), size).hits(article.get()));
    }

    /** What is found for one article, each once. */
    private final class Gathering {
        private final Optional<ArticleId> story;
        private final int size;
        private final List<Hit> hits = new ArrayList<>();
        private final Set<ArticleId> shown = new HashSet<>();
        private final Set<ArticleId> told = new HashSet<>();
        private int tellings;

        Gathering(ArticleId article, int size) {
            this.size = size;
            this.story = stories.idOf(article);
            shown.add(article);
        }

        List<Hit> hits(Article article) throws IOException {
            List<ArticleId> named = Stream.concat(article.related().stream(), article.mentionedBy().stream())
                    .distinct()
                    .toList();
            for (ArticleId each : named) {
                if (hits.size() < size) {
                    Optional<ArticleSummary> known = articles.summary(each);
                    if (known.isPresent() && shown.add(known.get().id())) {
                        add(known.get(), By.SOURCE);
                    }
                }
            }
            if (hits.size() < size) {
                for (LikeArticles.Like each : like.of(article)) {
                    if (hits.size() < size && isNew(each.id())) {
                        add(articles.summary(each.document()), By.TERMS);
                    }
                }
            }
            return hits;
        }

        /** Of another story one telling is enough: it says how many there are. */
        private boolean isNew(ArticleId found) {
            Optional<ArticleId> tells = stories.idOf(found);
            if (tells.isPresent() && tells.equals(story)) {
                return tellings < MOST_TELLINGS && shown.add(found);
            }
            return (tells.isEmpty() || !told.contains(tells.get())) && shown.add(found);
        }

        private void add(ArticleSummary article, By by) throws IOException {
            Optional<StorySummary> tells = stories.of(article.id());
            boolean isSame = tells.map(StorySummary::id)
                    .filter(each -> Optional.of(each).equals(story))
                    .isPresent();
            tellings += isSame ? 1 : 0;
            tells.map(StorySummary::id).ifPresent(told::add);
            hits.add(new Hit(article, tells, by, isSame));
        }
    }
}
