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
import java.util.LinkedHashMap;
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
    private static final long UNKNOWN = -1;

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

        /** By a story's id its documents, the best telling first; the story that was told last of all first. */
        private final Map<ArticleId, int[]> stories;

        Known(Map<ArticleId, int[]> stories) {
            this.stories = stories;
            this.sorted = stories.values().stream()
                    .flatMapToInt(Arrays::stream)
                    .sorted()
                    .toArray();
        }
    }

    private record Telling(int document, long quality, long length, long published) {}

    private record Told(ArticleId story, List<Telling> bestFirst) {
        /** Undated ones are long ago. */
        long last() {
            return bestFirst.stream().mapToLong(Telling::published).max().orElse(Long.MIN_VALUE);
        }
    }

    private static final Comparator<Told> LATEST_FIRST = comparingLong(Told::last)
            .reversed()
            .thenComparing(told -> told.story().value());

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

    /** @return by the ids of stories that any of these articles tells, the documents of all who tell it; the latest first */
    Map<ArticleId, int[]> latest(Matched articles) throws IOException {
        Known all = known();
        FixedBitSet matching = among(all.sorted, articles);
        Map<ArticleId, int[]> told = new LinkedHashMap<>();
        all.stories.forEach((id, story) -> {
            if (Arrays.stream(story).anyMatch(matching::get)) {
                told.put(id, story);
            }
        });
        return told;
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

    /** @param sorted documents, of which those are wanted that were collected */
    private FixedBitSet among(int[] sorted, Matched articles) {
        var among = new FixedBitSet(Math.max(1, documents.reader().maxDoc()));
        for (MatchedSegment segment : articles.segments()) {
            int base = segment.context().docBase;
            int end = base + segment.context().reader().maxDoc();
            int next = Arrays.binarySearch(sorted, base);
            for (int i = next < 0 ? -next - 1 : next; i < sorted.length && sorted[i] < end; i++) {
                if (segment.has(sorted[i] - base)) {
                    among.set(sorted[i]);
                }
            }
        }
        return among;
    }

    /** Waits for who else asks first. */
    private synchronized Known known() throws IOException {
        if (known == null) {
            List<Told> all = new ArrayList<>();
            for (Story story : stories.all()) {
                all.add(new Told(story.id(), bestFirst(story)));
            }
            all.sort(LATEST_FIRST);
            Map<ArticleId, int[]> best = new LinkedHashMap<>();
            for (Told told : all) {
                best.put(
                        told.story(),
                        told.bestFirst().stream().mapToInt(Telling::document).toArray());
            }
            known = new Known(best);
        }
        return known;
    }

    private List<Telling> bestFirst(Story story) throws IOException {
        List<Telling> tellings = new ArrayList<>();
        for (ArticleId member : story.members()) {
            OptionalInt document = documents.of(member);
            if (document.isPresent()) {
                tellings.add(telling(document.getAsInt()));
            }
        }
        tellings.sort(BEST_FIRST);
        return tellings;
    }

    private Telling telling(int document) throws IOException {
        List<LeafReaderContext> segments = documents.reader().leaves();
        LeafReaderContext segment = segments.get(ReaderUtil.subIndex(document, segments));
        int own = document - segment.docBase;
        return new Telling(
                document,
                value(segment.reader(), ArticleSchema.QUALITY.name(), own, UNKNOWN),
                value(segment.reader(), ArticleSchema.TEXT.length(), own, UNKNOWN),
                value(segment.reader(), ArticleSchema.PUBLISHED.name(), own, Long.MIN_VALUE));
    }

    private static long value(LeafReader segment, String field, int document, long otherwise) throws IOException {
        SortedNumericDocValues values = DocValues.getSortedNumeric(segment, field);
        return values.advanceExact(document) ? values.nextValue() : otherwise;
    }
}
