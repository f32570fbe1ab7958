package dev.lede.page;

import dev.lede.article.Facet;
import dev.lede.request.SearchParameters;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

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

    private static final String TITLE = "How to search";

    private static final List<Row> ROWS = List.of(
            row("Articles with both words, in any of their forms: lawsuits too.", "openai lawsuit"),
            row("Exactly these words, in this order.", "\"safety institute\""),
            row(
                    "Without the word. A - counts at the start of a word only: GPT-4 is a name.",
                    "chips -rumour",
                    "chips NOT rumour"),
            row(
                    "Either word. Brackets keep together what belongs together; OR, AND and NOT are written in capitals.",
                    "openai OR anthropic",
                    "(chips OR semiconductors) export"),
            row(
                    "In the title, in the text, or among the authors alone.",
                    "title:regulation",
                    "body:weights",
                    "author:hopper"),
            row("Of one provider. source: means the same.", "provider:CNN", "source:\"The Verge\""),
            row("Of one site, and of all below it.", "site:cnn.com"),
            row("On one topic, and on those within it.", "topic:\"AI Policy\"", "#robotics"),
            row("Of one kind, or in one language.", "type:video", "lang:de"),
            row("By the rating of the article.", "quality:70..90", "quality>70", "quality<=50"),
            row(
                    "By date, in UTC. after: includes its day, before: ends ahead of it. when: counts back from now in"
                            + " hours (h), days (d), weeks (w), months (m) or years (y).",
                    "after:2023-06-01",
                    "before:2023-07",
                    "when:7d"),
            row("Words that begin so, from two letters on.", "regulat*"),
            row("These words within five words of one another.", "\"model weights\"~5"),
            row("Also what is spelt nearly so; never for a name with a digit.", "openia~"));

    /** @param opened names of the facets that settings opened, in their order */
    static HelpPage of(List<String> opened, Layout.Assets assets) {
        return new HelpPage(
                new Layout(
                        TITLE + " · Lede",
                        "What can be typed into the search box of Lede, with examples.",
                        true,
                        Optional.empty(),
                        ForPrograms.NONE,
                        assets,
                        SearchBox.EMPTY,
                        Optional.empty()),
                ROWS,
                opened.stream().map(name -> new Facet(name).name() + ":").toList());
    }

    private static Row row(String means, String... typed) {
        return new Row(
                Stream.of(typed)
                        .map(text -> new Example(text, Links.to(SearchParameters.EVERYTHING.withQuery(text))))
                        .toList(),
                means);
    }
}
