package dev.lede.eval;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Every measure of every judged query of one run, collected query by query. For one thread. */
final class QueryScores {
    private final List<Map<Measure, Double>> queries = new ArrayList<>();

    /** @param ranking of the next judged query; each run is asked the same ones in the same order */
    void add(GradedRanking ranking) {
        var scores = new EnumMap<Measure, Double>(Measure.class);
        for (Measure measure : Measure.values()) {
            scores.put(measure, measure.of(ranking));
        }
        queries.add(scores);
    }

    /** @return in the order of the measures */
    Map<Measure, Interval> intervals() {
        List<Measure> measures = List.of(Measure.values());
        List<Interval> all =
                Bootstrap.intervals(measures.stream().map(this::column).toList());
        var intervals = new EnumMap<Measure, Interval>(Measure.class);
        for (int i = 0; i < all.size(); i++) {
            intervals.put(measures.get(i), all.get(i));
        }
        return Collections.unmodifiableMap(intervals);
    }

    /** @return in the order of the measures */
    Map<Measure, Comparison> against(QueryScores earlier) {
        var comparisons = new EnumMap<Measure, Comparison>(Measure.class);
        for (Measure measure : Measure.values()) {
            comparisons.put(measure, Comparison.of(column(measure), earlier.column(measure)));
        }
        return Collections.unmodifiableMap(comparisons);
    }

    /** @return a value a query */
    double[] column(Measure measure) {
        return queries.stream().mapToDouble(scores -> scores.get(measure)).toArray();
    }
}
