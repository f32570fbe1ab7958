package dev.lede.search;

import dev.lede.article.Facet;
import dev.lede.query.ArticleQuery;
import dev.lede.query.LuceneQueries;
import dev.lede.query.QueryParser;
import dev.lede.search.Retrieval.Retrieved;
import dev.lede.spelling.Corrections;
import dev.lede.spelling.EveryWord;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.search.IndexSearcher;

/** What a request's text may have meant, where that finds more under the same filters. Safe for any number of threads. */
final class DidYouMean {
    private final IndexSearcher searcher;
    private final LuceneQueries queries;
    private final Corrections corrections;
    private final List<Facet> facets;

    /** @param facets that the index has */
    DidYouMean(IndexSearcher searcher, LuceneQueries queries, Corrections corrections, List<Facet> facets) {
        this.searcher = searcher;
        this.queries = queries;
        this.corrections = corrections;
        this.facets = facets;
    }

    Optional<String> of(SearchRequest request, Retrieved retrieved, Deadline deadline) throws IOException {
        ArticleQuery asked = request.query().query();
        if (retrieved.searched().query().equals(asked) && EveryWord.isEnough(asked, retrieved.found())) {
            return Optional.empty();
        }
        return corrections.of(
                request.query(),
                text -> QueryParser.parse(text, request.now(), facets).query(),
                new FilteredCount(searcher, queries, retrieved.lookup(), request.filters(), deadline),
                deadline::hasPassed);
    }
}
