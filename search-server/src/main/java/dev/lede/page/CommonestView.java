package dev.lede.page;

import dev.lede.article.Facet;
import dev.lede.request.SearchParameters;
import dev.lede.search.FacetCounts.Label;
import dev.lede.search.FacetCounts.Labels;
import dev.lede.search.SearchReport;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The commonest labels of one facet.
 *
 * @param name of the facet, as a page's address has it
 * @param title such as {@code Provider}
 * @param rows highest count first; one at least
 */
public record CommonestView(String name, String title, List<Row> rows) {
    private static final int MOST = 8;

    /**
     * @param href the search narrowed by the label
     * @param count such as {@code 1,204}
     */
    public record Row(String label, String href, String count) {}

    /** Of the facets that say something: what the search is narrowed to, and topics above it, every article bears. */
    static List<CommonestView> of(SearchParameters search, SearchReport report, Visit visit) {
        List<CommonestView> all = new ArrayList<>();
        for (Map.Entry<Facet, Labels> facet : report.commonest().entrySet()) {
            Set<String> known = known(facet.getValue(), report);
            List<Row> rows = facet.getValue().values().stream()
                    .filter(label -> !known.contains(label.value()))
                    .limit(MOST)
                    .map(label -> row(facet.getKey(), label, search.lasting(), visit))
                    .toList();
            if (!rows.isEmpty()) {
                all.add(new CommonestView(
                        facet.getKey().name(), FacetNames.title(facet.getKey(), visit.words()), rows));
            }
        }
        return all;
    }

    private static Set<String> known(Labels labels, SearchReport report) {
        Set<String> known = new HashSet<>();
        for (Label label : labels.values()) {
            Optional<String> name = Optional.of(label.value()).filter(any -> label.selected());
            while (name.isPresent() && known.add(name.get())) {
                name = report.index().vocabulary().parentOf(name.get());
            }
        }
        return known;
    }

    private static Row row(Facet facet, Label label, SearchParameters search, Visit visit) {
        return new Row(
                FacetNames.label(facet, label.value(), visit.words()),
                visit.links().to(search.with(facet, label.value())),
                visit.words().number(label.count()));
    }
}
