package dev.lede.page;

import dev.lede.article.Facet;
import dev.lede.request.SearchParameters;
import dev.lede.search.Filters.QualityRange;
import dev.lede.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Everything that narrows a search beside its words, in the order of the facets. */
final class Chips {
    private Chips() {}

    static List<Chip> of(Choices choices) {
        var chips = new ArrayList<>(
                QueryFields.of(choices.search(), choices.vocabulary().facets(), choices.visit()));
        chips.addAll(filters(choices));
        return List.copyOf(chips);
    }

    /** Those that were chosen, rather than typed. */
    static List<Chip> filters(Choices choices) {
        SearchParameters search = choices.search();
        Wording words = choices.visit().words();
        Links links = choices.visit().links();
        var chips = new ArrayList<Chip>();
        for (Facet facet : choices.vocabulary().facets()) {
            search.chosen(facet).stream()
                    .map(value -> choices.canonical(facet, value))
                    .distinct()
                    .map(value -> new Chip(
                            FacetNames.title(facet, words),
                            FacetNames.label(facet, value, words),
                            links.to(choices.without(facet, value))))
                    .forEach(chips::add);
        }
        search.quality()
                .map(range -> new Chip(
                        words.say("facet.name.quality"),
                        range(range, words),
                        links.to(search.withQuality(Optional.empty()))))
                .ifPresent(chips::add);
        chips.addAll(span(search, choices.visit()));
        return List.copyOf(chips);
    }

    /** Such as {@code 70 and up}. */
    static String range(QualityRange range, Wording words) {
        if (range.most().isEmpty()) {
            return words.say("quality.and-up", range.least().orElse(0));
        }
        int most = range.most().get();
        return range.least().map(least -> least + "–" + most).orElse(words.say("quality.up-to", most));
    }

    private static List<Chip> span(SearchParameters search, Visit visit) {
        Wording words = visit.words();
        Links links = visit.links();
        Optional<String> whole = Span.of(search, visit.now()).flatMap(span -> span.name(words));
        if (whole.isPresent()) {
            return List.of(new Chip(
                    words.say("facet.name.published"),
                    whole.get(),
                    links.to(search.withSpan(Optional.empty(), Optional.empty()))));
        }
        var chips = new ArrayList<Chip>();
        search.after()
                .map(point -> new Chip(
                        words.say("dates.from"),
                        Span.name(point, visit),
                        links.to(search.withSpan(Optional.empty(), search.before()))))
                .ifPresent(chips::add);
        search.before()
                .map(point -> new Chip(
                        words.say("dates.before"),
                        Span.name(point, visit),
                        links.to(search.withSpan(search.after(), Optional.empty()))))
                .ifPresent(chips::add);
        return chips;
    }
}
