package dev.lede.search;

import dev.lede.article.Article;
import dev.lede.article.ArticleId;
import dev.lede.config.LedeConfig.SearchSettings;
import java.io.IOException;
import java.util.List;
import org.apache.lucene.queries.function.FunctionScoreQuery;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TopFieldCollectorManager;

/**
 * Articles that hold what is telling in one, by the score that ranks hits, and with so much of it that it is no chance. Safe
 * for any number of threads.
 */
final class LikeArticles {
    /** So many are looked at: among them are the tellings of large stories, of which few are shown. */
    private static final int MOST = 200;

    /** Of an article's own score that another must have; chosen in docs/related.md. */
    private static final double LEAST_SHARE = 0.17;

    /** One word in common says nothing. */
    private static final int LEAST_TERMS = 2;

    private final IndexSearcher searcher;
    private final SearchSettings settings;
    private final ArticleTerms terms;
    private final TellingTerms telling;
    private final Brevity brevity;

    LikeArticles(IndexSearcher searcher, SearchSettings settings, ArticleTerms terms) {
        this.searcher = searcher;
        this.settings = settings;
        this.terms = terms;
        this.telling = new TellingTerms(searcher, terms);
        this.brevity = new Brevity(terms.text());
    }

    /** @param document of the searcher's reader */
    record Like(int document, ArticleId id) {}

    /** The likest first, the newer and then the smaller id where two are as like; the article itself may be among them. */
    List<Like> of(Article article) throws IOException {
        Telling told = telling.of(article);
        if (told.terms().isEmpty()) {
            return List.of();
        }
        var limited = new TimeLimited(holding(told.terms()), new Deadline(settings.timeLimit()));
        var best = new TopFieldCollectorManager(Ranking.by(SortOrder.RELEVANCE), MOST, null, MOST);
        double least = LEAST_SHARE * told.own() * Brevity.of(told.length());
        return Ranking.hits(searcher.search(limited, best)).stream()
                .filter(hit -> Ranking.score(hit) >= least)
                .map(hit -> new Like(
                        hit.doc,
                        new ArticleId(Ranking.place(SortOrder.RELEVANCE, hit).id())))
                .toList();
    }

    private Query holding(List<String> told) {
        var any = new BooleanQuery.Builder().setMinimumNumberShouldMatch(Math.min(LEAST_TERMS, told.size()));
        told.forEach(term -> any.add(terms.query(term), Occur.SHOULD));
        return FunctionScoreQuery.boostByValue(any.build(), brevity);
    }
}
