package dev.lede.server;

import dev.lede.search.InvalidCursorException;
import dev.lede.search.LabelRequest;
import dev.lede.search.LabelsFound;
import dev.lede.search.NewsSearch;
import dev.lede.search.SearchReport;
import dev.lede.search.SearchRequest;
import dev.lede.search.SearchResult;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;

/** Searches, with their time and their failures counted. Safe for any number of threads. */
final class CountedSearch {
    private final NewsSearch search;
    private final Metrics metrics;

    CountedSearch(NewsSearch search, Metrics metrics) {
        this.search = search;
        this.metrics = metrics;
    }

    /** A report counts as a page. */
    SearchReport report(SearchRequest request) throws IOException {
        return counted(Face.PAGE, () -> search.report(request));
    }

    /** @throws InvalidCursorException as {@link NewsSearch#search} does: the client's fault, and counted as none */
    SearchResult search(Face face, SearchRequest request) throws IOException {
        return counted(face, () -> search.search(request));
    }

    /** As {@link NewsSearch#labels}. */
    Optional<LabelsFound> labels(Face face, LabelRequest request) throws IOException {
        return counted(face, () -> search.labels(request));
    }

    @FunctionalInterface
    private interface Answering<T> {
        T answer() throws IOException;
    }

    private <T> T counted(Face face, Answering<T> answering) throws IOException {
        long start = System.nanoTime();
        boolean failed = true;
        try {
            T answer = answering.answer();
            failed = false;
            return answer;
        } catch (InvalidCursorException e) {
            failed = false;
            throw e;
        } finally {
            metrics.searched(face, Duration.ofNanos(System.nanoTime() - start));
            if (failed) {
                metrics.failed(face);
            }
        }
    }
}
