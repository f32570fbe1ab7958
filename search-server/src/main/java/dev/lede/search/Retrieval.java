package dev.lede.search;

import dev.lede.query.LuceneQueries;
import dev.lede.query.LuceneQueries.Translated;
import dev.lede.query.ParsedQuery;
import dev.lede.query.Relaxed;
import dev.lede.query.WordLookup;
import dev.lede.schema.ArticleSchema;
import dev.lede.scoring.RankedQuery;
import dev.lede.scoring.Worth;
import dev.lede.search.Slicing.Sliced;
import java.io.IOException;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;

/**
 * Finds what a request asks for, in its order, over one generation: by any of its words where all of it finds nothing.
 * Safe for any number of threads, each search on its caller's own.
 */
final class Retrieval {
    private final IndexSearcher searcher;
    private final LuceneQueries queries;
    private final Feedback feedback;
    private final Matching matching;
    private final Slicing slicing;

    Retrieval(
            IndexSearcher searcher, LuceneQueries queries, Feedback feedback, Tellings tellings, ProviderShare share) {
        this.searcher = searcher;
        this.queries = queries;
        this.feedback = feedback;
        this.matching = new Matching(searcher, queries, tellings);
        this.slicing = new Slicing(matching, share);
    }

    /**
     * What was searched in the end, and what that found.
     *
     * @param ranked by what hits were scored
     * @param slice the request's
     * @param lookup what * and ~ were found to stand for
     */
    record Retrieved(ParsedQuery searched, Translated translated, Query ranked, Sliced slice, WordLookup lookup) {
        /** How many hits, or how many at least. */
        long found() {
            return slice.found().hits().totalHits.value();
        }

        boolean findsNothing() {
            return found() == 0;
        }
    }

    /** @param deadline after which what is found until then is all */
    Retrieved of(SearchRequest request, Deadline deadline) throws IOException {
        WordLookup lookup = queries.lookup();
        Retrieved retrieved = retrieved(request, request.query(), lookup, deadline);
        if (!retrieved.findsNothing() || deadline.hasPassed()) {
            return retrieved;
        }
        Optional<ParsedQuery> relaxed = Relaxed.of(request.query());
        if (relaxed.isEmpty() || !matchesNothing(request, retrieved.translated().query(), deadline)) {
            return retrieved;
        }
        Retrieved wider = retrieved(request, relaxed.get(), lookup, deadline);
        return wider.findsNothing()
                        && matchesNothing(request, wider.translated().query(), deadline)
                ? retrieved
                : wider;
    }

    private Retrieved retrieved(SearchRequest request, ParsedQuery searched, WordLookup lookup, Deadline deadline)
            throws IOException {
        Translated translated = queries.translate(searched.query(), lookup);
        Query ranked = request.sort() == SortOrder.RELEVANCE
                ? ranked(request, translated.query(), deadline)
                : translated.query();
        var limited = new TimeLimited(ranked, deadline).within(Matching.dates(request.filters()));
        return new Retrieved(
                searched, translated, ranked, slicing.of(request, limited, ranked instanceof RankedQuery), lookup);
    }

    /** Where nothing is asked for that one article could match better than another, all stay alike. */
    private Query ranked(SearchRequest request, Query query, Deadline deadline) throws IOException {
        return query instanceof MatchAllDocsQuery
                ? query
                : new RankedQuery(
                        request.options().expand() ? feedback.expanded(query, deadline) : query, worth(request));
    }

    /** Ages are counted from the full hour, so that what is asked twice is answered alike. */
    private static Worth worth(SearchRequest request) {
        return new Worth(
                ArticleSchema.QUALITY.name(),
                ArticleSchema.PUBLISHED.name(),
                request.now().truncatedTo(ChronoUnit.HOURS));
    }

    /** Of a query that finds nothing under the request's filters: whether it finds nothing without them either. */
    private boolean matchesNothing(SearchRequest request, Query query, Deadline deadline) throws IOException {
        return request.filters().equals(Filters.NONE)
                || searcher.search(new TimeLimited(query, deadline), 1).scoreDocs.length == 0;
    }
}
