package dev.lede.search;

import static java.util.Comparator.comparingLong;

import dev.lede.article.ArticleId;
import dev.lede.schema.ArticleSchema;
import dev.lede.story.Stories;
import dev.lede.story.Story;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/**
 * Which telling of a story stands for it: the best rated of those that match, then the fullest, then the earliest. Safe for
 * any number of threads.
 */
final class Tellings {
    private final ArticleDocuments documents;
    private final Stories stories;

    /** Null until first asked for: most searches are of articles. */
    private @Nullable Known known;

    Tellings(ArticleDocuments documents, Stories stories) {
        this.documents = documents;
        this.stories = stories;
    }

    private static final class Known {
        /** Documents of all that tell a story with others. */
        private final int[] sorted;

        /** By a story's id its documents, the best telling first. */
        private final Map<ArticleId, int[]> stories;

        Known(Map<ArticleId, int[]> stories) {
            this.stories = stories;
            this.sorted = stories.values().stream()
                    .flatMapToInt(Arrays::stream)
                    .sorted()
                    .toArray();
        }
    }

    private record Telling(int document, long quality, long length) {}

    /** Unrated and empty ones last; those that are alike stay as they stand in the story, the earliest first. */
    private static final Comparator<Telling> BEST_FIRST =
            comparingLong(Telling::quality).thenComparingLong(Telling::length).reversed();

    /** @return articles that match, where a better telling of their story does too */
    FixedBitSet lesser(IndexSearcher searcher, Query query) throws IOException {
        Known all = known();
        FixedBitSet matching = matching(all.sorted, searcher, query);
        for (int[] story : all.stories.values()) {
            boolean hasBest = false;
            for (int document : story) {
                if (matching.get(document)) {
                    if (!hasBest) {
                        matching.clear(document);
                    }
                    hasBest = true;
                }
            }
        }
        return matching;
    }

    /** @return the document of the best telling of an article's story; nothing where it tells none */
    OptionalInt best(ArticleId article) throws IOException {
        Optional<Story> story = stories.of(article);
        return story.isEmpty()
                ? OptionalInt.empty()
                : Arrays.stream(known().stories.getOrDefault(story.get().id(), new int[0]))
                        .findFirst();
    }

    private static FixedBitSet matching(int[] sorted, IndexSearcher searcher, Query query) throws IOException {
        var matching = new FixedBitSet(Math.max(1, searcher.getIndexReader().maxDoc()));
        Weight weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
        int next = 0;
        for (LeafReaderContext segment : searcher.getIndexReader().leaves()) {
            int end = segment.docBase + segment.reader().maxDoc();
            Scorer scorer = next < sorted.length && sorted[next] < end ? weight.scorer(segment) : null;
            DocIdSetIterator found =
                    scorer == null ? DocIdSetIterator.empty() : scorer.iterator(); // null: nothing matches here
            for (; next < sorted.length && sorted[next] < end; next++) {
                int document = sorted[next] - segment.docBase;
                if (found.docID() == document || (found.docID() < document && found.advance(document) == document)) {
                    matching.set(sorted[next]);
                }
            }
        }
        return matching;
    }

    /** Waits for who else asks first. */
    private synchronized Known known() throws IOException {
        if (known == null) {
            Map<ArticleId, int[]> best = new HashMap<>();
            for (Story story : stories.all()) {
                best.put(story.id(), bestFirst(story));
            }
            known = new Known(best);
        }
        return known;
    }

    private int[] bestFirst(Story story) throws IOException {
        List<Telling> tellings = new ArrayList<>();
        for (ArticleId member : story.members()) {
            OptionalInt document = documents.of(member);
            if (document.isPresent()) {
                tellings.add(telling(document.getAsInt()));
            }
        }
        return tellings.stream().sorted(BEST_FIRST).mapToInt(Telling::document).toArray();
    }

    private Telling telling(int document) throws IOException {
        List<LeafReaderContext> segments = documents.reader().leaves();
        LeafReaderContext segment = segments.get(ReaderUtil.subIndex(document, segments));
        int own = document - segment.docBase;
        return new Telling(
                document,
                value(segment.reader(), ArticleSchema.QUALITY.name(), own),
                value(segment.reader(), ArticleSchema.TEXT.length(), own));
    }

    /** @return -1 where it has none */
    private static long value(LeafReader segment, String field, int document) throws IOException {
        SortedNumericDocValues values = DocValues.getSortedNumeric(segment, field);
        return values.advanceExact(document) ? values.nextValue() : -1;
    }
}
