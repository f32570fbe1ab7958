package dev.lede.benchmark;

import dev.lede.benchmark.Bar.Round;
import dev.lede.benchmark.peer.Question;
import dev.lede.benchmark.peer.Shape;
import dev.lede.config.LedeConfig;
import dev.lede.index.Generations;
import dev.lede.search.CurrentSearcher;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** A search in one process beside Lucene alone: the processor's time of the thread that answers. */
final class SearchSection {
    private static final double MOST_OF_HITS = 1.3;
    private static final double MOST_OF_PAGE = 1.2;
    private static final int QUESTIONS = 700;
    private static final double NANOS = 1e6;

    private static final Shape EXACT = Shape.HITS;
    private static final Shape BOUNDED = Shape.HITS.withBoundedTotal();

    private static final String EXPLAINED =
            "Questions of seven kinds in turn, of words that stand together in an article; each round asks all of them of one"
                    + " and then of the other, over the same articles in one segment. Milliseconds of CPU in mean of a question, the"
                    + " text's reading included. Bare Lucene ranks by one field's BM25, and reads what hits show from the same column."
                    + " With facets, those questions that no facet narrows.";

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final Rounds rounds;
    private final LedeSearch lede;
    private final BareSearch bare;
    private final Instant now = Instant.now();

    private SearchSection(Rounds rounds, LedeSearch lede, BareSearch bare) {
        this.rounds = rounds;
        this.lede = lede;
        this.bare = bare;
    }

    static Section of(Bench bench) throws IOException {
        List<Bar> bars = new ArrayList<>();
        List<Question> made = new NewsQuestions(bench.articles()).mixed(QUESTIONS);
        bars.addAll(bars(
                bench.laboratory().rounds(),
                bench.lede(),
                bench.bare(),
                made,
                bench.articles().size() + " articles"));
        return Section.ofBars("Searches in a process", EXPLAINED, bars);
    }

    private static List<Bar> bars(
            Rounds rounds, LedeConfig config, Path bareFolder, List<Question> questions, String among)
            throws IOException {
        try (var searcher = CurrentSearcher.open(new Generations(config.index().folder()), config.search());
                var bare = BareSearch.open(bareFolder)) {
            return new SearchSection(rounds, new LedeSearch(searcher), bare).bars(questions, among);
        }
    }

    private List<Bar> bars(List<Question> questions, String among) throws IOException {
        List<Question> open = questions.stream()
                .filter(question ->
                        question.provider().isEmpty() && question.topic().isEmpty())
                .toList();
        List<Bar> bars = new ArrayList<>();
        bars.addAll(bars("ten hits, exact total, " + among, questions, EXACT, MOST_OF_HITS));
        bars.addAll(bars("ten hits, bounded total, " + among, questions, BOUNDED, MOST_OF_HITS));
        bars.addAll(bars("ten hits, five facets, snippets, " + among, open, Shape.PAGE, MOST_OF_PAGE));
        return bars;
    }

    /** Of all, with what was promised, then of each kind. */
    private List<Bar> bars(String measure, List<Question> questions, Shape shape, double most) throws IOException {
        List<List<Map<String, Double>>> taken = rounds.taken(List.of(
                () -> millis(questions, question -> lede.answer(question, shape, now)),
                () -> millis(questions, question -> bare.answer(question, shape))));
        List<Bar> bars = new ArrayList<>();
        for (String kind : taken.getFirst().getFirst().keySet()) {
            List<Round> both = IntStream.range(0, rounds.rounds())
                    .mapToObj(round -> new Round(
                            taken.get(0).get(round).getOrDefault(kind, 0.0),
                            taken.get(1).get(round).getOrDefault(kind, 0.0)))
                    .toList();
            Bar bar = Bar.share(kind.isEmpty() ? measure : "– " + kind, "bare Lucene", "ms", both);
            bars.add(kind.isEmpty() ? bar.atMost(most) : bar);
        }
        return bars;
    }

    @FunctionalInterface
    private interface Answering {
        Object to(Question question) throws IOException;
    }

    /** @return by kind the mean, of all under no name and first */
    private Map<String, Double> millis(List<Question> questions, Answering answering) throws IOException {
        Map<String, Double> sums = new LinkedHashMap<>(Map.of("", 0.0));
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (Question question : questions) {
            long start = threads.getCurrentThreadCpuTime();
            answering.to(question);
            double millis = (threads.getCurrentThreadCpuTime() - start) / NANOS;
            for (String kind : List.of("", question.kind())) {
                sums.merge(kind, millis, Double::sum);
                counts.merge(kind, 1, Integer::sum);
            }
        }
        sums.replaceAll((kind, sum) -> sum / counts.getOrDefault(kind, 1));
        return sums;
    }
}
