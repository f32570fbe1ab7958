package dev.lede.search;

import dev.lede.schema.ArticleSchema;
import dev.lede.search.FacetCounts.QualityBucket;
import dev.lede.search.Filters.QualityRange;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;

/** Counts qualities in steps of ten: 0 to 9, 80 to 89, 100 to 109. */
final class QualityCounting implements ArticleCounting {
    private static final int WIDTH = 10;

    /** Of so many steps a table counts; sources were seen to rate up to 189, which is the nineteenth. */
    private static final int USUAL = 256;

    private final StepColumns.Counting steps;

    QualityCounting(StepColumns qualities) {
        this.steps = qualities.counting();
    }

    /** What a generation's qualities are counted by. */
    static StepColumns columns(IndexReader reader) throws IOException {
        return new StepColumns(reader, Steps.of(reader, ArticleSchema.QUALITY.name(), WIDTH, USUAL));
    }

    @Override
    public Batches in(LeafReaderContext segment) throws IOException {
        return steps.in(segment);
    }

    /**
     * @param articles all that were counted
     * @param chosen the range that the search is narrowed to; a bucket is selected where it's just that
     */
    List<QualityBucket> told(Matched articles, Optional<QualityRange> chosen) throws IOException {
        SortedMap<Integer, Long> counts = new TreeMap<>();
        steps.of(articles).all().forEach((step, count) -> counts.put(Math.toIntExact(step * WIDTH), count));
        Optional<Integer> selected = chosen.flatMap(QualityCounting::bucket);
        selected.ifPresent(from -> counts.putIfAbsent(from, 0L));
        return counts.entrySet().stream()
                .map(entry -> new QualityBucket(
                        entry.getKey(),
                        entry.getKey() + WIDTH - 1,
                        entry.getValue(),
                        selected.equals(Optional.of(entry.getKey()))))
                .toList();
    }

    /** The bucket that a range is, where it is one. */
    private static Optional<Integer> bucket(QualityRange range) {
        return range.least()
                .filter(least -> least % WIDTH == 0)
                .filter(least -> range.most().equals(Optional.of(least + WIDTH - 1)));
    }
}
