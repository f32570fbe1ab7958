package dev.lede.normalise;

import dev.lede.article.Article;
import dev.lede.article.ArticleSummary;
import dev.lede.article.Provider;
import dev.lede.article.Published;
import dev.lede.article.Spelling;
import dev.lede.article.Topics;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Joins what several sources tell of one article. Tellings are ordered by fullness: the longer body first, then more
 * known parts, then the longer excerpt, then the source's name. Each part is the first that is known in that order, with
 * three exceptions: the more exact date wins, a known heat wins over "none yet", and topics that a source gave win over
 * those we found. Lists are joined. So the outcome is the same whatever the order of tellings, and nothing is lost that
 * only one of them knew.
 */
public final class ArticleMerge {
    private static final int NO_HEAT_YET = -1;

    private static final Comparator<Article> FULLEST_FIRST = Comparator.<Article>comparingInt(
                    article -> article.body().length())
            .thenComparingInt(ArticleMerge::known)
            .thenComparingInt(
                    article -> article.summary().excerpt().map(String::length).orElse(0))
            .reversed()
            .thenComparing(article -> String.join("\n", article.sources()))
            // Tellings that are equal so far may differ in a word; then any order will do that is always the same.
            .thenComparing(article -> article.summary().toString())
            .thenComparing(Article::body)
            .thenComparing(Article::toString);

    private ArticleMerge() {}

    /**
     * One article of its tellings, whatever their order.
     *
     * @param tellings at least one, all with the same id
     * @throws IllegalArgumentException if there is none or their ids differ
     */
    public static Article of(List<Article> tellings) {
        if (tellings.stream().map(Article::id).distinct().count() != 1) {
            throw new IllegalArgumentException("tellings of one article are needed, not " + tellings.size());
        }
        if (tellings.size() == 1) {
            return tellings.getFirst();
        }
        List<Article> ordered = tellings.stream().sorted(FULLEST_FIRST).toList();
        return new Article(
                summary(ordered.stream().map(Article::summary).toList()),
                ordered.getFirst().body(),
                joined(ordered, Article::authors),
                joined(ordered, Article::sections),
                joined(ordered, Article::sources).stream().sorted().toList(),
                joined(ordered, Article::mentionedBy).stream().sorted().toList(),
                joined(ordered, Article::related),
                joined(ordered, Article::aliases).stream().sorted().toList());
    }

    private static ArticleSummary summary(List<ArticleSummary> ordered) {
        ArticleSummary fullest = ordered.getFirst();
        return new ArticleSummary(
                fullest.id(),
                first(ordered, ArticleSummary::url),
                fullest.title(),
                first(ordered, ArticleSummary::excerpt),
                provider(ordered),
                topics(ordered),
                labels(ordered),
                first(ordered, ArticleSummary::type),
                first(ordered, ArticleSummary::language),
                first(ordered, ArticleSummary::quality),
                heat(ordered),
                published(ordered),
                first(ordered, ArticleSummary::image));
    }

    private static Optional<Provider> provider(List<ArticleSummary> ordered) {
        Optional<Provider> named = first(ordered, ArticleSummary::provider);
        return named.map(provider -> ordered.stream()
                .flatMap(summary -> summary.provider().stream())
                .filter(other -> Spelling.key(other.name()).equals(Spelling.key(provider.name()))
                        && other.domain().isPresent())
                .findFirst()
                .orElse(provider));
    }

    private static Optional<Integer> heat(List<ArticleSummary> ordered) {
        return ordered.stream()
                .flatMap(summary -> summary.heat().stream())
                .filter(heat -> heat != NO_HEAT_YET)
                .findFirst()
                .or(() -> first(ordered, ArticleSummary::heat));
    }

    private static Optional<Published> published(List<ArticleSummary> ordered) {
        // The first of equals is kept, so the order of tellings still counts.
        return ordered.stream()
                .flatMap(summary -> summary.published().stream())
                .min(Comparator.comparing(Published::precision));
    }

    private static Topics topics(List<ArticleSummary> ordered) {
        Topics given = topics(ordered, Topics.From.SOURCE);
        return given.names().isEmpty() ? topics(ordered, Topics.From.KEYWORDS) : given;
    }

    private static Topics topics(List<ArticleSummary> ordered, Topics.From from) {
        List<Topics> some = ordered.stream()
                .map(ArticleSummary::topics)
                .filter(topics -> topics.from() == from && !topics.names().isEmpty())
                .toList();
        List<String> names = Spelling.distinct(joined(some, Topics::names));
        return names.isEmpty()
                ? Topics.NONE
                : new Topics(
                        names,
                        joined(some, Topics::ancestors).stream()
                                .filter(name -> !names.contains(name))
                                .toList(),
                        from);
    }

    private static SortedMap<String, List<String>> labels(List<ArticleSummary> ordered) {
        var labels = new TreeMap<String, List<String>>();
        ordered.stream()
                .flatMap(summary -> summary.labels().keySet().stream())
                .distinct()
                .forEach(facet ->
                        labels.put(facet, Spelling.distinct(joined(ordered, summary -> summary.labels(facet)))));
        return labels;
    }

    private static int known(Article article) {
        ArticleSummary summary = article.summary();
        long single = Stream.of(
                        summary.url(),
                        summary.excerpt(),
                        summary.provider(),
                        summary.type(),
                        summary.language(),
                        summary.quality(),
                        summary.heat(),
                        summary.published(),
                        summary.image())
                .filter(Optional::isPresent)
                .count();
        return (int) single
                + summary.labels().size()
                + Stream.of(summary.topics().names(), article.authors(), article.sections(), article.related())
                        .mapToInt(list -> list.isEmpty() ? 0 : 1)
                        .sum();
    }

    private static <T, V> Optional<V> first(List<T> ordered, Function<T, Optional<V>> part) {
        return ordered.stream().flatMap(each -> part.apply(each).stream()).findFirst();
    }

    private static <T, V> List<V> joined(List<T> ordered, Function<T, ? extends Collection<V>> list) {
        var joined = new ArrayList<V>();
        ordered.forEach(each -> joined.addAll(list.apply(each)));
        return joined.stream().distinct().toList();
    }
}
