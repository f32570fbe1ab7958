package dev.lede.request;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.lede.search.Filters.QualityRange;
import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** Writes a search's state as the query of its URL: canonical, so that equal searches have equal links. */
public final class ParameterWriter {
    private ParameterWriter() {}

    /** @return such as {@code q=openai&provider=CNN}, without a question mark; empty for {@link SearchParameters#EVERYTHING} */
    public static String query(SearchParameters search) {
        List<String> pairs = new ArrayList<>();
        if (!search.q().isEmpty()) {
            pairs.add(pair("q", search.q()));
        }
        search.chosen().forEach((facet, values) -> values.forEach(value -> pairs.add(pair(facet.name(), value))));
        search.quality().ifPresent(range -> pairs.add(pair("quality", range(range))));
        search.after().ifPresent(point -> pairs.add(pair("after", point.text())));
        search.before().ifPresent(point -> pairs.add(pair("before", point.text())));
        search.sort().ifPresent(order -> pairs.add(pair("sort", order.name().toLowerCase(Locale.ROOT))));
        search.size().ifPresent(size -> pairs.add(pair("size", size.toString())));
        if (search.page() > 1) {
            pairs.add(pair("page", String.valueOf(search.page())));
        }
        search.cursor().ifPresent(cursor -> pairs.add(pair("cursor", cursor)));
        search.facets().ifPresent(names -> names(names).forEach(name -> pairs.add(pair("facets", name))));
        if (search.options().grouped()) {
            pairs.add(pair("stories", "grouped"));
        }
        if (!search.options().exactTotal()) {
            pairs.add(pair("total", "bounded"));
        }
        if (search.options().expand()) {
            pairs.add(pair("expand", "true"));
        }
        if (search.options().explain()) {
            pairs.add(pair("explain", "true"));
        }
        return String.join("&", pairs);
    }

    /** {@code 50..90}, {@code 70..} or {@code ..50}. */
    public static String range(QualityRange range) {
        return range.least().map(String::valueOf).orElse("")
                + ".."
                + range.most().map(String::valueOf).orElse("");
    }

    private static Iterable<String> names(Set<String> names) {
        return names.isEmpty() ? List.of("none") : new TreeSet<>(names);
    }

    private static String pair(String name, String value) {
        return name + "=" + URLEncoder.encode(value, UTF_8);
    }
}
