package dev.lede.eval;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Documents, queries, and which documents people found relevant to which: a folder with {@code docs.jsonl} (objects with
 * id, title and text), {@code queries.tsv} (id, tab, text) and {@code qrels.trec} (query, a column that means nothing,
 * document, grade).
 *
 * @param queries in the file's order
 * @param unknownQueries queries that are judged and aren't there: they don't count
 */
record JudgedCollection(Path folder, List<JudgedQuery> queries, Set<String> unknownQueries) {
    private static final int MOST_QUERIES = 100_000;
    private static final int MOST_JUDGMENTS = 1_000_000;
    private static final int LONGEST_QUERY = 100_000;
    private static final int HIGHEST_GRADE = 1_000_000;

    JudgedCollection {
        queries = List.copyOf(queries);
        unknownQueries = Set.copyOf(unknownQueries);
    }

    /** Reads queries and judgments; documents are many and read by {@link #documents}. */
    static JudgedCollection open(Path folder) throws IOException {
        Map<String, String> texts = texts(folder.resolve("queries.tsv"));
        Path qrels = folder.resolve("qrels.trec");
        Map<String, Map<String, Integer>> grades = grades(qrels);
        List<JudgedQuery> queries = new ArrayList<>();
        texts.forEach((id, text) -> queries.add(
                new JudgedQuery(id, text, Optional.ofNullable(grades.remove(id)).orElse(Map.of()))));
        if (queries.stream().noneMatch(JudgedQuery::counts)) {
            throw new UnreadableFileException(qrels, "no query of queries.tsv has a relevant document");
        }
        return new JudgedCollection(folder, queries, grades.keySet());
    }

    /** The queries that the measures are of. */
    List<JudgedQuery> judged() {
        return queries.stream().filter(JudgedQuery::counts).toList();
    }

    /** Whoever opened it closes it. */
    DocumentLines documents() throws IOException {
        return DocumentLines.of(folder.resolve("docs.jsonl"));
    }

    /** What people call it: the folder's name. */
    String name() {
        return Optional.ofNullable(folder.toAbsolutePath().normalize().getFileName())
                .orElse(folder)
                .toString();
    }

    /**
     * What is judged and isn't there, each a sentence for the operator.
     *
     * @param documents ids of all that are there
     */
    List<String> notices(Collection<String> documents) {
        Set<String> known = new HashSet<>(documents);
        long missing = judged().stream()
                .flatMap(query -> query.grades().entrySet().stream())
                .filter(judgment -> judgment.getValue() > 0 && !known.contains(judgment.getKey()))
                .count();
        List<String> notices = new ArrayList<>();
        if (!unknownQueries.isEmpty()) {
            notices.add("Judged queries that queries.tsv lacks don't count: " + unknownQueries.size());
        }
        if (missing > 0) {
            notices.add("Relevant documents that docs.jsonl lacks count as not found: " + missing);
        }
        return notices;
    }

    private static Map<String, String> texts(Path file) throws IOException {
        Map<String, String> texts = new LinkedHashMap<>();
        try (var lines = NumberedLines.of(file)) {
            for (var line = lines.next(); line.isPresent(); line = lines.next()) {
                int tab = line.get().indexOf('\t');
                if (tab < 0) {
                    throw lines.damaged("is not of the form: id, tab, text");
                }
                String id = Columns.id(line.get().substring(0, tab), lines);
                String text = line.get().substring(tab + 1);
                if (text.length() > LONGEST_QUERY) {
                    throw lines.damaged("the query is longer than " + LONGEST_QUERY + " characters");
                }
                if (texts.put(id, text) != null) {
                    throw lines.damaged("a second query " + UnreadableFileException.quoted(id));
                }
                if (texts.size() > MOST_QUERIES) {
                    throw lines.damaged("more than " + MOST_QUERIES + " queries");
                }
            }
        }
        return texts;
    }

    private static Map<String, Map<String, Integer>> grades(Path file) throws IOException {
        Map<String, Map<String, Integer>> grades = new LinkedHashMap<>();
        int judgments = 0;
        try (var lines = NumberedLines.of(file)) {
            for (var line = lines.next(); line.isPresent(); line = lines.next()) {
                List<String> columns = Columns.of(line.get(), "query 0 document grade", lines);
                String query = Columns.id(columns.get(0), lines);
                String document = Columns.id(columns.get(2), lines);
                Integer before = grades.computeIfAbsent(query, id -> new HashMap<>())
                        .put(document, grade(columns.get(3), lines));
                if (before != null) {
                    throw lines.damaged("document " + UnreadableFileException.quoted(document)
                            + " is judged a second time for query " + UnreadableFileException.quoted(query));
                }
                if (++judgments > MOST_JUDGMENTS) {
                    throw lines.damaged("more than " + MOST_JUDGMENTS + " judgments");
                }
            }
        }
        return grades;
    }

    private static int grade(String text, NumberedLines lines) throws UnreadableFileException {
        try {
            int grade = Integer.parseInt(text);
            if (Math.abs((long) grade) <= HIGHEST_GRADE) {
                return grade;
            }
        } catch (NumberFormatException e) {
            // Told below.
        }
        throw lines.damaged("a grade is a whole number, unlike " + UnreadableFileException.quoted(text));
    }
}
