package dev.lede.search;

import static java.util.stream.Collectors.toSet;

import dev.lede.search.Cursor.Position;
import dev.lede.search.Matching.Matches;
import dev.lede.search.Matching.Stretch;
import dev.lede.wording.Sentence;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.search.FieldDoc;

/**
 * Which hits a request's slice shows. Where the share of providers is limited, the order of all hits is those that come
 * first by it, then the others by their scores; every slice finds it anew, so that nothing is kept between them. Safe for
 * any number of threads.
 */
final class Slicing {
    private final Matching matching;
    private final ProviderShare share;

    Slicing(Matching matching, ProviderShare share) {
        this.matching = matching;
        this.share = share;
    }

    /**
     * @param found of which only the counts are of the whole search
     * @param hits that the slice shows, in order
     * @param next behind the last of them; absent where nothing is left
     * @param notices for the reader
     */
    record Sliced(Matches found, List<FieldDoc> hits, Optional<String> next, List<Sentence> notices) {}

    /**
     * @param query what the request's query became, within its dates
     * @param ranks whether it says which articles match better than others
     */
    Sliced of(SearchRequest request, TimeLimited query, boolean ranks) throws IOException {
        boolean isShared = ranks && share.isLimited();
        return switch (request.slice()) {
            case Slice.Nothing() -> new Sliced(matching.count(request, query), List.of(), Optional.empty(), List.of());
            case Slice.Page(var number, var size) -> {
                int shown = (number - 1) * size;
                yield fromTop(request, query, isShared, shown, first -> shown);
            }
            case Slice.After(var cursor, var size) -> {
                Position last = Cursor.position(cursor, request, isShared ? share.most() : 0);
                yield last.among() > 0
                        ? fromTop(request, query, isShared, ProviderShare.FIRST, first -> shownUpTo(last, first))
                        : behind(request, query, isShared, last);
            }
        };
    }

    /** How many hits were shown, when some of them come first by the providers' share. */
    @FunctionalInterface
    private interface Earlier {
        int given(List<FieldDoc> first);
    }

    /** Up to the last one's place among the first; in another generation, where that has left them, as many as there were. */
    private static int shownUpTo(Position last, List<FieldDoc> first) {
        return IntStream.range(0, first.size())
                .filter(i -> Ranking.place(SortOrder.RELEVANCE, first.get(i))
                        .id()
                        .equals(last.place().id()))
                .map(i -> i + 1)
                .findFirst()
                .orElse(last.among());
    }

    private Sliced fromTop(SearchRequest request, TimeLimited query, boolean isShared, int mostShown, Earlier earlier)
            throws IOException {
        int size = request.slice().size();
        int wanted = mostShown + size + 1;
        Matches found = matching.find(
                request, query, Stretch.fromTop(isShared ? Math.max(wanted, ProviderShare.BEST) : wanted));
        List<FieldDoc> natural = Ranking.hits(found.hits());
        List<FieldDoc> first = isShared ? first(natural) : List.of();
        List<FieldDoc> ordered =
                Stream.concat(first.stream(), without(first, natural)).toList();
        int start = earlier.given(first);
        List<FieldDoc> hits = part(ordered, start, size);
        boolean isReordered = !hits.equals(part(natural, start, size));
        return new Sliced(
                found,
                hits,
                ordered.size() > start + size ? next(request, isShared, hits, first) : Optional.empty(),
                isReordered && request.options().explain() ? List.of(notice()) : List.of());
    }

    private Sliced behind(SearchRequest request, TimeLimited query, boolean isShared, Position last)
            throws IOException {
        int size = request.slice().size();
        int wanted = size + 1;
        Matches found = matching.find(
                request, query, Stretch.behind(last.place(), isShared ? wanted + ProviderShare.FIRST : wanted));
        List<FieldDoc> first = isShared ? first(matching.best(request, query, ProviderShare.BEST)) : List.of();
        List<FieldDoc> left = without(first, Ranking.hits(found.hits())).toList();
        List<FieldDoc> hits = part(left, 0, size);
        return new Sliced(
                found, hits, left.size() > size ? next(request, isShared, hits, first) : Optional.empty(), List.of());
    }

    /** Where nothing has a score, as where the query only excludes, the order is by date, and stays. */
    private List<FieldDoc> first(List<FieldDoc> natural) throws IOException {
        return natural.isEmpty() || Ranking.score(natural.getFirst()) <= 0
                ? List.of()
                : share.first(part(natural, 0, ProviderShare.BEST));
    }

    private Optional<String> next(SearchRequest request, boolean isShared, List<FieldDoc> hits, List<FieldDoc> first) {
        FieldDoc last = hits.getLast();
        var position = new Position(Ranking.place(request.sort(), last), first.indexOf(last) + 1);
        return Optional.of(Cursor.of(request, isShared ? share.most() : 0, position));
    }

    private static Stream<FieldDoc> without(List<FieldDoc> first, List<FieldDoc> hits) {
        Set<Integer> documents = first.stream().map(hit -> hit.doc).collect(toSet());
        return hits.stream().filter(hit -> !documents.contains(hit.doc));
    }

    private static List<FieldDoc> part(List<FieldDoc> hits, int start, int size) {
        return hits.stream().skip(start).limit(size).toList();
    }

    private Sentence notice() {
        return Sentence.of("notice.provider-share", share.most());
    }
}
