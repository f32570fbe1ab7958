package dev.lede.eval;

import java.nio.file.Path;
import java.util.Optional;

/**
 * What to measure, and what to do with it.
 *
 * @param collection its folder
 * @param matching whose figures are the result, go into the run, and are compared
 * @param expand whether with the words of the first hits, of which the same holds
 * @param run where to write the ranking of every query, as TREC has it
 * @param against an earlier run over the same collection
 */
public record EvaluationRequest(
        Path collection, Matching matching, boolean expand, Optional<Path> run, Optional<Path> against) {}
