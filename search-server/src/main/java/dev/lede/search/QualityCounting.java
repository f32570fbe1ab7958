package dev.lede.search;

import dev.lede.schema.ArticleSchema;
import dev.lede.search.FacetCounts.QualityBucket;
import dev.lede.search.Filters.QualityRange;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.lucene.facet.FacetsCollector;

/** Counts qualities in steps of ten: 0 to 9, 80 to 89, 100 to 109. */
final class QualityCounting {
    private static final int WIDTH = 10;

    /** So many steps from 0 on have nearly all. */
    private static final int USUAL = 32;

    private QualityCounting() {}

    /** @param chosen the range that the search is narrowed to; a bucket is selected where it's just that */
    static List<QualityBucket> count(FacetsCollector articles, Optional<QualityRange> chosen) throws IOException {
        SortedMap<Integer, Long> counts = counts(articles);
        chosen.flatMap(QualityCounting::bucket).ifPresent(from -> counts.putIfAbsent(from, 0L));
        return counts.entrySet().stream()
                .map(entry -> new QualityBucket(
                        entry.getKey(),
                        entry.getKey() + WIDTH - 1,
                        entry.getValue(),
                        chosen.flatMap(QualityCounting::bucket).equals(Optional.of(entry.getKey()))))
                .toList();
    }

    private static SortedMap<Integer, Long> counts(FacetsCollector articles) throws IOException {
        SortedMap<Integer, Long> counts = new TreeMap<>();
        long[] usual = new long[USUAL];
        Values.inBatches(ArticleSchema.QUALITY.name(), articles, (qualities, size) -> {
            for (int i = 0; i < size; i++) {
                int step = (int) (qualities[i] / WIDTH);
                if (step >= 0 && step < USUAL) {
                    usual[step]++;
                } else {
                    counts.merge(step * WIDTH, 1L, Long::sum);
                }
            }
        });
        for (int step = 0; step < USUAL; step++) {
            if (usual[step] > 0) {
                counts.put(step * WIDTH, usual[step]);
            }
        }
        return counts;
    }

    /** The bucket that a range is, where it is one. */
    private static Optional<Integer> bucket(QualityRange range) {
        return range.least()
                .filter(least -> least % WIDTH == 0)
                .filter(least -> range.most().equals(Optional.of(least + WIDTH - 1)));
    }
}
