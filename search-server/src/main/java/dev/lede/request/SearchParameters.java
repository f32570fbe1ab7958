package dev.lede.request;

import dev.lede.article.Facet;
import dev.lede.query.ParsedQuery;
import dev.lede.query.PointInTime;
import dev.lede.query.QueryParser;
import dev.lede.search.Cursor;
import dev.lede.search.Filters;
import dev.lede.search.Filters.QualityRange;
import dev.lede.search.SearchOptions;
import dev.lede.search.SearchRequest;
import dev.lede.search.Slice;
import dev.lede.search.SortOrder;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The whole state of a search, as its URL has it: {@link ParameterReader} reads it, {@link ParameterWriter} writes it,
 * and the {@code with} methods give the state behind a link. Immutable.
 *
 * @param q the search box's text, at most 1,000 code points; empty for every article
 * @param chosen labels by facet, each in the order given, no repeats; never an empty list
 * @param after as given: a day, month, year, instant or duration back from now
 * @param before as {@code after}
 * @param sort absent for the default: relevance, or newest where {@code q} is empty
 * @param size hits asked for, {@code 1..100}, absent for the default
 * @param page from 1
 * @param cursor never together with a page
 * @param facets names to count; absent for the default, empty for none
 */
public record SearchParameters(
        String q,
        SortedMap<Facet, List<String>> chosen,
        Optional<QualityRange> quality,
        Optional<PointInTime> after,
        Optional<PointInTime> before,
        Optional<SortOrder> sort,
        Optional<Integer> size,
        int page,
        Optional<String> cursor,
        Optional<Set<String>> facets,
        SearchOptions options) {
    public static final int DEFAULT_SIZE = 10;

    /** Of a feed. */
    public static final int FEED_SIZE = 50;

    /** Counted unless the request names others. */
    public static final Set<String> DEFAULT_FACETS = Set.of(
            Facet.PROVIDER.name(),
            Facet.TOPIC.name(),
            Facet.TYPE.name(),
            SearchRequest.QUALITY,
            SearchRequest.PUBLISHED);

    private static final SortedMap<Facet, List<String>> NOTHING_CHOSEN = Collections.emptySortedMap();

    /** Every article, newest first. */
    public static final SearchParameters EVERYTHING = new SearchParameters(
            "",
            NOTHING_CHOSEN,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            1,
            Optional.empty(),
            Optional.empty(),
            SearchOptions.STANDARD);

    public SearchParameters {
        chosen = Collections.unmodifiableSortedMap(new TreeMap<>(chosen));
    }

    /**
     * The search that this state asks for. Relative dates, in the query too, are counted from {@code now}, or from the
     * cursor's own where there is one, so that following pages mean what the first one did.
     *
     * @param known facets that the index has
     */
    public SearchRequest toRequest(Instant now, List<Facet> known) {
        Instant then = cursor.flatMap(Cursor::now).orElse(now);
        return toRequest(text -> QueryParser.parse(text, then, known), then);
    }

    /** The search that this state asks for. */
    public SearchRequest toRequest(Function<String, ParsedQuery> parser, Instant now) {
        int hits = size.orElse(DEFAULT_SIZE);
        return new SearchRequest(
                parser.apply(q),
                new Filters(chosen, quality, after.map(point -> point.from(now)), before.map(point -> point.from(now))),
                order(),
                cursor.<Slice>map(next -> new Slice.After(next, hits)).orElseGet(() -> new Slice.Page(page, hits)),
                facets.orElse(DEFAULT_FACETS),
                options,
                now);
    }

    /** The order asked for, or the default for this query. */
    public SortOrder order() {
        return sort.orElse(q.isBlank() ? SortOrder.NEWEST : SortOrder.RELEVANCE);
    }

    public List<String> chosen(Facet facet) {
        return chosen.getOrDefault(facet, List.of());
    }

    /** Whether anything but the query narrows the search. */
    public boolean isNarrowed() {
        return !chosen.isEmpty() || quality.isPresent() || after.isPresent() || before.isPresent();
    }

    public SearchParameters with(Facet facet, String value) {
        return with(
                facet,
                Stream.concat(chosen(facet).stream(), Stream.of(value))
                        .distinct()
                        .toList());
    }

    /** @param value as chosen, in its own spelling */
    public SearchParameters without(Facet facet, String value) {
        return with(
                facet,
                chosen(facet).stream()
                        .filter(each -> !each.equalsIgnoreCase(value))
                        .toList());
    }

    /**
     * What a page asks for: where the URL doesn't say what is counted, that is the default, the language, and all that settings
     * opened.
     *
     * @param known facets that the index has
     */
    public SearchParameters withPageFacets(List<Facet> known) {
        Set<String> counted = new TreeSet<>(DEFAULT_FACETS);
        known.forEach(facet -> counted.add(facet.name()));
        return new SearchParameters(
                q,
                chosen,
                quality,
                after,
                before,
                sort,
                size,
                page,
                cursor,
                facets.or(() -> Optional.of(counted)),
                options);
    }

    /** What a feed asks for: where the URL doesn't say, the newest first, 50 of them. What it doesn't show isn't counted. */
    public SearchParameters asFeed() {
        return new SearchParameters(
                q,
                chosen,
                quality,
                after,
                before,
                sort.or(() -> Optional.of(SortOrder.NEWEST)),
                size.or(() -> Optional.of(FEED_SIZE)),
                page,
                cursor,
                Optional.of(Set.of()),
                options.withExactTotal(false).withSnippets(false).withExplain(false));
    }

    /** What is found and in which order, from its first page on: the state that is worth coming back to. */
    public SearchParameters lasting() {
        return new SearchParameters(
                q,
                chosen,
                quality,
                after,
                before,
                sort,
                Optional.empty(),
                1,
                Optional.empty(),
                Optional.empty(),
                options.withExactTotal(true).withExplain(false));
    }

    public SearchParameters withQuery(String text) {
        return first(text, chosen, quality, after, before, sort);
    }

    public SearchParameters withQuality(Optional<QualityRange> range) {
        return first(q, chosen, range, after, before, sort);
    }

    public SearchParameters withSpan(Optional<PointInTime> from, Optional<PointInTime> until) {
        return first(q, chosen, quality, from, until, sort);
    }

    public SearchParameters withSort(SortOrder order) {
        return first(q, chosen, quality, after, before, Optional.of(order));
    }

    /** In the order that suits the query: relevance, or newest where there are no words. */
    public SearchParameters withDefaultSort() {
        return first(q, chosen, quality, after, before, Optional.empty());
    }

    /** The same query, narrowed by nothing. */
    public SearchParameters withoutFilters() {
        return first(q, NOTHING_CHOSEN, Optional.empty(), Optional.empty(), Optional.empty(), sort);
    }

    public SearchParameters withPage(int number) {
        return new SearchParameters(
                q, chosen, quality, after, before, sort, size, number, Optional.empty(), facets, options);
    }

    /** @param next {@link dev.lede.search.SearchResult#next()} of the answer to this search */
    public SearchParameters withCursor(String next) {
        return new SearchParameters(
                q, chosen, quality, after, before, sort, size, 1, Optional.of(next), facets, options);
    }

    /** The same hits, with or without why each stands where it does. */
    public SearchParameters withExplain(boolean wanted) {
        return new SearchParameters(
                q, chosen, quality, after, before, sort, size, page, cursor, facets, options.withExplain(wanted));
    }

    /** The same search, of stories or of articles. */
    public SearchParameters withGrouped(boolean wanted) {
        return new SearchParameters(
                q,
                chosen,
                quality,
                after,
                before,
                sort,
                size,
                1,
                Optional.empty(),
                facets,
                options.withGrouped(wanted).withExplain(false));
    }

    private SearchParameters with(Facet facet, List<String> values) {
        var changed = new TreeMap<>(chosen);
        if (values.isEmpty()) {
            changed.remove(facet);
        } else {
            changed.put(facet, values);
        }
        return first(q, changed, quality, after, before, sort);
    }

    /** A changed search starts at its first page, and with what it finds. */
    private SearchParameters first(
            String text,
            SortedMap<Facet, List<String>> labels,
            Optional<QualityRange> range,
            Optional<PointInTime> from,
            Optional<PointInTime> until,
            Optional<SortOrder> order) {
        return new SearchParameters(
                text, labels, range, from, until, order, size, 1, Optional.empty(), facets, options.withExplain(false));
    }
}
