package dev.lede.request;

import dev.lede.article.Facet;
import dev.lede.query.PointInTime;
import dev.lede.search.Filters.QualityRange;
import dev.lede.search.SearchOptions;
import dev.lede.search.SearchRequest;
import dev.lede.search.Slice;
import dev.lede.search.SortOrder;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a search's state from a URL's parameters. Every fault is the reader's, named and answered with what is allowed;
 * nothing falls back to a default silently.
 */
public final class ParameterReader {
    private static final int LONGEST_QUERY = 1000;
    private static final int MOST_VALUES = 100;
    private static final int LONGEST_VALUE = 200;
    private static final int LONGEST_CURSOR = 4000;
    private static final int MOST_HITS = 100;
    private static final int LAST_PAGE = 100;

    /** Of a wrong value that is told back. */
    private static final int LONGEST_SHOWN = 50;

    private static final Pattern RANGE = Pattern.compile("(\\d{0,6})\\.\\.(\\d{0,6})");
    private static final Set<String> SINGLE = Set.of(
            "q",
            "quality",
            "after",
            "before",
            "sort",
            "size",
            "page",
            "cursor",
            "total",
            "stories",
            "expand",
            "explain",
            UiParameter.NAME);

    /** What pages are decorated with on their way through the web, and ignore. */
    private static final Pattern DECORATION = Pattern.compile("utm_.*|fbclid|gclid");

    private final Map<String, List<String>> given;
    private final List<Facet> facets;

    private ParameterReader(Map<String, List<String>> given, List<Facet> facets) {
        this.given = given;
        this.facets = facets;
    }

    /**
     * @param raw decoded values by parameter name, as the request has them
     * @param facets that the index has
     * @throws InvalidRequestException naming the parameter and what is allowed
     */
    public static SearchParameters api(Map<String, List<String>> raw, List<Facet> facets) {
        return new ParameterReader(withoutEmpty(raw), facets).read();
    }

    /**
     * Every parameter of a search, in alphabetical order.
     *
     * @param facets that the index has
     */
    public static SortedSet<String> known(List<Facet> facets) {
        var known = new TreeSet<>(SINGLE);
        facets.forEach(facet -> known.add(facet.name()));
        known.add("facets");
        return known;
    }

    /** As {@link #api}, but for pages, which ignore {@code utm_*}, {@code fbclid} and {@code gclid}. */
    public static SearchParameters page(Map<String, List<String>> raw, List<Facet> facets) {
        var own = new LinkedHashMap<>(raw);
        own.keySet().removeIf(name -> DECORATION.matcher(name).matches());
        return api(own, facets);
    }

    /** An empty value counts as not given: forms send them. */
    private static Map<String, List<String>> withoutEmpty(Map<String, List<String>> raw) {
        var given = new LinkedHashMap<String, List<String>>();
        raw.forEach((name, values) -> given.put(
                name, values.stream().filter(value -> !value.isEmpty()).toList()));
        return given;
    }

