package dev.lede.page;

import dev.lede.request.SearchParameters;
import dev.lede.search.Rising;
import dev.lede.search.Rising.Rise;
import dev.lede.search.SearchReport;
import dev.lede.wording.Wording;
import java.util.List;
import java.util.Optional;

/**
 * What more articles are about than a month before.
 *
 * @param compared which months, and how many articles they have
 * @param rises the clearest first; empty where nothing clearly rises
 */
public record RisingView(String compared, List<Row> rises) {
    /**
     * @param kind such as {@code Topic}
     * @param href the search narrowed by the label
     * @param lately how many articles of the later month, such as {@code 12}; {@code before} of the earlier
     */
    public record Row(String kind, String label, String href, String lately, String before) {}

    /** Nothing where there are too few articles to tell. */
    static Optional<RisingView> of(SearchParameters search, SearchReport report, Visit visit) {
        return report.rising()
                .map(rising -> new RisingView(
                        compared(rising, visit.words()),
                        rising.rises().stream()
                                .map(rise -> row(rise, search.lasting(), visit))
                                .toList()));
    }

    private static String compared(Rising rising, Wording words) {
        return words.say(
                "report.compared",
                HumanDate.day(rising.lately().first(), words),
                HumanDate.day(rising.lately().last(), words),
                words.count("articles", rising.lately().articles()),
                words.count("articles", rising.before().articles()));
    }

    private static Row row(Rise rise, SearchParameters search, Visit visit) {
        return new Row(
                FacetNames.title(rise.facet(), visit.words()),
                FacetNames.label(rise.facet(), rise.label(), visit.words()),
                visit.links().to(search.with(rise.facet(), rise.label())),
                visit.words().number(rise.lately()),
                visit.words().number(rise.before()));
    }
}
