package dev.lede.benchmark;

import dev.lede.benchmark.Bar.Round;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.apache.lucene.util.IOUtils;

/** How costs grow with the number of articles. Each size's index is gone when it was measured. */
final class GrowthSection {
    private static final double MOST_OF_SMALLEST = 1.3;

    /** The launcher's, and those tried after it where it isn't enough. */
    private static final List<Integer> HEAPS = List.of(512, 1024, 2048, 4096, 8192);

    private static final int MOST_IN_A_SMALL_HEAP = 1_000_000;

    /** With fewer, whatever a heap holds is the program. */
    private static final int FEWEST_IN_A_SMALL_HEAP = 1000;

    private static final double MICROS = 1e6;
    private static final String EXPLAINED =
            "Made articles, each size rebuilt once from articles made as they are taken, and searched, in processes of their own with"
                    + " the launcher's flags, after a rebuild of up to 20,000 that doesn't count. CPU of a rebuild is without the making, whose"
                    + " garbage alone stays in it; time by the clock"
                    + " is with it. Heap is what is left after a collection of all of it: for a rebuild the most, of one as the last"
                    + " article came, one when all were written, and any that came by itself. Where 512 MB didn't suffice, twice as much"
                    + " was tried. The same questions of two words are asked of each size; p50 is CPU of the half that is cheaper, by the"
                    + " thread that answers. Visited are the articles whose length, rating or date was looked at, half of the questions no"
                    + " more. At most logarithmic is taken to be: no more times as much as the logarithm of the number of articles.";

    /** All about one size. */
    private record Grown(int articles, int heap, GrowthRebuild rebuild, GrowthSearches searches) {}

    private final Laboratory laboratory;
    private final List<Grown> grown = new ArrayList<>();
    private final List<Bar> bars = new ArrayList<>();

    /** Why little memory didn't do, where it didn't. */
    private Optional<String> failure = Optional.empty();

    private GrowthSection(Laboratory laboratory) {
        this.laboratory = laboratory;
    }

    static Section of(Laboratory laboratory) throws IOException {
        var section = new GrowthSection(laboratory);
        List<Bar> bars = section.bars();
        return Section.ofBars(
                "Growth", EXPLAINED + section.failure.map(why -> " " + why).orElse(""), bars);
    }

    private List<Bar> bars() throws IOException {
        List<Integer> sizes = laboratory.sizes().stream().sorted().distinct().toList();
        OptionalInt inSmallHeap = sizes.stream()
                .mapToInt(size -> size)
                .filter(size -> size >= FEWEST_IN_A_SMALL_HEAP && size <= MOST_IN_A_SMALL_HEAP)
                .max();
        List<Bar> small = new ArrayList<>();
        for (int size : sizes) {
            Path index = laboratory.scratch().resolve("growth-" + size);
            grow(size, index, sizes.getFirst());
            if (OptionalInt.of(size).equals(inSmallHeap)) {
                var served = SmallHeap.measured(
                        laboratory.root(),
                        index,
                        size,
                        GrowthSearches.questions(sizes.getFirst()),
                        laboratory.rounds());
                small.addAll(served.bars());
                failure = served.failure();
            }
            IOUtils.rm(index);
        }
        compare();
        bars.addAll(small);
        return bars;
    }

    private void grow(int size, Path index, int asked) throws IOException {
        int place = grown.isEmpty() ? 0 : HEAPS.indexOf(grown.getLast().heap());
        Optional<GrowthRebuild> rebuild = rebuilt(size, index, HEAPS.get(place));
        while (rebuild.isEmpty()) {
            place++;
            rebuild = rebuilt(size, index, HEAPS.get(place));
        }
        grown.add(new Grown(
                size,
                HEAPS.get(place),
                rebuild.get(),
                GrowthProbe.search(laboratory.root(), index, asked, HEAPS.getFirst(), laboratory.rounds())));
    }

    /** @return nothing where that heap is too small, and a larger one is there to try */
    private Optional<GrowthRebuild> rebuilt(int size, Path index, int heap) throws IOException {
        try {
            return Optional.of(GrowthProbe.rebuild(laboratory.root(), index, size, heap));
        } catch (IOException e) {
            boolean isTooSmall = String.valueOf(e.getMessage()).contains(OutOfMemoryError.class.getSimpleName());
            if (!isTooSmall || heap == HEAPS.getLast()) {
                throw e;
            }
            IOUtils.rm(index);
            return Optional.empty();
        }
    }

    private void compare() {
        OptionalDouble none = OptionalDouble.empty();
        OptionalDouble flat = OptionalDouble.of(MOST_OF_SMALLEST);
        OptionalDouble logarithmic = OptionalDouble.of(
                Math.log(grown.getLast().articles()) / Math.log(grown.getFirst().articles()));
        add(
                "rebuild, CPU an article",
                "µs",
                each -> List.of(MICROS * each.rebuild().cpu() / each.articles()),
                flat);
        add(
                "rebuild, time an article",
                "µs",
                each -> List.of(MICROS * each.rebuild().wall() / each.articles()),
                none);
        add(
                "making an article, CPU",
                "µs",
                each -> List.of(MICROS * each.rebuild().making() / each.articles()),
                none);
        add("rebuild, heap", "MB", each -> List.of(each.rebuild().heap()), flat);
        add("rebuild, -Xmx that sufficed", "MB", each -> List.of((double) each.heap()), flat);
        add(
                "rebuild, peak resident memory, mapped files too",
                "MB",
                each -> known(each.rebuild().peak()),
                none);
        add("two words, ten hits, p50", "ms", each -> each.searches().hits(), logarithmic);
        add(
                "two words, ten hits, visited",
                "",
                each -> List.of((double) each.searches().visited()),
                logarithmic);
        add("two words, facets and snippets, p50", "ms", each -> each.searches().page(), none);
        add("searching, heap", "MB", each -> List.of(each.searches().heap()), flat);
        add(
                "searching, peak resident memory, mapped files too",
                "MB",
                each -> known(each.searches().peak()),
                none);
    }

    private static List<Double> known(OptionalDouble value) {
        return value.isPresent() ? List.of(value.getAsDouble()) : List.of();
    }

    /**
     * A row for each size, in terms of the smallest.
     *
     * @param of one value a round, as many for each size; none where the system doesn't tell
     * @param most promised of the largest
     */
    private void add(String measure, String unit, Function<Grown, List<Double>> of, OptionalDouble most) {
        Grown smallest = grown.getFirst();
        List<Double> least = of.apply(smallest);
        if (least.isEmpty()) {
            return;
        }
        bars.add(Bar.alone(measure + ", " + smallest.articles() + " articles", unit, least));
        for (int place = 1; place < grown.size(); place++) {
            Grown each = grown.get(place);
            List<Double> rounds = of.apply(each);
            Bar bar = Bar.share(
                    measure + ", " + each.articles() + " articles",
                    smallest.articles() + " articles",
                    unit,
                    IntStream.range(0, rounds.size())
                            .mapToObj(round -> new Round(rounds.get(round), least.get(round)))
                            .toList());
            bars.add(most.isPresent() && place == grown.size() - 1 ? bar.atMost(most.getAsDouble()) : bar);
        }
    }
}
