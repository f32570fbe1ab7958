package dev.lede.eval;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What measuring a collection came to.
 *
 * @param measures of Lede, with the matching that was chosen, in the order of the measures
 * @param collection its folder's name
 * @param queries that were measured: those with a relevant document
 * @param matching that was chosen
 * @param expand whether the words of the first hits were chosen to count too
 * @param rows every way of ranking that was measured, in the table's order; {@code measures} is one of them
 * @param against what was chosen, beside an earlier run
 * @param notices what didn't count and why, each a sentence for the operator
 */
public record EvaluationResult(
        Map<Measure, Interval> measures,
        String collection,
        long documents,
        int queries,
        Matching matching,
        boolean expand,
        Map<String, Map<Measure, Interval>> rows,
        Optional<Against> against,
        List<String> notices) {

    /** @param run the earlier run's file, as it was named */
    public record Against(String run, Map<Measure, Comparison> measures) {}

    public EvaluationResult {
        rows = Collections.unmodifiableMap(new LinkedHashMap<>(rows));
        notices = List.copyOf(notices);
    }
}
