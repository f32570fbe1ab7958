package dev.lede.search;

import dev.lede.article.Facet;
import dev.lede.index.GenerationManifest;
import dev.lede.search.FacetCounts.Labels;
import dev.lede.search.Retrieval.Retrieved;
import dev.lede.suggest.WordBeginnings;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

/**
 * Counts those labels of one facet whose words begin as typed. All labels are counted in one pass, as any search does it;
 * then each that has a count is compared once. Safe for any number of threads.
 */
final class LabelFinding {
    private final GenerationManifest manifest;
    private final GenerationLabels labels;

    /** Each from when it was first asked for. */
    private final Map<Facet, WordBeginnings> beginnings = new ConcurrentHashMap<>();

    LabelFinding(GenerationManifest manifest, GenerationLabels labels) {
        this.manifest = manifest;
        this.labels = labels;
    }

    /** The same articles, without an order: which they are is all that counts. */
    static SearchRequest wanted(LabelRequest request) {
        SearchRequest search = request.search();
        return new SearchRequest(
                search.query(),
                search.filters(),
                SortOrder.NEWEST,
                new Slice.Nothing(),
                Set.of(request.facet().name()),
                SearchOptions.STANDARD,
                search.now());
    }

    /** @param retrieved of {@link #wanted} */
    LabelsFound of(LabelRequest request, Retrieved retrieved, Deadline deadline) throws IOException {
        Facet facet = request.facet();
        WordBeginnings known = beginnings.computeIfAbsent(facet, this::beginnings);
        var counting = new LabelCounting(facet, labels);
        retrieved.slice().found().countedBy(facet.name()).count(List.of(counting));
        Labels counted = counting.told(
                request.search().filters().chosen().getOrDefault(facet, List.of()),
                known.typed(request.prefix()),
                request.size());
        return new LabelsFound(counted, !deadline.hasPassed(), deadline.elapsed(), manifest);
    }

    private WordBeginnings beginnings(Facet facet) {
        FacetLabels known = labels.of(facet);
        List<List<String>> names = IntStream.range(0, known.size())
                .<List<String>>mapToObj(number -> new ArrayList<>(List.of(known.name(number))))
                .toList();
        manifest.vocabulary()
                .aliases()
                .getOrDefault(facet.name(), Map.of())
                .forEach((alias, canonical) -> known.number(canonical)
                        .ifPresent(number -> names.get(number).add(alias)));
        return new WordBeginnings(names);
    }
}
