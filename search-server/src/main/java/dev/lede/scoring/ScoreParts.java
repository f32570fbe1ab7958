package dev.lede.scoring;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;

/** Where the scores of one query come from, document by document. For one thread. */
public final class ScoreParts {
    private final List<LeafReaderContext> segments;
    private final Scored scored;

    private ScoreParts(List<LeafReaderContext> segments, Scored scored) {
        this.segments = segments;
        this.scored = scored;
    }

    /** @param query as translated, not rewritten */
    public static ScoreParts of(Query query, IndexSearcher searcher) throws IOException {
        return new ScoreParts(searcher.getLeafContexts(), new ScoredQueries(searcher).of(query, 1));
    }

    /**
     * In the query's order. Costs by the words of the query, and not by the length of the article.
     *
     * @param document of the searcher's reader
     * @return absent where it doesn't match
     */
    public Optional<List<ScorePart>> of(int document) throws IOException {
        LeafReaderContext segment = segments.get(ReaderUtil.subIndex(document, segments));
        return scored.at(segment, document - segment.docBase);
    }
}
