package dev.lede.eval;

import static java.util.Objects.requireNonNull;

import dev.lede.config.LedeConfig;
import dev.lede.indexing.TemporaryFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Indexes a judged collection, asks it every query in several ways, and measures what each puts first. */
public final class Evaluation {
    /** As deep as TREC's runs go. */
    private static final int DEPTH = 1000;

    private final EvaluationRequest request;
    private final JudgedCollection collection;
    private final List<JudgedQuery> judged;

    private Evaluation(EvaluationRequest request, JudgedCollection collection) {
        this.request = request;
        this.collection = collection;
        this.judged = collection.judged();
    }

    /**
     * @param config its weights and its words that are never stemmed are those that are measured
     * @throws IOException if a file of the collection or the earlier run is missing or damaged: it names file and line
     */
    public static EvaluationResult run(EvaluationRequest request, LedeConfig config) throws IOException {
        return new Evaluation(request, JudgedCollection.open(request.collection())).run(config);
    }

    private EvaluationResult run(LedeConfig config) throws IOException {
        // First, as the run that is written may take its place.
        Optional<QueryScores> earlier = request.against().isPresent()
                ? Optional.of(earlier(request.against().get()))
                : Optional.empty();
        if (request.run().isEmpty()) {
            return measured(config, earlier, Optional.empty());
        }
        try (var writer = RunWriter.to(request.run().get())) {
            EvaluationResult result = measured(config, earlier, Optional.of(writer));
            writer.publish();
            return result;
        }
    }

    private EvaluationResult measured(LedeConfig config, Optional<QueryScores> earlier, Optional<RunWriter> writer)
            throws IOException {
        try (var folder = TemporaryFolder.make("lede-eval-");
                var plain = PlainLucene.index(collection, folder.path().resolve("plain"));
                var lede = LedeIndex.index(
                        collection,
                        folder.path().resolve("lede"),
                        config.search(),
                        config.index().form())) {
            Map<String, Ranker> rankers = new LinkedHashMap<>();
            rankers.put("plain Lucene", plain.oneField());
            rankers.put("plain, title + text", plain.twoFields());
            for (Matching matching : Matching.values()) {
                rankers.put(row(matching, false), lede.ranker(matching, false));
                rankers.put(row(matching, true), lede.ranker(matching, true));
            }
            String chosen = row(request.matching(), request.expand());
            Map<String, QueryScores> scores = new LinkedHashMap<>();
            for (var row : rankers.entrySet()) {
                boolean isChosen = row.getKey().equals(chosen);
                scores.put(row.getKey(), scores(row.getValue(), isChosen ? writer : Optional.empty()));
            }
            return result(scores, chosen, lede.ids(), earlier);
        }
    }

    /** The name of a row. */
    private static String row(Matching matching, boolean expand) {
        return "Lede, " + matching + (expand ? ", expanded" : "");
    }

    /** A run is of all queries: others may have other judgments. */
    private QueryScores scores(Ranker ranker, Optional<RunWriter> writer) throws IOException {
        var scores = new QueryScores();
        for (JudgedQuery query : writer.isEmpty() ? judged : collection.queries()) {
            List<Scored> ranking = ranker.rank(query.text(), DEPTH);
            if (writer.isPresent()) {
                writer.get().add(query.id(), ranking);
            }
            if (query.counts()) {
                scores.add(
                        GradedRanking.of(ranking.stream().map(Scored::document).toList(), query.grades()));
            }
        }
        return scores;
    }

    /** Of a query that the earlier run lacks nothing was found. */
    private QueryScores earlier(Path run) throws IOException {
        Map<String, JudgedQuery> queries = new HashMap<>();
        judged.forEach(query -> queries.put(query.id(), query));
        Map<String, GradedRanking> rankings = new HashMap<>();
        try (var reader = RunReader.of(run)) {
            for (var next = reader.next(); next.isPresent(); next = reader.next()) {
                JudgedQuery query = queries.get(next.get().query());
                if (query != null) {
                    List<String> documents =
                            next.get().documents().stream().limit(DEPTH).toList();
                    rankings.put(query.id(), GradedRanking.of(documents, query.grades()));
                }
            }
        }
        if (rankings.isEmpty()) {
            throw new UnreadableFileException(run, "holds no judged query of " + collection.folder());
        }
        var scores = new QueryScores();
        judged.forEach(
                query -> scores.add(rankings.getOrDefault(query.id(), GradedRanking.of(List.of(), query.grades()))));
        return scores;
    }

    private EvaluationResult result(
            Map<String, QueryScores> scores, String chosen, List<String> documents, Optional<QueryScores> earlier) {
        Map<String, Map<Measure, Interval>> rows = new LinkedHashMap<>();
        scores.forEach((name, of) -> rows.put(name, of.intervals()));
        QueryScores now = requireNonNull(scores.get(chosen));
        return new EvaluationResult(
                requireNonNull(rows.get(chosen)),
                collection.name(),
                documents.size(),
                judged.size(),
                request.matching(),
                request.expand(),
                rows,
                earlier.map(before -> new EvaluationResult.Against(
                        request.against().orElseThrow().toString(), now.against(before))),
                collection.notices(documents));
    }
}
