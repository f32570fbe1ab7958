package dev.lede.page;

import dev.lede.article.Facet;
import dev.lede.request.SearchParameters;
import dev.lede.search.Filters.QualityRange;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Everything that narrows a search beside its words, in the order of the facets. */
final class Chips {
    private Chips() {}

    static List<Chip> of(Choices choices, Instant now) {
        SearchParameters search = choices.search();
        var chips = new ArrayList<>(QueryFields.of(search, choices.vocabulary().facets()));
        for (Facet facet : choices.vocabulary().facets()) {
            search.chosen(facet).stream()
                    .map(value -> choices.canonical(facet, value))
                    .distinct()
                    .map(value -> new Chip(
                            FacetNames.title(facet),
                            FacetNames.label(facet, value),
                            Links.to(choices.without(facet, value))))
                    .forEach(chips::add);
        }
        search.quality()
                .map(range -> new Chip("Quality", range(range), Links.to(search.withQuality(Optional.empty()))))
                .ifPresent(chips::add);
        chips.addAll(span(search, now));
        return List.copyOf(chips);
    }

    /** Such as {@code 70 and up}. */
    static String range(QualityRange range) {
        if (range.most().isEmpty()) {
            return range.least().orElse(0) + " and up";
        }
        int most = range.most().get();
        return range.least().map(least -> least + "–" + most).orElse("up to " + most);
    }

    private static List<Chip> span(SearchParameters search, Instant now) {
        Optional<String> whole = Span.of(search, now).flatMap(Span::name);
        if (whole.isPresent()) {
            return List.of(
                    new Chip("Published", whole.get(), Links.to(search.withSpan(Optional.empty(), Optional.empty()))));
        }
        var chips = new ArrayList<Chip>();
        search.after()
                .map(point -> new Chip(
                        "From", Span.name(point, now), Links.to(search.withSpan(Optional.empty(), search.before()))))
                .ifPresent(chips::add);
        search.before()
                .map(point -> new Chip(
                        "Before", Span.name(point, now), Links.to(search.withSpan(search.after(), Optional.empty()))))
                .ifPresent(chips::add);
        return chips;
    }
}
