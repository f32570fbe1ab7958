package dev.lede.benchmark;

import dev.lede.benchmark.Bar.Round;
import dev.lede.benchmark.peer.Daemon;
import dev.lede.benchmark.peer.Daemon.Start;
import dev.lede.benchmark.peer.HelloServer;
import dev.lede.benchmark.peer.HttpRequests;
import dev.lede.benchmark.peer.LedePeer;
import dev.lede.benchmark.peer.Shape;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** From the command to the first answer, beside a server that only says hello. */
final class StartSection {
    private static final double MOST_OF_HELLO = 1.4;
    private static final double MOST_SECONDS = 1.5;

    private static final String EXPLAINED =
            "By the launcher, as users start it, after one start that builds what there is to build; the answer is a search with"
                    + " facets and snippets. Hello is one route over the same HTTP library, run with the same flags. Seconds of all"
                    + " processors together, until the answer was there.";

    private StartSection() {}

    static Section of(Bench bench) throws IOException {
        Path root = bench.laboratory().root();
        Path index = bench.lede().index().folder();
        byte[] question =
                LedePeer.request(new NewsQuestions(bench.articles()).mixed(2).getLast(), Shape.PAGE);
        // Builds what there is to build.
        LedePeer.start(root, index).close();
        List<List<Start>> starts = bench.laboratory()
                .rounds()
                .warmedBy(1)
                .taken(List.of(() -> ofLede(root, index, question), StartSection::ofHello));
        List<Bar> bars = new ArrayList<>();
        bars.add(Bar.share("start to first answer, CPU", "hello over Javalin", "s", rounds(starts, true))
                .atMost(MOST_OF_HELLO));
        bars.add(Bar.alone(
                        "start to first answer, CPU",
                        "s",
                        starts.getFirst().stream().map(Start::cpu).toList())
                .atMost(MOST_SECONDS));
        bars.add(Bar.share("start to first answer, time", "hello over Javalin", "s", rounds(starts, false)));
        return Section.ofBars("Start", EXPLAINED, bars);
    }

    private static List<Round> rounds(List<List<Start>> starts, boolean ofCpu) {
        return IntStream.range(0, starts.getFirst().size())
                .mapToObj(round -> {
                    Start lede = starts.getFirst().get(round);
                    Start hello = starts.getLast().get(round);
                    return ofCpu ? new Round(lede.cpu(), hello.cpu()) : new Round(lede.wall(), hello.wall());
                })
                .toList();
    }

    private static Start ofLede(Path root, Path index, byte[] question) throws IOException {
        try (var lede = LedePeer.start(root, index)) {
            return lede.daemon().firstAnswer(question);
        }
    }

    private static Start ofHello() throws IOException {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        try (Daemon hello = HelloServer.start(java)) {
            return hello.firstAnswer(HttpRequests.get("/"));
        }
    }
}
