package dev.lede.search;

import dev.lede.article.ArticleSummary;
import dev.lede.article.Facet;
import dev.lede.article.Published;
import dev.lede.index.GenerationManifest;
import dev.lede.query.ParsedQuery;
import dev.lede.schema.ArticleSchema;
import dev.lede.search.Retrieval.Retrieved;
import dev.lede.wording.Sentence;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.jspecify.annotations.Nullable;

/**
 * From the articles that a search finds to what they are like together. They are found once; all that is told of them comes
 * from columns, but for a bounded number of articles. Safe for any number of threads.
 */
final class Reporting {
    /** A kind of article or a language isn't what news is about. */
    private static final Set<Facet> NO_SUBJECT = Set.of(Facet.TYPE, Facet.LANGUAGE);

    private final IndexSearcher searcher;
    private final GenerationManifest manifest;
    private final GenerationLabels labels;
    private final FacetCounting counting;
    private final StoredArticles articles;
    private final RisingCounting rising;
    private final FirstsCounting firsts;

    /** Null until first asked for. */
    private @Nullable RatingCounting everywhere;

    Reporting(
            IndexSearcher searcher,
            GenerationManifest manifest,
            GenerationLabels labels,
            FacetCounting counting,
            StoredArticles articles,
            FirstsCounting firsts) {
        this.searcher = searcher;
        this.manifest = manifest;
        this.labels = labels;
        this.counting = counting;
        this.articles = articles;
        this.rising = new RisingCounting(labels);
        this.firsts = firsts;
    }

    /** The same articles, the newest first, with all of them collected and none of what only a list of hits needs. */
    static SearchRequest wanted(SearchRequest request) {
        return new SearchRequest(
                request.query(),
                request.filters(),
                SortOrder.NEWEST,
                new Slice.Page(1, SearchReport.NEWEST),
                Set.of(SearchRequest.PUBLISHED),
                SearchOptions.STANDARD,
                request.now());
    }

    /** @param retrieved of {@link #wanted} */
    SearchReport of(SearchRequest request, Retrieved retrieved, Deadline deadline) throws IOException {
        Matched matching = retrieved.slice().found().matching();
        Volume volume = Volume.of(matching, counting.published(matching), request.now());
        List<Facet> subjects = manifest.vocabulary().facets().stream()
                .filter(facet -> !NO_SUBJECT.contains(facet))
                .toList();
        Optional<Rising> risen = volume.latest().isEmpty()
                ? Optional.empty()
                : rising.of(matching, volume.latest().get(), subjects);
        Firsts first = firsts.of(matching, providers(request), deadline);
        return new SearchReport(
                searched(retrieved, deadline),
                retrieved.slice().found().hits().totalHits.value(),
                !deadline.hasPassed(),
                published(volume.oldest()),
                published(volume.newest()),
                volume.published(),
                volume.qualities(),
                volume.ratings(),
                everywhere(),
                risen,
                first,
                counting.labels(subjects, matching, request.filters()),
                newest(retrieved),
                deadline.elapsed(),
                manifest);
    }

    private static ParsedQuery searched(Retrieved retrieved, Deadline deadline) {
        List<Sentence> notices = Stream.of(
                        retrieved.searched().notices(),
                        retrieved.translated().notices(),
                        deadline.hasPassed() ? List.of(Presentation.OUT_OF_TIME) : List.<Sentence>of())
                .flatMap(List::stream)
                .toList();
        return retrieved.searched().with(notices);
    }

    /** Those that the search is narrowed to. */
    private Set<Integer> providers(SearchRequest request) {
        Set<Integer> numbers = new HashSet<>();
        for (String typed : request.filters().chosen().getOrDefault(Facet.PROVIDER, List.of())) {
            labels.number(Facet.PROVIDER, typed).ifPresent(numbers::add);
        }
        return numbers;
    }

    private List<ArticleSummary> newest(Retrieved retrieved) throws IOException {
        List<ArticleSummary> newest = new ArrayList<>();
        for (FieldDoc hit : retrieved.slice().hits()) {
            newest.add(articles.summary(hit.doc));
        }
        return newest;
    }

    private Optional<Published> published(OptionalInt document) throws IOException {
        return document.isEmpty()
                ? Optional.empty()
                : articles.summary(document.getAsInt()).published();
    }

    /** Waits for who else asks first. */
    private synchronized Optional<Ratings> everywhere() throws IOException {
        if (everywhere == null) {
            var all = new RatingCounting();
            Values.forEach(
                    ArticleSchema.QUALITY.name(),
                    searcher.search(MatchAllDocsQuery.INSTANCE, MatchedCollector.manager()),
                    (document, rating) -> all.add(rating));
            everywhere = all;
        }
        return everywhere.ratings();
    }
}
