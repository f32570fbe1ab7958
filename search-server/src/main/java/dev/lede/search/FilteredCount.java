package dev.lede.search;

import dev.lede.article.Facet;
import dev.lede.query.ArticleQuery;
import dev.lede.query.LuceneQueries;
import dev.lede.query.WordLookup;
import dev.lede.search.Filters.QualityRange;
import dev.lede.spelling.Counting;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;

/** How many articles a query matches under a search's filters, as far as there is time to count. For one thread. */
record FilteredCount(
        IndexSearcher searcher, LuceneQueries queries, WordLookup lookup, Filters filters, Deadline deadline)
        implements Counting {
    @Override
    public long articles(ArticleQuery query) throws IOException {
        var narrowed =
                new BooleanQuery.Builder().add(queries.translate(query, lookup).query(), Occur.FILTER);
        for (Map.Entry<Facet, List<String>> chosen : filters.chosen().entrySet()) {
            narrowed.add(queries.labelled(chosen.getKey(), chosen.getValue()), Occur.FILTER);
        }
        Optional<QualityRange> quality = filters.quality();
        if (quality.isPresent()) {
            narrowed.add(
                    LuceneQueries.quality(quality.get().least(), quality.get().most()), Occur.FILTER);
        }
        if (filters.after().isPresent() || filters.before().isPresent()) {
            narrowed.add(LuceneQueries.published(filters.after(), filters.before()), Occur.FILTER);
        }
        return searcher.count(new TimeLimited(narrowed.build(), deadline));
    }
}
