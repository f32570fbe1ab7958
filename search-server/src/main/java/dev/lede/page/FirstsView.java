package dev.lede.page;

import dev.lede.article.ArticleSummary;
import dev.lede.article.Facet;
import dev.lede.article.Provider;
import dev.lede.search.Firsts;
import dev.lede.search.Firsts.Lead;
import dev.lede.search.Firsts.Standing;
import dev.lede.search.SearchReport;
import java.util.List;
import java.util.Optional;

/**
 * Who had stories before others.
 *
 * @param told in how many stories that is known
 * @param onlyLatest whether there are more stories than were looked at
 * @param standings who was first most often; empty where the report is of one provider
 * @param leads some of the latest stories
 */
public record FirstsView(String told, boolean onlyLatest, List<Row> standings, List<LeadView> leads) {
    /**
     * @param href the provider's page
     * @param first in how many stories it was; {@code of} how many that others tell too
     */
    public record Row(String provider, String href, String first, String of) {}

    /**
     * @param title of the first telling
     * @param href the story's page
     * @param told who had it first, by how long, and before whom
     */
    public record LeadView(String title, String lang, String href, String told, Optional<DateView> date) {}

    /**
     * Nothing where no story is told by several.
     *
     * @param provider whose report it is; empty for any other
     */
    static Optional<FirstsView> of(Optional<String> provider, SearchReport report, Visit visit) {
        Firsts firsts = report.firsts();
        if (firsts.stories() == 0) {
            return Optional.empty();
        }
        return Optional.of(new FirstsView(
                told(provider, firsts, visit),
                !firsts.all(),
                provider.isPresent()
                        ? List.of()
                        : firsts.providers().stream()
                                .map(standing -> row(standing, visit))
                                .toList(),
                firsts.latest().stream().map(lead -> lead(lead, visit)).toList()));
    }

    private static String told(Optional<String> provider, Firsts firsts, Visit visit) {
        if (provider.isEmpty()) {
            return visit.words()
                    .count("report.shared", firsts.stories(), visit.words().number(firsts.told()));
        }
        int first = firsts.providers().stream()
                .filter(standing -> standing.name().equals(provider.get()))
                .mapToInt(Standing::first)
                .findFirst()
                .orElse(0);
        return visit.words()
                .count("report.first-in", firsts.stories(), visit.words().number(first));
    }

    private static Row row(Standing standing, Visit visit) {
        return new Row(
                standing.name(),
                visit.links().to(Facet.PROVIDER, standing.name()),
                visit.words().number(standing.first()),
                visit.words().number(standing.of()));
    }

    private static LeadView lead(Lead lead, Visit visit) {
        ArticleSummary first = lead.first();
        return new LeadView(
                first.title(),
                first.language()
                        .flatMap(code -> LanguageName.tag(code, visit.words()))
                        .orElse(""),
                visit.links().toStory(lead.story()),
                visit.words()
                        .say(
                                "story.had-it-first",
                                provider(first),
                                Lag.between(
                                                first.published().orElseThrow(),
                                                lead.next().published().orElseThrow(),
                                                visit.words())
                                        .orElseThrow(),
                                provider(lead.next())),
                first.published().map(published -> DateView.of(published, visit)));
    }

    private static String provider(ArticleSummary article) {
        return article.provider().map(Provider::name).orElseThrow();
    }
}
