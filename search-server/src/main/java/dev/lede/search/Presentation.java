package dev.lede.search;

import dev.lede.index.GenerationManifest;
import dev.lede.search.Retrieval.Retrieved;
import dev.lede.search.SearchResult.Hit;
import dev.lede.search.Slicing.Sliced;
import dev.lede.wording.Sentence;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TotalHits;

/** From what was found to what a reader is told of it. Safe for any number of threads. */
final class Presentation {
    static final Sentence OUT_OF_TIME = Sentence.of("notice.out-of-time");

    private static final Sentence NOT_ALL_EXPLAINED = Sentence.of("notice.not-all-explained");

    private final GenerationManifest manifest;
    private final FacetCounting facets;
    private final ShownHits hits;
    private final DidYouMean didYouMean;

    Presentation(GenerationManifest manifest, FacetCounting facets, ShownHits hits, DidYouMean didYouMean) {
        this.manifest = manifest;
        this.facets = facets;
        this.hits = hits;
        this.didYouMean = didYouMean;
    }

    SearchResult of(SearchRequest request, Retrieved retrieved, Deadline deadline) throws IOException {
        Sliced slice = retrieved.slice();
        TopDocs top = slice.found().hits();
        Optional<String> meant = didYouMean.of(request, retrieved, deadline);
        boolean isWhole = !deadline.hasPassed();
        boolean isCounted = top.totalHits.relation() == TotalHits.Relation.EQUAL_TO;
        long total = isCounted ? top.totalHits.value() : Math.min(top.totalHits.value(), Matching.BOUNDED_TOTAL);
        List<Optional<Explanation>> explained = hits.explained(request, slice.hits(), retrieved.ranked(), deadline);
        List<Hit> told = hits.of(
                request.sort(),
                slice.hits(),
                Optional.of(retrieved.translated().query())
                        .filter(query ->
                                request.options().snippets() && isWhole && !(query instanceof MatchAllDocsQuery)),
                explained);
        FacetCounts counted = facets.of(request, slice.found(), isWhole);
        List<Sentence> notices = Stream.of(
                        retrieved.searched().notices(),
                        retrieved.translated().notices(),
                        slice.notices(),
                        isWhole ? List.<Sentence>of() : List.of(OUT_OF_TIME),
                        isWhole && explained.contains(Optional.empty())
                                ? List.of(NOT_ALL_EXPLAINED)
                                : List.<Sentence>of())
                .flatMap(List::stream)
                .toList();
        return new SearchResult(
                retrieved.searched().with(notices),
                meant,
                total,
                isCounted && isWhole,
                request.options().grouped()
                        ? OptionalLong.of(total + slice.found().lesser())
                        : OptionalLong.empty(),
                deadline.elapsed(),
                manifest,
                told,
                counted,
                slice.next());
    }
}
