package dev.lede.search;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingLong;

import dev.lede.article.Facet;
import dev.lede.search.FacetCounts.Label;
import dev.lede.search.FacetCounts.Labels;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.util.LongHeap;

/** Counts the labels of one facet. */
final class LabelCounting implements ArticleCounting {
    private static final int SHOWN = 50;

    private static final Comparator<Label> ORDER =
            comparingLong(Label::count).reversed().thenComparing(comparing(Label::value));

    private final Facet facet;
    private final GenerationLabels labels;
    private final FacetLabels known;
    private final int[] counts;

    LabelCounting(Facet facet, GenerationLabels labels) {
        this.facet = facet;
        this.labels = labels;
        this.known = labels.of(facet);
        this.counts = known.noCounts();
    }

    @Override
    public Batches in(LeafReaderContext segment) throws IOException {
        return known.counting(segment, counts);
    }

    /** @param chosen as the reader named them; each is among the counts, with zero where no article bears it */
    Labels told(List<String> chosen) {
        return told(chosen, counts, SHOWN);
    }

    /**
     * As {@link #told(List)}, of some of the labels.
     *
     * @param wanted by a label's number; what is chosen is among the counts, wanted or not
     * @param most how many are told beside the chosen ones, at least one
     */
    Labels told(List<String> chosen, IntPredicate wanted, int most) {
        int[] some = new int[known.size()];
        for (int number = 0; number < some.length; number++) {
            some[number] = counts[number] > 0 && wanted.test(number) ? counts[number] : 0;
        }
        return told(chosen, some, most);
    }

    private Labels told(List<String> chosen, int[] some, int most) {
        Set<Integer> selected = new LinkedHashSet<>();
        Set<String> unknown = new LinkedHashSet<>();
        for (String typed : chosen) {
            Optional<Integer> number = labels.number(facet, typed);
            number.ifPresentOrElse(selected::add, () -> unknown.add(typed));
        }
        List<Label> told = new ArrayList<>();
        Set<Integer> others = new LinkedHashSet<>(selected);
        for (LongHeap commonest = commonest(some, most); commonest.size() > 0; ) {
            int number = number(commonest.pop());
            told.add(label(known.name(number), counts[number], selected.contains(number)));
            others.remove(number);
        }
        others.forEach(number -> told.add(label(known.name(number), counts[number], true)));
        unknown.forEach(typed -> told.add(label(typed, 0, true)));
        return new Labels(inOrder(told, chosen), distinct(some));
    }

    /** Ranks of those with the highest counts, the lowest first. */
    private LongHeap commonest(int[] some, int most) {
        var commonest = new LongHeap(Math.max(1, Math.min(most, known.size())));
        int least = 0;
        for (int number = 0; number < known.size(); number++) {
            // Of as many as the least has, those before it in the alphabet are there already.
            if (some[number] > least) {
                commonest.insertWithOverflow(rank(some[number], number));
                least = commonest.size() < most ? 0 : count(commonest.top());
            }
        }
        return commonest;
    }

    private int distinct(int[] some) {
        int distinct = 0;
        for (int number = 0; number < known.size(); number++) {
            distinct += -some[number]
                    >>> (Integer.SIZE - 1); // 1 where it isn't zero: thousands of branches would cost more
        }
        return distinct;
    }

    /** The count, and behind it what is the higher, the earlier in the alphabet. */
    private static long rank(int count, int number) {
        return ((long) count << Integer.SIZE) + (Integer.MAX_VALUE - number);
    }

    private static int count(long rank) {
        return (int) (rank >>> Integer.SIZE);
    }

    private static int number(long rank) {
        return Integer.MAX_VALUE - (int) rank;
    }

    /** @param told the last of the commonest first, where nothing is chosen */
    private static List<Label> inOrder(List<Label> told, List<String> chosen) {
        return chosen.isEmpty()
                ? List.copyOf(told.reversed())
                : told.stream().sorted(ORDER).toList();
    }

    private Label label(String value, long count, boolean isSelected) {
        return new Label(value, labels.parent(facet, value), count, isSelected);
    }
}
