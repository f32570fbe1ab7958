package dev.lede.benchmark;

import dev.lede.benchmark.Bar.Round;
import dev.lede.benchmark.peer.Daemon;
import dev.lede.benchmark.peer.LedePeer;
import dev.lede.benchmark.peer.OpenSearchPeer;
import dev.lede.benchmark.peer.ProcessUse;
import dev.lede.benchmark.peer.Question;
import dev.lede.benchmark.peer.Shape;
import dev.lede.config.LedeConfig;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/** Answers over HTTP, each server in a process of its own, beside OpenSearch. */
final class ServeSection {
    private static final double LEAST_TIMES_FASTER = 3;
    private static final double LEAST_THROUGHPUT = 4;
    private static final double MOST_LATE = 8;
    private static final double MOST_SUGGESTION_MILLIS = 5;
    private static final double MOST_MEMORY = 0.2;
    private static final double MOST_LATE_WHILE_REBUILT = 3;

    private static final double MILLIS = 1e3;
    private static final double NANOS = 1e9;
    private static final int QUESTIONS = 700;
    private static final int TYPED = 150;

    /** Fewer than Lede keeps. */
    private static final int ASKED_AGAIN = 200;

    private static final int CLIENTS = 16;
    /** Of each server: with what Java's compiler takes, an answer costs twice as much after fifteen seconds as after sixty. */
    private static final Duration WARM_UP = Duration.ofSeconds(60);

    private static final Duration STRETCH = Duration.ofSeconds(5);

    /** While no index is rebuilt: a p99 of thousands of answers, as while one is. */
    private static final Duration LONG_STRETCH = Duration.ofSeconds(20);

    private static final String EXPLAINED =
            "JSON with ten hits, snippets, five facets and an exact total, over loopback, questions of seven kinds in turn; 512 MB"
                    + " of heap for Lede and 1 GB for OpenSearch, one segment each, else as they come, but that Lede searches each question"
                    + " in each round. What was asked before it tells as it comes, from memory; OpenSearch keeps in both what it keeps."
                    + " Clients take their share of the same two processors."
                    + " A pace is readers who come evenly, whether others wait or not: their waiting counts."
                    + " Bare Lucene's suggestions are terms that begin so, by the number of their articles, asked in a loop in this process"
                    + " and not over HTTP.";

    private final Bench bench;
    private final Rounds rounds;
    private final LedePeer lede;
    private final Load load;
    private final List<Question> questions;

    private ServeSection(Bench bench, LedePeer lede, List<Question> questions) {
        this.bench = bench;
        this.rounds = bench.laboratory().rounds();
        this.lede = lede;
        this.questions = questions;
        this.load = new Load(
                lede.daemon().port(),
                questions.stream()
                        .map(question -> LedePeer.request(question, Shape.PAGE))
                        .toList());
    }

    static Section of(Bench bench) throws IOException {
        LedeConfig config = bench.lede();
        List<Question> questions = new NewsQuestions(bench.articles()).mixed(QUESTIONS);
        Path index = config.index().folder();
        try (var lede = LedePeer.searchingAnew(bench.laboratory().root(), index)) {
            var section = new ServeSection(bench, lede, questions);
            section.load.asFastAsItGoes(CLIENTS, WARM_UP);
            List<Bar> bars = new ArrayList<>();
            Optional<OpenSearchPeer> openSearch = bench.openSearch();
            if (openSearch.isPresent()) {
                bars.addAll(section.beside(openSearch.get()));
                bars.addAll(section.askedBefore(openSearch.get()));
            }
            bars.addAll(section.alone());
            bars.addAll(section.whileRebuilt(index));
            return Section.ofBars("Serving", EXPLAINED, bars);
        }
    }

    private List<Bar> beside(OpenSearchPeer openSearch) throws IOException {
        Load other = load(openSearch);
        other.asFastAsItGoes(CLIENTS, WARM_UP);
        List<List<Asked>> one =
                rounds.taken(List.of(() -> once(load, lede.daemon()), () -> once(other, openSearch.daemon())));
        List<List<Latencies>> many = rounds.warmedBy(1)
                .taken(List.of(
                        () -> load.asFastAsItGoes(CLIENTS, STRETCH), () -> other.asFastAsItGoes(CLIENTS, STRETCH)));
        ProcessUse ours = lede.daemon().use();
        ProcessUse theirs = openSearch.daemon().use();
        List<Bar> bars = new ArrayList<>(List.of(
                Bar.timesFaster(
                                "an answer, one client, p50",
                                "OpenSearch",
                                "ms",
                                pairs(one, asked -> asked.took().median()))
                        .atLeast(LEAST_TIMES_FASTER),
                Bar.timesFaster(
                        "an answer, one client, p99",
                        "OpenSearch",
                        "ms",
                        pairs(one, asked -> asked.took().late())),
                Bar.share("an answer, CPU of the server", "OpenSearch", "ms", pairs(one, Asked::cpuMillis)),
                Bar.share(
                                "answers a second, " + CLIENTS + " clients",
                                "OpenSearch",
                                "1/s",
                                pairs(many, Latencies::perSecond))
                        .atLeast(LEAST_THROUGHPUT)));
        if (ours.residentMegabytes().isPresent()) {
            bars.add(memory(
                            "resident memory after that",
                            ours.residentMegabytes().getAsDouble(),
                            theirs.residentMegabytes().getAsDouble())
                    .atMost(MOST_MEMORY));
            bars.add(memory(
                    "its own part, without mapped files",
                    ours.ownMegabytes().getAsDouble(),
                    theirs.ownMegabytes().getAsDouble()));
            bars.add(memory(
                    "peak resident memory",
                    ours.peakMegabytes().getAsDouble(),
                    theirs.peakMegabytes().getAsDouble()));
        }
        return bars;
    }

