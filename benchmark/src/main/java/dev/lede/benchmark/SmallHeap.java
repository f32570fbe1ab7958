package dev.lede.benchmark;

import dev.lede.benchmark.Bar.Round;
import dev.lede.benchmark.peer.LedePeer;
import dev.lede.benchmark.peer.Question;
import dev.lede.benchmark.peer.Shape;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/** One index served with little memory and with much, in turn: whether it works, and what it costs. */
final class SmallHeap {
    private static final String LITTLE = "-Xmx256m";
    private static final String MUCH = "-Xmx2g";
    private static final double MOST_OF_MUCH = 1.3;
    private static final int TYPED = 20;

    private final String among;
    private final List<byte[]> requests;
    private final List<byte[]> typed;
    private final Rounds rounds;

    /**
     * What was found.
     *
     * @param failure where it didn't work with little memory, why
     */
    record Found(List<Bar> bars, Optional<String> failure) {
        Found {
            bars = List.copyOf(bars);
        }
    }

    /**
     * What one round came to.
     *
     * @param p50 milliseconds by the clock
     * @param cpu milliseconds of the server's for an answer
     */
    private record Served(double p50, double cpu) {}

    /** That the server with little memory didn't start, or didn't answer. */
    private static final class TooLittle extends IOException {
        private static final long serialVersionUID = 1;

        TooLittle(String message, Exception cause) {
            super(message, cause);
        }
    }

    private SmallHeap(int articles, List<Question> questions, Rounds rounds) {
        this.among = ", " + articles + " articles, " + LITTLE;
        this.requests = questions.stream()
                .map(question -> LedePeer.request(question, Shape.PAGE))
                .toList();
        this.typed = NewsQuestions.typed(questions.subList(0, Math.min(TYPED, questions.size()))).stream()
                .map(LedePeer::suggest)
                .toList();
        this.rounds = rounds;
    }

    /** @param index with so many articles, among them those that are asked for */
    static Found measured(Path root, Path index, int articles, List<Question> questions, Rounds rounds)
            throws IOException {
        var heap = new SmallHeap(articles, questions, rounds);
        // Builds what there is to build, so that a failure below is one for want of memory.
        try (var much = LedePeer.searchingAnew(root, index, MUCH)) {
            heap.askAll(much);
            return heap.beside(much, root, index);
        }
    }

    private Found beside(LedePeer much, Path root, Path index) throws IOException {
        try (var little = little(root, index)) {
            return new Found(compared(little, much), Optional.empty());
        } catch (TooLittle e) {
            return new Found(List.of(works(0)), Optional.of(LITTLE + " didn't suffice: " + e.getMessage()));
        }
    }

    private static LedePeer little(Path root, Path index) throws TooLittle {
        try {
            return LedePeer.searchingAnew(root, index, LITTLE);
        } catch (IOException e) {
            throw new TooLittle(String.valueOf(e.getMessage()), e);
        }
    }

    private List<Bar> compared(LedePeer little, LedePeer much) throws IOException {
        ofLittle(little, () -> askAll(little));
        List<List<Served>> served = rounds.taken(List.of(() -> ofLittle(little, () -> once(little)), () -> once(much)));
        List<Bar> bars = new ArrayList<>();
        bars.add(works(1));
        bars.add(Bar.share("an answer, one client, p50" + among, MUCH, "ms", pairs(served, Served::p50))
                .atMost(MOST_OF_MUCH));
        bars.add(Bar.share("an answer, CPU" + among, MUCH, "ms", pairs(served, Served::cpu)));
        OptionalDouble resident = little.daemon().use().residentMegabytes();
        if (resident.isPresent()) {
            double beside = much.daemon().use().residentMegabytes().orElseThrow();
            bars.add(Bar.share(
                    "resident memory" + among, MUCH, "MB", List.of(new Round(resident.getAsDouble(), beside))));
        }
        return bars;
    }

    /** What the server with little memory fails at is for want of it; of the other one that would be an error. */
    private static Served ofLittle(LedePeer little, Rounds.Run<Served> asking) throws TooLittle {
        try {
            return asking.once();
        } catch (IOException | IllegalStateException e) {
            throw new TooLittle(
                    e.getMessage() + "; said last: " + little.daemon().saidLast(), e);
        }
    }

    /** Asks everything once, suggestions too, so that all is in memory that ever is. */
    private Served askAll(LedePeer lede) throws IOException {
        new Load(lede.daemon().port(), typed).once();
        return once(lede);
    }

    private Served once(LedePeer lede) throws IOException {
        double before = lede.daemon().use().cpuSeconds();
        Latencies latencies = new Load(lede.daemon().port(), requests).once();
        double cpu = lede.daemon().use().cpuSeconds() - before;
        return new Served(latencies.median(), 1000 * cpu / requests.size());
    }

    private Bar works(double share) {
        return Bar.alone("starts and answers all (1 for yes)" + among, "", List.of(share))
                .atLeast(1);
    }

    private static List<Round> pairs(List<List<Served>> both, ToDoubleFunction<Served> of) {
        return IntStream.range(0, both.getFirst().size())
                .mapToObj(round -> new Round(
                        of.applyAsDouble(both.getFirst().get(round)),
                        of.applyAsDouble(both.getLast().get(round))))
                .toList();
    }
}
