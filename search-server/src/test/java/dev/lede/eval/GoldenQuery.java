package dev.lede.eval;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import dev.lede.SharedData;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * One of our own judged queries, of {@code src/test/golden}.
 *
 * @param kind what sort of query it is, such as {@code model}
 * @param text as it is typed
 * @param grades by article id: 3 exactly what was asked for, down to 0
 */
record GoldenQuery(String id, String kind, String text, Map<String, Integer> grades) {
    static final Path FOLDER = SharedData.root().resolve("search-server/src/test/golden");

    GoldenQuery {
        grades = Map.copyOf(grades);
    }

    static List<GoldenQuery> all() throws IOException {
        Map<String, Map<String, Integer>> grades = rows("judgments.tsv").stream()
                .collect(groupingBy(List::getFirst, toMap(row -> row.get(1), row -> Integer.valueOf(row.get(2)))));
        return rows("queries.tsv").stream()
                .map(row ->
                        new GoldenQuery(row.get(0), row.get(1), row.get(2), grades.getOrDefault(row.get(0), Map.of())))
                .toList();
    }

    private static List<List<String>> rows(String file) throws IOException {
        return Files.readAllLines(FOLDER.resolve(file)).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> Arrays.asList(line.split("\t", -1)))
                .toList();
    }
}
