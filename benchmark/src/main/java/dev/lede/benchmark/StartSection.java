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
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/** From the command to the first answer, beside a server that only says hello. */
final class StartSection {
    private static final double MOST_OF_HELLO = 1.4;
    private static final double MOST_SECONDS = 1.5;

    private static final String EXPLAINED =
            "By the launcher, as users start it, after one start that builds what there is to build; the answer is a search with"
                    + " facets and snippets. Hello is one route over the same HTTP library, run with the same flags; without the archive"
                    + " of classes that Lede starts from, and with one of its own. Seconds of all processors together until the answer"
                    + " was there, of what the launcher runs before, too.";

    private StartSection() {}

    static Section of(Bench bench) throws IOException {
        Path root = bench.laboratory().root();
        Path index = bench.lede().index().folder();
        byte[] question =
                LedePeer.request(new NewsQuestions(bench.articles()).mixed(2).getLast(), Shape.PAGE);
        // Builds what there is to build.
        LedePeer.start(root, index).close();
        Path archive = bench.laboratory().scratch().resolve("hello.jsa");
        ofHello("-XX:ArchiveClassesAtExit=" + archive);
        List<List<Start>> starts = bench.laboratory()
                .rounds()
                .warmedBy(1)
                .taken(List.of(
                        () -> ofLede(root, index, question),
                        StartSection::ofHello,
                        () -> ofHello("-XX:SharedArchiveFile=" + archive)));
        List<Bar> bars = new ArrayList<>();
        bars.add(Bar.share("start to first answer, CPU", "hello over Javalin", "s", rounds(starts, 1, Start::cpu))
                .atMost(MOST_OF_HELLO));
        bars.add(Bar.share(
                "start to first answer, CPU",
                "hello over Javalin, with an archive",
                "s",
                rounds(starts, 2, Start::cpu)));
        bars.add(Bar.alone(
                        "start to first answer, CPU",
                        "s",
                        starts.getFirst().stream().map(Start::cpu).toList())
                .atMost(MOST_SECONDS));
        bars.add(Bar.share("start to first answer, time", "hello over Javalin", "s", rounds(starts, 1, Start::wall)));
        return Section.ofBars("Start", EXPLAINED, bars);
    }

    private static List<Round> rounds(List<List<Start>> starts, int other, ToDoubleFunction<Start> of) {
        return IntStream.range(0, starts.getFirst().size())
                .mapToObj(round -> new Round(
                        of.applyAsDouble(starts.getFirst().get(round)),
                        of.applyAsDouble(starts.get(other).get(round))))
                .toList();
    }

    private static Start ofLede(Path root, Path index, byte[] question) throws IOException {
        try (var lede = LedePeer.start(root, index)) {
            return lede.daemon().firstAnswer(question);
        }
    }

    private static Start ofHello(String... flags) throws IOException {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        try (Daemon hello = HelloServer.start(java, flags)) {
            return hello.firstAnswer(HttpRequests.get("/"));
        }
    }
}
