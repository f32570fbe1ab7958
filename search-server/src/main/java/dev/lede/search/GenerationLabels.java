package dev.lede.search;

import dev.lede.article.Facet;
import dev.lede.article.Vocabulary;
import dev.lede.query.Departed;
import dev.lede.query.LabelNames;
import dev.lede.schema.ArticleSchema;
import dev.lede.schema.IndexField.Labels;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.facet.DrillDownQuery;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.facet.sortedset.DefaultSortedSetDocValuesReaderState;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesReaderState;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.index.Term;

/**
 * The labels that a generation's articles bear, and Lucene's state for counting them. Costly to make: once a generation.
 * Immutable; safe for any number of threads.
 */
final class GenerationLabels implements LabelNames {
    private final Vocabulary vocabulary;
    private final Map<Facet, SortedSetDocValuesReaderState> states = new HashMap<>();

    /** By facet, then by label in lower case. */
    private final Map<Facet, Map<String, List<String>>> spellings = new HashMap<>();

    GenerationLabels(IndexReader reader, Vocabulary vocabulary, Departed departed) throws IOException {
        this.vocabulary = vocabulary;
        for (Labels labels : ArticleSchema.FACETS) {
            SortedSetDocValues ordinals = MultiDocValues.getSortedSetValues(reader, labels.indexName());
            if (ordinals != null) { // null where no article bears such a label
                states.put(
                        labels.facet(),
                        new DefaultSortedSetDocValuesReaderState(
                                reader, labels.indexName(), ArticleSchema.facetsConfig()));
                spellings.put(labels.facet(), spellings(labels, ordinals, reader, departed));
            }
        }
    }

    /** Nothing where no article bears a label of this kind. */
    Optional<SortedSetDocValuesReaderState> state(Facet facet) {
        return Optional.ofNullable(states.get(facet));
    }

    @Override
    public List<String> matching(Facet facet, String typed) {
        Map<String, List<String>> known = spellings.getOrDefault(facet, Map.of());
        List<String> named = known.getOrDefault(key(typed), List.of());
        if (!named.isEmpty()) {
            return named;
        }
        return vocabulary
                .canonical(facet, typed)
                .map(name -> known.getOrDefault(key(name), List.of()))
                .orElse(List.of());
    }

    Optional<String> parent(Facet facet, String label) {
        return facet.equals(Facet.TOPIC) ? vocabulary.parentOf(label) : Optional.empty();
    }

    /** Of labels that some article bears which is still there. */
    private static Map<String, List<String>> spellings(
            Labels labels, SortedSetDocValues ordinals, IndexReader reader, Departed departed) throws IOException {
        Map<String, List<String>> spellings = new HashMap<>();
        for (long ordinal = 0; ordinal < ordinals.getValueCount(); ordinal++) {
            String[] path =
                    FacetsConfig.stringToPath(ordinals.lookupOrd(ordinal).utf8ToString());
            if (path.length == 2
                    && isBorne(DrillDownQuery.term(labels.indexName(), labels.name(), path[1]), reader, departed)) {
                spellings
                        .computeIfAbsent(key(path[1]), name -> new ArrayList<>())
                        .add(path[1]);
            }
        }
        return spellings;
    }

    private static boolean isBorne(Term label, IndexReader reader, Departed departed) throws IOException {
        return departed.articles(label, reader.docFreq(label)) > 0;
    }

    private static String key(String label) {
        return label.strip().toLowerCase(Locale.ROOT);
    }
}
