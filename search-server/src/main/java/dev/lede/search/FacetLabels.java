package dev.lede.search;

import dev.lede.article.Spelling;
import dev.lede.query.Departed;
import dev.lede.schema.IndexField.Labels;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.index.Term;
import org.jspecify.annotations.Nullable;

/**
 * One facet's labels in a generation. The index has them as articles spell them; all spellings with one {@link
 * Spelling#key} are one label, shown as most articles spell it, the first in the alphabet of those that are as frequent.
 * So what a label is called depends on every article, and no article must be written anew when that changes. Costly to
 * make: once a generation. Immutable; safe for any number of threads.
 */
final class FacetLabels {
    private static final int NOBODY = -1;

    private final Labels field;

    /** In the alphabet's order; a label's number is its place. */
    private final List<String> names;

    /** Every one that the index has, by number. */
    private final List<List<String>> spellings;

    private final Map<String, Integer> numbers = new HashMap<>();

    /** What a label is called that an article spells otherwise. */
    private final Map<String, String> respelled = new HashMap<>();

    /** Whether none of them is borne in two spellings. */
    private final boolean isSpelledOnce;

    /** By leaf, as is what follows. */
    private final List<SegmentLabels> segments = new ArrayList<>();

    private final List<CountedColumn> columns = new ArrayList<>();

    FacetLabels(Labels field, IndexReader reader, Departed departed) throws IOException {
        this.field = field;
        // By key; an index of one segment tells them in the order of the alphabet, nearly.
        Map<String, List<String>> spelled = new LinkedHashMap<>();
        List<String[]> keys = new ArrayList<>();
        for (LeafReaderContext leaf : reader.leaves()) {
            SortedSetDocValues values = DocValues.getSortedSet(leaf.reader(), field.indexName());
            String[] each = new String[Math.toIntExact(values.getValueCount())];
            for (int ordinal = 0; ordinal < each.length; ordinal++) {
                String spelling = values.lookupOrd(ordinal).utf8ToString();
                each[ordinal] = Spelling.key(spelling);
                List<String> known = spelled.get(each[ordinal]);
                if (known == null) {
                    spelled.put(each[ordinal], List.of(spelling));
                } else if (!known.contains(spelling)) {
                    spelled.put(each[ordinal], inOrder(known, spelling));
                }
            }
            keys.add(each);
        }
        List<Called> borne = new ArrayList<>(spelled.size());
        for (Map.Entry<String, List<String>> label : spelled.entrySet()) {
            String name = name(label.getValue(), reader, departed);
            if (name != null) { // null where no article bears it any more
                borne.add(new Called(name, label.getKey(), label.getValue()));
            }
        }
        borne.sort(Comparator.comparing(Called::name));
        this.names = borne.stream().map(Called::name).toList();
        this.spellings = borne.stream().map(Called::spellings).toList();
        this.isSpelledOnce = spellings.stream().allMatch(all -> all.size() == 1);
        borne.forEach(label -> numbers.put(label.key(), numbers.size()));
        borne.forEach(label -> label.otherwise().forEach(spelling -> respelled.put(spelling, label.name())));
        for (LeafReaderContext leaf : reader.leaves()) {
            var segment = new SegmentLabels(
                    leaf, field.indexName(), numbered(keys.get(leaf.ord)), names.size(), isSpelledOnce);
            segments.add(segment);
            columns.add(new CountedColumn(segment, leaf.reader().maxDoc()));
        }
    }

    /** @param spellings in the alphabet's order */
    private record Called(String name, String key, List<String> spellings) {
        List<String> otherwise() {
            return spellings.stream().filter(spelling -> !spelling.equals(name)).toList();
        }
    }

    private static List<String> inOrder(List<String> known, String another) {
        return Stream.concat(known.stream(), Stream.of(another)).sorted().toList();
    }

    private int[] numbered(String[] keys) {
        int[] numbered = new int[keys.length];
        for (int ordinal = 0; ordinal < keys.length; ordinal++) {
            numbered[ordinal] = numbers.getOrDefault(keys[ordinal], NOBODY);
        }
        return numbered;
    }

    /** How most articles that are there spell a label; null where none bears it. */
    private @Nullable String name(List<String> spellings, IndexReader reader, Departed departed) throws IOException {
        // Looking a label up in the index is what costs; that of one spelling alone is called so, however often.
        if (spellings.size() == 1 && !departed.isAny()) {
            return spellings.getFirst();
        }
        String most = null;
        int mostArticles = 0;
        for (String spelling : spellings) {
            var term = new Term(field.indexName(), spelling);
            int articles = departed.articles(term, reader.docFreq(term));
            if (articles > mostArticles) {
                most = spelling;
                mostArticles = articles;
            }
        }
        return most;
    }

    int size() {
        return names.size();
    }

    String name(int number) {
        return names.get(number);
    }

    /** Every spelling that the index has of a label. */
    List<String> spellings(int number) {
        return spellings.get(number);
    }

    boolean isSpelledOnce() {
        return isSpelledOnce;
    }

    /** What a label is called that an article bears. */
    String spelled(String label) {
        return respelled.getOrDefault(label, label);
    }

    /** The number of a label, in whatever spelling; nothing where no article bears it. */
    Optional<Integer> number(String spelling) {
        return Optional.ofNullable(numbers.get(Spelling.key(spelling)));
    }

    /** The number of the label that an article bears; of several, any one. */
    Optional<Integer> borne(LeafReaderContext leaf, int document) throws IOException {
        return segments.get(leaf.ord).first(document - leaf.docBase);
    }

    /** For counts by a label's number, and one place more. */
    int[] noCounts() {
        return new int[names.size() + 1];
    }

    /** @param counts to which is added how many of a segment's articles bear each label; from {@link #noCounts} */
    ArticleCounting.Batches counting(LeafReaderContext leaf, int[] counts) throws IOException {
        return columns.get(leaf.ord).into(counts);
    }

    /** How many of the articles bear each label, by its number. */
    int[] count(Matched articles) throws IOException {
        int[] counts = noCounts();
        articles.count(List.of(leaf -> counting(leaf, counts)));
        return Arrays.copyOf(counts, names.size());
    }
}
