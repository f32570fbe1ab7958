package dev.lede.eval;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What each golden query puts first, as a file that a change of ranking changes by the line. */
record GoldenRankings(List<GoldenRanking> rankings) {
    private static final String ABOUT = "# What the search box puts first for each query of queries.tsv. GoldenFileTest"
            + " checks it and writes the next; see README.md.";
    private static final String MEAN = "mean";

    GoldenRankings {
        rankings = List.copyOf(rankings);
    }

    /** As measures are written everywhere in the file. */
    static String written(double measure) {
        return String.format(Locale.ROOT, "%.4f", measure);
    }

    double mean() {
        return mean(ranking -> true);
    }

    private double mean(Predicate<GoldenRanking> counted) {
        return rankings.stream()
                .filter(counted)
                .mapToDouble(GoldenRanking::measure)
                .average()
                .orElse(0);
    }

    /** Means on top, of all and by kind; then every query. */
    Stream<String> lines() {
        Stream<String> means = rankings.stream()
                .map(GoldenRanking::kind)
                .distinct()
                .map(kind -> meanLine(kind, ranking -> ranking.kind().equals(kind)));
        return Stream.of(
                        Stream.of(ABOUT, meanLine("all", ranking -> true)),
                        means,
                        rankings.stream().flatMap(GoldenRanking::lines))
                .flatMap(part -> part);
    }

    private String meanLine(String kind, Predicate<GoldenRanking> counted) {
        long queries = rankings.stream().filter(counted).count();
        return String.join("\t", MEAN, kind, Long.toString(queries), written(mean(counted)));
    }

    void write(Path file) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.write(file, lines().toList());
    }

    /** @return none where there is no such file yet */
    static GoldenRankings read(Path file) throws IOException {
        if (!Files.exists(file)) {
            return new GoldenRankings(List.of());
        }
        Map<String, List<List<String>>> byQuery = Files.readAllLines(file).stream()
                .filter(line -> !line.startsWith("#") && !line.startsWith(MEAN))
                .map(line -> Arrays.asList(line.split("\t", -1)))
                .collect(groupingBy(List::getFirst, LinkedHashMap::new, toList()));
        return new GoldenRankings(
                byQuery.values().stream().map(GoldenRanking::read).toList());
    }
}