    private SearchParameters read() {
        Set<String> known = known(facets);
        given.keySet().stream()
                .filter(name -> !known.contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw new InvalidRequestException(
                            name, "is no parameter of a search; known are " + String.join(", ", known));
                });
        SINGLE.stream()
                .sorted()
                .filter(name -> values(name).size() > 1)
                .findFirst()
                .ifPresent(name -> {
                    throw new InvalidRequestException(name, "must be given once");
                });
        // It is the page's, not the search's; yet a wrong one is told here as well.
        UiParameter.of(given);
        Optional<Integer> size = whole("size", MOST_HITS);
        Optional<Integer> page = whole("page", LAST_PAGE);
        Optional<String> cursor = value("cursor");
        check(
                cursor.orElse("").length() <= LONGEST_CURSOR,
                "cursor",
                "must be the 'next' of an earlier answer to the same search");
        check(cursor.isEmpty() || page.isEmpty(), "cursor", "can't be given together with page");
        int hits = size.orElse(SearchParameters.DEFAULT_SIZE);
        check(
                page.orElse(1) * hits <= Slice.Page.DEEPEST,
                "page",
                "times size must be at most " + Slice.Page.DEEPEST
                        + "; use the answer's 'next' as cursor to go deeper");
        return new SearchParameters(
                text(),
                chosen(),
                value("quality").map(ParameterReader::range),
                point("after"),
                point("before"),
                value("sort").map(ParameterReader::order),
                size,
                page.orElse(1),
                cursor,
                counted(),
                SearchOptions.STANDARD
                        .withExactTotal(
                                value("total").map(ParameterReader::exact).orElse(true))
                        .withGrouped(
                                value("stories").map(ParameterReader::grouped).orElse(false))
                        .withExpand(value("expand")
                                .map(text -> truth("expand", text))
                                .orElse(false))
                        .withExplain(value("explain")
                                .map(text -> truth("explain", text))
                                .orElse(false)));
    }

    private String text() {
        String text = value("q").orElse("");
        int length = text.codePointCount(0, text.length());
        check(length <= LONGEST_QUERY, "q", "must be at most " + LONGEST_QUERY + " characters, not " + length);
        return text;
    }

    private SortedMap<Facet, List<String>> chosen() {
        var chosen = new TreeMap<Facet, List<String>>();
        for (Facet facet : facets) {
            List<String> values = values(facet.name()).stream().distinct().toList();
            check(values.size() <= MOST_VALUES, facet.name(), "must be given at most " + MOST_VALUES + " times");
            check(
                    values.stream().allMatch(value -> value.length() <= LONGEST_VALUE),
                    facet.name(),
                    "must be at most " + LONGEST_VALUE + " characters");
            if (!values.isEmpty()) {
                chosen.put(facet, values);
            }
        }
        return chosen;
    }

    private Optional<Set<String>> counted() {
        List<String> names = values("facets");
        if (names.isEmpty()) {
            return Optional.empty();
        }
        if (names.equals(List.of("none"))) {
            return Optional.of(Set.of());
        }
        var countable = new TreeSet<>(Set.of(SearchRequest.QUALITY, SearchRequest.PUBLISHED));
        facets.forEach(facet -> countable.add(facet.name()));
        names.stream().filter(name -> !countable.contains(name)).findFirst().ifPresent(name -> {
            throw new InvalidRequestException(
                    "facets",
                    "must be none, or any of " + String.join(", ", countable) + ", not '" + shown(name) + "'");
        });
        return Optional.of(new LinkedHashSet<>(names));
    }

    private Optional<PointInTime> point(String name) {
        return value(name)
                .map(text -> PointInTime.parse(text)
                        .orElseThrow(() -> new InvalidRequestException(
                                name, "must be " + PointInTime.ALLOWED + ", not '" + shown(text) + "'")));
    }

    private Optional<Integer> whole(String name, int most) {
        return value(name).map(text -> {
            check(
                    text.matches("[0-9]{1,3}"),
                    name,
                    "must be a whole number from 1 to " + most + ", not '" + shown(text) + "'");
            int number = Integer.parseInt(text);
            check(number >= 1 && number <= most, name, "must be from 1 to " + most + ", not " + number);
            return number;
        });
    }

    private static QualityRange range(String text) {
        Matcher range = RANGE.matcher(text);
        check(
                range.matches() && text.length() > 2,
                "quality",
                "must be 70.., ..50 or 50..90, not '" + shown(text) + "'");
        var parsed = new QualityRange(bound(range.group(1)), bound(range.group(2)));
        check(
                parsed.least().orElse(0) <= parsed.most().orElse(Integer.MAX_VALUE),
                "quality",
                "must go from the lower to the higher, not '" + shown(text) + "'");
        return parsed;
    }

    private static Optional<Integer> bound(String digits) {
        return digits.isEmpty() ? Optional.empty() : Optional.of(Integer.valueOf(digits));
    }

    private static SortOrder order(String text) {
        return Arrays.stream(SortOrder.values())
                .filter(order -> order.name().toLowerCase(Locale.ROOT).equals(text))
                .findFirst()
                .orElseThrow(() -> new InvalidRequestException(
                        "sort", "must be relevance, newest, oldest or quality, not '" + shown(text) + "'"));
    }

    private static boolean exact(String text) {
        check(
                text.equals("exact") || text.equals("bounded"),
                "total",
                "must be exact or bounded, not '" + shown(text) + "'");
        return text.equals("exact");
    }

    private static boolean grouped(String text) {
        check(
                text.equals("all") || text.equals("grouped"),
                "stories",
                "must be all or grouped, not '" + shown(text) + "'");
        return text.equals("grouped");
    }

    private static boolean truth(String name, String text) {
        check(text.equals("true") || text.equals("false"), name, "must be true or false, not '" + shown(text) + "'");
        return text.equals("true");
    }

    private static String shown(String wrong) {
        return wrong.codePointCount(0, wrong.length()) <= LONGEST_SHOWN
                ? wrong
                : wrong.substring(0, wrong.offsetByCodePoints(0, LONGEST_SHOWN)) + "…";
    }

    private List<String> values(String name) {
        return given.getOrDefault(name, List.of());
    }

    private Optional<String> value(String name) {
        return values(name).stream().findFirst();
    }

    private static void check(boolean holds, String parameter, String allowed) {
        if (!holds) {
            throw new InvalidRequestException(parameter, allowed);
        }
    }
}