    /** Lede as it comes, which keeps answers. */
    private List<Bar> askedBefore(OpenSearchPeer openSearch) throws IOException {
        Load other = load(openSearch).first(ASKED_AGAIN);
        try (var keeping =
                LedePeer.start(bench.laboratory().root(), bench.lede().index().folder())) {
            Load again = new Load(keeping.daemon().port(), load.requests()).first(ASKED_AGAIN);
            again.asFastAsItGoes(CLIENTS, WARM_UP);
            List<List<Latencies>> one = rounds.taken(List.of(again::once, other::once));
            List<List<Latencies>> many = rounds.warmedBy(1)
                    .taken(List.of(
                            () -> again.asFastAsItGoes(CLIENTS, STRETCH),
                            () -> other.asFastAsItGoes(CLIENTS, STRETCH)));
            return List.of(
                    Bar.timesFaster(
                            "an answer to what was asked before, one client, p50",
                            "OpenSearch",
                            "ms",
                            pairs(one, Latencies::median)),
                    Bar.share(
                            "answers a second to what was asked before, " + CLIENTS + " clients",
                            "OpenSearch",
                            "1/s",
                            pairs(many, Latencies::perSecond)));
        }
    }

    private Load load(OpenSearchPeer openSearch) {
        return new Load(
                openSearch.daemon().port(),
                questions.stream()
                        .map(question -> OpenSearchPeer.request(question, Shape.PAGE))
                        .toList());
    }

    /** @param cpuMillis of the server for each answer, all its threads together */
    private record Asked(Latencies took, double cpuMillis) {}

    private static Asked once(Load load, Daemon server) throws IOException {
        double before = server.use().cpuSeconds();
        Latencies took = load.once();
        return new Asked(
                took,
                (server.use().cpuSeconds() - before) * MILLIS / took.millis().size());
    }

    private static Bar memory(String measure, double ours, double theirs) {
        return Bar.share(measure, "OpenSearch", "MB", List.of(new Round(ours, theirs)));
    }

    private List<Bar> alone() throws IOException {
        double half = load.asFastAsItGoes(CLIENTS, STRETCH).perSecond() / 2;
        List<Latencies> paced = rounds.warmedBy(1)
                .taken(List.<Rounds.Run<Latencies>>of(() -> load.atAPace(half, CLIENTS, Load.lasting(STRETCH))))
                .getFirst();
        List<Bar> bars = new ArrayList<>();
        bars.add(Bar.share(
                        "p99 at half of its most answers a second",
                        "its p50",
                        "ms",
                        paced.stream()
                                .map(each -> new Round(each.late(), each.median()))
                                .toList())
                .atMost(MOST_LATE));
        bars.addAll(suggestions());
        return bars;
    }

    private List<Bar> suggestions() throws IOException {
        List<String> typed = NewsQuestions.typed(questions.subList(0, TYPED));
        var typing = new Load(
                lede.daemon().port(), typed.stream().map(LedePeer::suggest).toList());
        String measure = "a suggestion, typing letter by letter, p99";
        try (var bare = BareSuggestions.open(bench.bare())) {
            List<List<Latencies>> both = rounds.taken(List.of(typing::once, () -> inProcess(bare, typed)));
            return List.of(
                    Bar.alone(
                                    measure,
                                    "ms",
                                    both.getFirst().stream()
                                            .map(Latencies::late)
                                            .toList())
                            .atMost(MOST_SUGGESTION_MILLIS),
                    Bar.share(measure, "bare Lucene in a process, without HTTP", "ms", pairs(both, Latencies::late)));
        }
    }

    private static Latencies inProcess(BareSuggestions bare, List<String> typed) throws IOException {
        long start = System.nanoTime();
        List<Long> nanos = new ArrayList<>();
        for (String each : typed) {
            long asked = System.nanoTime();
            bare.completing(each);
            nanos.add(System.nanoTime() - asked);
        }
        return Latencies.of((System.nanoTime() - start) / NANOS, nanos);
    }

    /** Last, as another index is served then. */
    private List<Bar> whileRebuilt(Path index) throws IOException {
        Path source = bench.laboratory().folder("source");
        WrittenForms.jsonLines(bench.articles().stream().map(News::of).toList(), source);
        double quarter = load.asFastAsItGoes(CLIENTS, STRETCH).perSecond() / 4;
        load.atAPace(quarter, CLIENTS, Load.lasting(STRETCH));
        List<Latencies> quiet = new ArrayList<>();
        List<Latencies> busy = new ArrayList<>();
        for (int round = 0; round < rounds.rounds(); round++) {
            quiet.add(load.atAPace(quarter, CLIENTS, Load.lasting(LONG_STRETCH)));
            try (var rebuild = Command.lede(
                    bench.laboratory().root(), "rebuild", "--index", index.toString(), "--source", source.toString())) {
                busy.add(load.atAPace(quarter, CLIENTS, rebuild::isRunning));
                rebuild.requireDone();
            }
        }
        return List.of(Bar.share(
                        "p99 while the index is rebuilt, at a quarter of its most answers a second",
                        "p99 without",
                        "ms",
                        IntStream.range(0, quiet.size())
                                .mapToObj(round -> new Round(
                                        busy.get(round).late(), quiet.get(round).late()))
                                .toList())
                .atMost(MOST_LATE_WHILE_REBUILT));
    }

    private static <T> List<Round> pairs(List<List<T>> both, ToDoubleFunction<T> of) {
        return IntStream.range(0, both.getFirst().size())
                .mapToObj(round -> new Round(
                        of.applyAsDouble(both.getFirst().get(round)),
                        of.applyAsDouble(both.getLast().get(round))))
                .toList();
    }
}
