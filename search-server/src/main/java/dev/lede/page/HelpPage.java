package dev.lede.page;

import dev.lede.article.Facet;
import dev.lede.request.SearchParameters;
import java.util.List;
import java.util.Optional;

/**
 * What can be typed into the search box, each with examples that are searches.
 *
 * @param further fields that this index has besides, such as {@code company:}
 */
public record HelpPage(Layout layout, List<Row> rows, List<String> further) {
    /** @param means what the examples find, in a sentence */
    public record Row(List<Example> examples, String means) {}

    /** @param href the search for it */
    public record Example(String typed, String href) {}

    /** @param means the message that says what the examples find */
    private record Kind(String means, List<String> typed) {
        Kind(String means, String... typed) {
            this(means, List.of(typed));
        }

        Row row(Visit visit) {
            return new Row(
                    typed.stream()
                            .map(text ->
                                    new Example(text, visit.links().to(SearchParameters.EVERYTHING.withQuery(text))))
                            .toList(),
                    visit.words().say(means));
        }
    }

    private static final List<Kind> KINDS = List.of(
            new Kind("help.words", "openai lawsuit"),
            new Kind("help.phrase", "\"safety institute\""),
            new Kind("help.without", "chips -rumour", "chips NOT rumour"),
            new Kind("help.either", "openai OR anthropic", "(chips OR semiconductors) export"),
            new Kind("help.part", "title:regulation", "body:weights", "author:hopper"),
            new Kind("help.provider", "provider:CNN", "source:\"The Verge\""),
            new Kind("help.site", "site:cnn.com"),
            new Kind("help.topic", "topic:\"AI Policy\"", "#robotics"),
            new Kind("help.type", "type:video", "lang:de"),
            new Kind("help.quality", "quality:70..90", "quality>70", "quality<=50"),
            new Kind("help.date", "after:2023-06-01", "before:2023-07", "when:7d"),
            new Kind("help.prefix", "regulat*"),
            new Kind("help.near", "\"model weights\"~5"),
            new Kind("help.fuzzy", "openia~"));

    /** @param opened names of the facets that settings opened, in their order */
    static HelpPage of(List<String> opened, Visit visit) {
        return new HelpPage(
                new Layout(
                        visit,
                        visit.words().say("window", visit.words().say("help.title")),
                        visit.words().say("help.description"),
                        true,
                        Optional.empty(),
                        ForPrograms.NONE,
                        LanguageLink.of("/help", visit),
                        SearchBox.empty(visit),
                        Optional.empty()),
                KINDS.stream().map(kind -> kind.row(visit)).toList(),
                opened.stream().map(name -> new Facet(name).name() + ":").toList());
    }
}
