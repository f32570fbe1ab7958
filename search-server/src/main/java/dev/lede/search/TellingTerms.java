package dev.lede.search;

import dev.lede.article.Article;
import dev.lede.scoring.Relevance;
import dev.lede.search.ArticleTerms.Counted;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.search.IndexSearcher;

/**
 * Finds what is telling of an article: words that it has often for its length and that few have, by the parts of the
 * model that ranks a search's hits (docs/related.md says what was tried). Safe for any number of threads.
 */
final class TellingTerms {
    /** Of one article. */
    static final int MOST = 25;

    private static final double FEW_ARTICLES = 100;

    private final IndexSearcher searcher;
    private final ArticleTerms terms;

    TellingTerms(IndexSearcher searcher, ArticleTerms terms) {
        this.searcher = searcher;
        this.terms = terms;
    }

    /** @param isShared whether another article holds it too */
    private record Weighed(String term, double telling, double own, boolean isShared) {}

    Telling of(Article article) throws IOException {
        ArticleTerms.Cut cut = terms.of(article);
        List<Weighed> all = new ArrayList<>();
        for (Counted each : cut.frequent()) {
            all.add(weighed(each.term(), each.times(), cut.length()));
        }
        all.sort(Comparator.comparingDouble(Weighed::telling).reversed().thenComparing(Weighed::term));
        List<Weighed> shared =
                all.stream().filter(Weighed::isShared).limit(MOST).toList();
        double own = shared.stream().mapToDouble(Weighed::own).sum();
        double lonely = telling(all.stream().limit(MOST).toList()) / telling(shared) - 1;
        return new Telling(
                shared.stream().map(Weighed::term).toList(),
                cut.length(),
                shared.isEmpty() ? 0 : own * (1 + lonely * trust()));
    }

    private static double telling(List<Weighed> terms) {
        return terms.stream().mapToDouble(Weighed::telling).sum();
    }

    /** In an index of few articles most words are one article's alone, which says little of how odd that is. */
    private double trust() {
        double articles = searcher.getIndexReader().numDocs();
        return articles / (articles + FEW_ARTICLES);
    }

    /**
     * Rare, and often for the length of the text. Not {@link Relevance} itself: that also rises with how often others
     * repeat a word, which in an index of several languages puts each one's small words first.
     */
    private Weighed weighed(String term, double times, double length) throws IOException {
        Relevance relevance = terms.query(term).relevance(searcher);
        double own = relevance.of(times, length);
        double rarity = Math.log((relevance.articles() + 1) / (relevance.holding() + 0.5));
        return new Weighed(term, rarity * own / relevance.most(), own, relevance.holding() > 1);
    }
}
