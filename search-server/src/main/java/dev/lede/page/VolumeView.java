package dev.lede.page;

import dev.lede.request.SearchParameters;
import dev.lede.search.Ratings;
import dev.lede.search.SearchReport;
import dev.lede.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How many articles came when: a bar chart, and the same as a table.
 *
 * @param chart whose bars lead to their articles
 * @param rows oldest first, without empty ones
 */
public record VolumeView(HistogramView chart, List<Row> rows) {
    /**
     * @param articles such as {@code 12}
     * @param quality of those that are rated, on average
     */
    public record Row(String when, String href, String articles, Optional<String> quality) {}

    /** Nothing where no article is dated. */
    static Optional<VolumeView> of(SearchParameters search, SearchReport report, Visit visit) {
        if (report.published().buckets().isEmpty()) {
            return Optional.empty();
        }
        Wording words = visit.words();
        HistogramView chart = HistogramView.of(report.published(), search.lasting(), visit);
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < chart.bars().size(); i++) {
            HistogramView.Bar bar = chart.bars().get(i);
            if (!bar.empty()) {
                rows.add(new Row(
                        bar.label(),
                        bar.href(),
                        words.number(report.published().buckets().get(i).count()),
                        report.qualities().get(i).map(Ratings::mean).map(mean -> words.decimal(mean, 1))));
            }
        }
        return Optional.of(new VolumeView(chart, List.copyOf(rows)));
    }
}
