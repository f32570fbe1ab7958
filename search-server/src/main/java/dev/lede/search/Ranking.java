package dev.lede.search;

import dev.lede.schema.ArticleSchema;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.util.BytesRef;

/** Each order as Lucene sorts, with where a hit stands in it. No two hits stand at one place: the last key is the id. */
final class Ranking {
    private static final SortField BY_SCORE = SortField.FIELD_SCORE;
    private static final SortField NEWEST_FIRST = ArticleSchema.PUBLISHED.descending();
    private static final SortField OLDEST_FIRST = ArticleSchema.PUBLISHED.ascending();
    private static final SortField BEST_FIRST = ArticleSchema.QUALITY.descending();
    private static final SortField BY_ID = IdOrder.by(ArticleSchema.ID.name());

    private Ranking() {}

    static Sort by(SortOrder order) {
        return new Sort(keys(order).toArray(SortField[]::new));
    }

    private static List<SortField> keys(SortOrder order) {
        return switch (order) {
            case RELEVANCE -> List.of(BY_SCORE, NEWEST_FIRST, BY_ID);
            case NEWEST -> List.of(NEWEST_FIRST, BY_ID);
            case OLDEST -> List.of(OLDEST_FIRST, BY_ID);
            case QUALITY -> List.of(BEST_FIRST, NEWEST_FIRST, BY_ID);
        };
    }

    /** @param found by one of these orders */
    static List<FieldDoc> hits(TopDocs found) {
        return Stream.of(found.scoreDocs).map(FieldDoc.class::cast).toList();
    }

    /**
     * Where a hit stands: its keys, whichever the order has.
     *
     * @param number score (as its bits) or quality, zero where the order has neither
     * @param published epoch seconds, or what stands for undated articles
     * @param id 16 hexadecimal digits
     */
    record Place(long number, long published, String id) {}

    static Place place(SortOrder order, FieldDoc hit) {
        List<Object> keys = List.of(hit.fields);
        return switch (order) {
            case RELEVANCE -> new Place(Float.floatToIntBits((Float) keys.get(0)), (Long) keys.get(1), id(keys.get(2)));
            case NEWEST, OLDEST -> new Place(0, (Long) keys.get(0), id(keys.get(1)));
            case QUALITY -> new Place((Long) keys.get(0), (Long) keys.get(1), id(keys.get(2)));
        };
    }

    /** A hit to search behind. Its document is above all, as another generation numbers documents anew. */
    static FieldDoc hit(SortOrder order, Place place) {
        IdOrder.Hit id = IdOrder.Hit.of(new BytesRef(place.id()));
        List<Object> keys = switch (order) {
            case RELEVANCE -> List.of(Float.intBitsToFloat((int) place.number()), place.published(), id);
            case NEWEST, OLDEST -> List.of(place.published(), id);
            case QUALITY -> List.of(place.number(), place.published(), id);
        };
        return new FieldDoc(Integer.MAX_VALUE, Float.NaN, keys.toArray());
    }

    /** @return the score by which a hit was ranked, under {@link SortOrder#RELEVANCE} alone */
    static float score(FieldDoc hit) {
        return (Float) hit.fields[0];
    }

    private static String id(Object key) {
        return ((IdOrder.Hit) key).id().utf8ToString();
    }
}
