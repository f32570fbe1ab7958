package dev.lede.search;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingLong;

import dev.lede.article.Facet;
import dev.lede.search.FacetCounts.Label;
import dev.lede.search.FacetCounts.Labels;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.facet.FacetResult;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.LabelAndValue;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetCounts;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesReaderState;

/** Counts the labels of one facet. */
final class LabelCounting {
    private static final int SHOWN = 50;

    private final Facet facet;
    private final GenerationLabels labels;

    LabelCounting(Facet facet, GenerationLabels labels) {
        this.facet = facet;
        this.labels = labels;
    }

    /** @param chosen as the reader named them; each is among the counts, with zero where no article bears it */
    Labels count(FacetsCollector articles, List<String> chosen) throws IOException {
        Optional<SortedSetDocValuesReaderState> state = labels.state(facet);
        List<Label> counted = new ArrayList<>();
        Set<String> selected = selected(chosen);
        int distinct = 0;
        if (state.isPresent()) {
            var counts = new SortedSetDocValuesFacetCounts(state.get(), articles);
            FacetResult top = counts.getTopChildren(SHOWN, facet.name());
            if (top != null) { // null where nothing was counted
                distinct = top.childCount;
                for (LabelAndValue each : top.labelValues) {
                    counted.add(label(each.label, each.value.longValue(), selected.remove(each.label)));
                }
            }
            for (String label : List.copyOf(selected)) {
                if (!labels.matching(facet, label).isEmpty()) {
                    selected.remove(label);
                    long count = counts.getSpecificValue(facet.name(), label).longValue();
                    counted.add(label(label, Math.max(0, count), true));
                }
            }
        }
        selected.forEach(label -> counted.add(label(label, 0, true)));
        counted.sort(comparingLong(Label::count).reversed().thenComparing(comparing(Label::value)));
        return new Labels(List.copyOf(counted), distinct);
    }

    /** Labels as the index has them, or as typed where it has none. */
    private Set<String> selected(List<String> chosen) {
        Set<String> selected = new LinkedHashSet<>();
        chosen.stream()
                .flatMap(typed -> {
                    List<String> known = labels.matching(facet, typed);
                    return known.isEmpty() ? Stream.of(typed) : known.stream();
                })
                .forEach(selected::add);
        return selected;
    }

    private Label label(String value, long count, boolean isSelected) {
        return new Label(value, labels.parent(facet, value), count, isSelected);
    }
}
