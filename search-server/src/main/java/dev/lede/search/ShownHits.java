package dev.lede.search;

import dev.lede.article.ArticleSummary;
import dev.lede.scoring.ScorePart;
import dev.lede.scoring.ScoreParts;
import dev.lede.search.SearchResult.Hit;
import dev.lede.snippet.Marker;
import dev.lede.snippet.Marker.Marking;
import dev.lede.snippet.Snippets;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;

/** Documents that were found, as hits: with their articles, marks, stories and explanations. Safe for any number of threads. */
final class ShownHits {
    private final IndexSearcher searcher;
    private final StoredArticles articles;
    private final StoryLookup stories;
    private final Marker marker;

    ShownHits(IndexSearcher searcher, StoredArticles articles, StoryLookup stories, Marker marker) {
        this.searcher = searcher;
        this.articles = articles;
        this.stories = stories;
        this.marker = marker;
    }

    /**
     * @param query by which they were scored
     * @return one for each hit, as far as there is time; none where none is asked for
     */
    List<Optional<Explanation>> explained(SearchRequest request, List<FieldDoc> shown, Query query, Deadline deadline)
            throws IOException {
        if (!request.options().explain() || request.sort() != SortOrder.RELEVANCE || deadline.hasPassed()) {
            return List.of();
        }
        ScoreParts parts = ScoreParts.of(query, searcher);
        List<Optional<Explanation>> explained = new ArrayList<>();
        for (FieldDoc hit : shown) {
            Optional<List<ScorePart>> own = deadline.isOver() ? Optional.empty() : parts.of(hit.doc);
            explained.add(own.map(found -> Explanation.of(found, Ranking.score(hit))));
        }
        return explained;
    }

    /**
     * @param marked what snippets show; absent for none, as when the search's time is up
     * @param explained as {@link #explained} has it
     */
    List<Hit> of(SortOrder order, List<FieldDoc> shown, Optional<Query> marked, List<Optional<Explanation>> explained)
            throws IOException {
        int[] documents = shown.stream().mapToInt(hit -> hit.doc).toArray();
        Optional<Marking> marking =
                marked.isPresent() ? Optional.of(marker.marking(marked.get(), documents)) : Optional.empty();
        List<Hit> hits = new ArrayList<>();
        for (int i = 0; i < documents.length; i++) {
            ArticleSummary article = articles.summary(documents[i]);
            hits.add(new Hit(
                    article,
                    marking.isPresent() ? marking.get().in(documents[i], article) : Snippets.NONE,
                    stories.of(article.id()),
                    order == SortOrder.RELEVANCE
                            ? OptionalDouble.of(Ranking.score(shown.get(i)))
                            : OptionalDouble.empty(),
                    explained.isEmpty() ? Optional.empty() : explained.get(i)));
        }
        return hits;
    }
}
