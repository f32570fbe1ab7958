package dev.lede.eval;

import static java.util.Comparator.comparing;
import static java.util.Comparator.reverseOrder;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads a run, of ours or another's, query by query. Ranked by score, and equal scores by the document's id backwards: so
 * does trec_eval, whatever the column for the rank says. For one thread.
 */
final class RunReader implements Closeable {
    private static final int MOST_HITS = 100_000;
    private static final int MOST_QUERIES = 100_000;
    private static final Comparator<Scored> BEST_FIRST =
            comparing(Scored::score, reverseOrder()).thenComparing(Scored::document, reverseOrder());

    private final NumberedLines lines;
    private final Set<String> queries = new HashSet<>();
    private Optional<Line> ahead;

    private record Line(String query, Scored hit) {}

    /** @param documents best first */
    record Ranking(String query, List<String> documents) {}

    private RunReader(NumberedLines lines) throws IOException {
        this.lines = lines;
        this.ahead = line();
    }

    static RunReader of(Path file) throws IOException {
        NumberedLines lines = NumberedLines.of(file);
        boolean isOpen = false;
        try {
            var reader = new RunReader(lines);
            isOpen = true;
            return reader;
        } finally {
            if (!isOpen) {
                lines.close();
            }
        }
    }

    /** @return nothing at the end */
    Optional<Ranking> next() throws IOException {
        if (ahead.isEmpty()) {
            return Optional.empty();
        }
        String query = ahead.get().query();
        if (!queries.add(query)) {
            throw lines.damaged(
                    "the lines of query " + UnreadableFileException.quoted(query) + " don't stand together");
        }
        if (queries.size() > MOST_QUERIES) {
            throw lines.damaged("more than " + MOST_QUERIES + " queries");
        }
        List<Scored> hits = new ArrayList<>();
        Set<String> documents = new HashSet<>();
        while (ahead.isPresent() && ahead.get().query().equals(query)) {
            Scored hit = ahead.get().hit();
            if (!documents.add(hit.document())) {
                throw lines.damaged("document " + UnreadableFileException.quoted(hit.document())
                        + " comes a second time for query " + UnreadableFileException.quoted(query));
            }
            hits.add(hit);
            if (hits.size() > MOST_HITS) {
                throw lines.damaged("more than " + MOST_HITS + " documents for one query");
            }
            ahead = line();
        }
        hits.sort(BEST_FIRST);
        return Optional.of(
                new Ranking(query, hits.stream().map(Scored::document).toList()));
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }

    private Optional<Line> line() throws IOException {
        Optional<String> line = lines.next();
        if (line.isEmpty()) {
            return Optional.empty();
        }
        List<String> columns = Columns.of(line.get(), "query Q0 document rank score tag", lines);
        String query = Columns.id(columns.get(0), lines);
        return Optional.of(new Line(query, new Scored(Columns.id(columns.get(2), lines), score(columns.get(4)))));
    }

    private float score(String text) throws UnreadableFileException {
        try {
            float score = Float.parseFloat(text);
            if (!Float.isNaN(score)) {
                return score;
            }
        } catch (NumberFormatException e) {
            // Told below.
        }
        throw lines.damaged("a score is a number, unlike " + UnreadableFileException.quoted(text));
    }
}
