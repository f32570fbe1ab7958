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
import java.util.PriorityQueue;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.apache.lucene.facet.FacetsCollector;

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
        return count(articles, chosen, any -> true, SHOWN);
    }

    /**
     * As {@link #count(FacetsCollector, List)}, of some of the labels.
     *
     * @param wanted by a label's number; what is chosen is among the counts, wanted or not
     * @param most how many are told beside the chosen ones
     */
    Labels count(FacetsCollector articles, List<String> chosen, IntPredicate wanted, int most) throws IOException {
        FacetLabels known = labels.of(facet);
        int[] counts = known.count(articles);
        Set<Integer> selected = new LinkedHashSet<>();
        Set<String> unknown = new LinkedHashSet<>();
        for (String typed : chosen) {
            Optional<Integer> number = labels.number(facet, typed);
            number.ifPresentOrElse(selected::add, () -> unknown.add(typed));
        }
        int[] found = IntStream.range(0, counts.length)
                .filter(number -> counts[number] > 0 && wanted.test(number))
                .toArray();
        Set<Integer> shown = new LinkedHashSet<>(commonest(found, counts, most));
        shown.addAll(selected);
        List<Label> counted = new ArrayList<>();
        shown.forEach(number -> counted.add(label(known.name(number), counts[number], selected.contains(number))));
        unknown.forEach(typed -> counted.add(label(typed, 0, true)));
        counted.sort(comparingLong(Label::count).reversed().thenComparing(comparing(Label::value)));
        return new Labels(List.copyOf(counted), found.length);
    }

    /** Those with the highest counts, the first in the alphabet of equal ones. */
    private static List<Integer> commonest(int[] numbers, int[] counts, int most) {
        // As one number each: the count, and behind it what is the higher, the earlier in the alphabet.
        var commonest = new PriorityQueue<Long>(most + 1);
        long least = 0;
        for (int number : numbers) {
            long rank = ((long) counts[number] << Integer.SIZE) + (Integer.MAX_VALUE - number);
            if (rank > least) {
                commonest.add(rank);
                if (commonest.size() > most) {
                    commonest.remove();
                    least = commonest.isEmpty() ? Long.MAX_VALUE : commonest.element();
                }
            }
        }
        return commonest.stream()
                .map(rank -> Integer.MAX_VALUE - (int) (long) rank)
                .toList();
    }

    private Label label(String value, long count, boolean isSelected) {
        return new Label(value, labels.parent(facet, value), count, isSelected);
    }
}
