package dev.lede.cli;

import dev.lede.article.ArticleSummary;
import dev.lede.article.Provider;
import dev.lede.article.Published;
import dev.lede.page.WhyView;
import dev.lede.read.Shown;
import dev.lede.search.FacetCounts;
import dev.lede.search.SearchResult;
import dev.lede.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.parser.Parser;

/**
 * A search's result for a person at a terminal, a few lines a hit. What articles hold is never obeyed by the terminal: it
 * is {@link Shown} as everything is that others wrote.
 *
 * @param emphasis whether marks become bold; otherwise the text is plain
 * @param words in the terminal's language
 */
record SearchText(boolean emphasis, Wording words) {
    private static final int LABELS_SHOWN = 8;
    private static final String BOLD = "\u001B[1m";
    private static final String PLAIN = "\u001B[22m";

    String of(SearchResult result) {
        List<String> lines = new ArrayList<>();
        lines.add(total(result));
        result.didYouMean().ifPresent(meant -> lines.add("Did you mean: " + clean(meant)));
        result.query().notices().forEach(notice -> lines.add("note: " + clean(words.say(notice))));
        for (int i = 0; i < result.hits().size(); i++) {
            lines.add("");
            hit(i + 1, result.hits().get(i), lines);
        }
        List<String> facets = facets(result.facets());
        if (!facets.isEmpty()) {
            lines.add("");
            lines.addAll(facets);
        }
        return String.join(System.lineSeparator(), lines);
    }

    private String total(SearchResult result) {
        String count = (result.exact() ? "" : "more than ") + number(result.total());
        String reading = result.query().reading();
        return count
                + (result.total() == 1 && result.exact() ? " article" : " articles")
                + (reading.isEmpty() ? "" : " for " + clean(reading))
                + String.format(Locale.ROOT, " (%.1f ms)", result.took().toNanos() / 1e6);
    }

    private void hit(int number, SearchResult.Hit hit, List<String> lines) {
        ArticleSummary article = hit.article();
        var snippets = hit.snippets();
        lines.add(String.format(Locale.ROOT, "%2d. ", number)
                + snippets.title().map(this::marked).orElseGet(() -> bold(clean(article.title()))));
        String facts = Stream.of(
                        article.provider().map(Provider::name),
                        article.published().map(SearchText::date),
                        article.quality().map(quality -> "quality " + quality),
                        Optional.of(String.join(", ", article.topics().names())).filter(text -> !text.isEmpty()))
                .flatMap(Optional::stream)
                .map(SearchText::clean)
                .collect(Collectors.joining(" · "));
        if (!facts.isEmpty()) {
            lines.add("    " + facts);
        }
        article.url().ifPresent(url -> lines.add("    " + clean(url.toString())));
        Stream.concat(snippets.excerpt().stream(), snippets.body().stream())
                .findFirst()
                .map(this::marked)
                .or(() -> article.excerpt().map(SearchText::clean))
                .ifPresent(text -> lines.add("    " + text));
        hit.explanation().ifPresent(why -> explain(WhyView.of(why, words), lines));
    }

    private static void explain(WhyView why, List<String> lines) {
        for (WhyView.Row row : why.rows()) {
            lines.add("    " + String.format(Locale.ROOT, "%7s  ", row.points()) + clean(row.what())
                    + (row.where().isEmpty() ? "" : ": " + clean(row.where())));
        }
        lines.add("    " + String.format(Locale.ROOT, "%7s  together", why.score()));
    }

    private static List<String> facets(FacetCounts counts) {
        return counts.labels().entrySet().stream()
                .filter(facet -> !facet.getValue().values().isEmpty())
                .map(facet -> String.format(Locale.ROOT, "%-9s ", facet.getKey().name()) + labels(facet.getValue()))
                .sorted()
                .toList();
    }

    private static String labels(FacetCounts.Labels labels) {
        String first = labels.values().stream()
                .limit(LABELS_SHOWN)
                .map(label -> clean(label.value()) + " " + number(label.count()))
                .collect(Collectors.joining(", "));
        int more = labels.distinct() - Math.min(labels.values().size(), LABELS_SHOWN);
        return more > 0 ? first + ", and " + more + " more" : first;
    }

    private static String date(Published published) {
        return switch (published.precision()) {
            case SECOND, DAY -> published.day().toString();
            case MONTH -> published.day().toString().substring(0, 7);
        };
    }

    /** @param html escaped text with {@code <mark>} alone as its markup */
    private String marked(String html) {
        String text =
                clean(Parser.unescapeEntities(html.replace("<mark>", "\uE000").replace("</mark>", "\uE001"), false));
        return text.replace("\uE000", emphasis ? BOLD : "").replace("\uE001", emphasis ? PLAIN : "");
    }

    private String bold(String text) {
        return emphasis ? BOLD + text + PLAIN : text;
    }

    private static String number(long count) {
        return String.format(Locale.ROOT, "%,d", count);
    }

    private static String clean(String text) {
        return Shown.of(text).strip();
    }
}
