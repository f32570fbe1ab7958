package dev.lede.page;

import dev.lede.article.Facet;
import dev.lede.search.FacetCounts.Label;
import dev.lede.search.FacetCounts.Labels;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * One facet with its counts: a tree where values have parents.
 *
 * @param id of the heading, such as {@code facet-topic}
 * @param unseen how many values more there are than are listed
 * @param finder finds any of them, where some are hidden
 */
public record FacetView(String id, String title, FacetRows rows, int unseen, Optional<FacetFinder> finder) {

    /** Filters are half of a page's bytes; who looks for a value that isn't among so many types its beginning. */
    private static final int LISTED = 40;

    /** The commonest, with a way to the others. */
    static FacetView of(Facet facet, Labels labels, Choices choices) {
        FacetView whole = of(facet, FacetFinder.suits(facet) ? listed(labels) : labels, choices, FacetRows::of);
        boolean hidesSome = whole.unseen() > 0 || whole.rows().foldsAny();
        return hidesSome && FacetFinder.suits(facet)
                ? new FacetView(
                        whole.id(),
                        whole.title(),
                        whole.rows(),
                        whole.unseen(),
                        Optional.of(FacetFinder.of(facet, choices.search(), "", choices.visit())))
                : whole;
    }

    private static Labels listed(Labels labels) {
        List<Label> all = labels.values();
        return new Labels(
                IntStream.range(0, all.size())
                        .filter(i -> i < LISTED || all.get(i).selected())
                        .mapToObj(all::get)
                        .toList(),
                labels.distinct());
    }

    /** Every label that is given. */
    static FacetView whole(Facet facet, Labels labels, Choices choices) {
        return of(facet, labels, choices, FacetRows::whole);
    }

    private static FacetView of(
            Facet facet, Labels labels, Choices choices, Function<List<FacetRow>, FacetRows> folding) {
        Set<String> present = labels.values().stream().map(Label::value).collect(Collectors.toSet());
        Map<String, List<Label>> below = new LinkedHashMap<>();
        for (Label label : labels.values()) {
            String parent = label.parent().filter(present::contains).orElse("");
            below.computeIfAbsent(parent, any -> new ArrayList<>()).add(label);
        }
        return new FacetView(
                "facet-" + facet.name(),
                FacetNames.title(facet, choices.visit().words()),
                rows(facet, "", below, choices, folding),
                Math.max(0, labels.distinct() - labels.values().size()),
                Optional.empty());
    }

    private static FacetRows rows(
            Facet facet,
            String parent,
            Map<String, List<Label>> below,
            Choices choices,
            Function<List<FacetRow>, FacetRows> folding) {
        return folding.apply(below.getOrDefault(parent, List.of()).stream()
                .map(label -> new FacetRow(
                        FacetNames.label(facet, label.value(), choices.visit().words()),
                        label.count(),
                        choices.visit()
                                .links()
                                .to(
                                        label.selected()
                                                ? choices.without(facet, label.value())
                                                : choices.search().with(facet, label.value())),
                        label.selected(),
                        rows(facet, label.value(), below, choices, folding)))
                .toList());
    }
}
