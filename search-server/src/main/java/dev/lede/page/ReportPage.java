package dev.lede.page;

import dev.lede.article.Facet;
import dev.lede.article.Provider;
import dev.lede.article.Published;
import dev.lede.article.Published.Precision;
import dev.lede.request.SearchParameters;
import dev.lede.search.FacetCounts;
import dev.lede.search.FacetCounts.Label;
import dev.lede.search.FacetCounts.Labels;
import dev.lede.search.SearchReport;
import dev.lede.wording.Wording;
import java.util.List;
import java.util.Optional;

/**
 * What the articles of a provider, of a topic or of a search are like, all of them together.
 *
 * @param kind what it is about, such as {@code Provider}; empty for a search
 * @param heading such as {@code CNN}
 * @param subject the search in words; empty where the heading says it
 * @param domains where a provider is found, as its newest articles tell
 * @param status how many articles, from when to when
 * @param notices what the reader should know of how a search was read
 * @param articles the search itself
 * @param above the topic that this one is part of
 * @param below topics that are part of this one, the commonest first
 * @param rising absent where there are too few articles to tell
 * @param firsts absent where no story is told by several
 * @param newest articles
 */
public record ReportPage(
        Layout layout,
        Optional<String> kind,
        String heading,
        Optional<Mark> mark,
        Optional<PageLink> subject,
        List<String> domains,
        String status,
        List<String> notices,
        String articles,
        Optional<PageLink> above,
        List<PageLink> below,
        Optional<VolumeView> volume,
        Optional<RatingsView> ratings,
        Optional<RisingView> rising,
        Optional<FirstsView> firsts,
        List<CommonestView> commonest,
        List<BriefView> newest) {

    /** @param label as the index spells it */
    static ReportPage of(Facet facet, String label, SearchReport report, Visit visit) {
        Wording words = visit.words();
        SearchParameters search = SearchParameters.EVERYTHING.with(facet, label);
        boolean isProvider = facet.equals(Facet.PROVIDER);
        String title = words.say("window", words.say("report.about", label));
        String description =
                words.say(isProvider ? "report.of-provider" : "report.of-topic", label, status(report, words));
        String here = Links.plain(facet, label);
        var layout = new Layout(
                visit,
                title,
                description,
                true,
                Optional.empty(),
                ForPrograms.ofLabel(
                        FeedLink.of(search, visit),
                        new OpenGraph("website", title, description, visit.site() + here, Optional.empty())),
                LanguageLink.of(here, visit),
                SearchBox.empty(visit),
                Optional.of(Footer.of(report.index(), visit)));
        return new ReportPage(
                layout,
                Optional.of(FacetNames.title(facet, words)),
                label,
                isProvider ? Optional.of(Mark.of(label)) : Optional.empty(),
                Optional.empty(),
                isProvider ? domains(report) : List.of(),
                status(report, words),
                notices(report, words),
                visit.links().to(search),
                isProvider ? Optional.empty() : above(label, report, visit),
                isProvider ? List.of() : below(label, report, visit),
                VolumeView.of(search, report, visit),
                RatingsView.of(report, words),
                RisingView.of(search, report, visit),
                FirstsView.of(isProvider ? Optional.of(label) : Optional.empty(), report, visit),
                CommonestView.of(search, report, visit),
                newest(report, visit));
    }

    /** @param search as its page shows it */
    static ReportPage of(SearchParameters search, SearchReport report, Visit visit) {
        Wording words = visit.words();
        var counts = new FacetCounts(report.commonest(), Optional.empty(), Optional.empty(), report.exact());
        var choices = new Choices(search, report.index().vocabulary(), counts, visit);
        String subject = SearchWords.subject(search, Chips.filters(choices), words);
        boolean isOfAll = search.q().isBlank() && !search.isNarrowed();
        String title = isOfAll ? words.say("report.results") : words.say("report.about", subject);
        var layout = new Layout(
                visit,
                words.say("window", title),
                title,
                false,
                Optional.empty(),
                ForPrograms.ofSearch(FeedLink.of(search, visit)),
                LanguageLink.of(Links.plainReport(search), visit),
                SearchBox.of(search, visit).withoutFocus(),
                Optional.of(Footer.of(report.index(), visit)));
        return new ReportPage(
                layout,
                Optional.empty(),
                words.say("report.results"),
                Optional.empty(),
                Optional.of(new PageLink(subject, visit.links().to(search), false)),
                List.of(),
                status(report, words),
                notices(report, words),
                visit.links().to(search),
                Optional.empty(),
                List.of(),
                VolumeView.of(search, report, visit),
                RatingsView.of(report, words),
                RisingView.of(search, report, visit),
                FirstsView.of(Optional.empty(), report, visit),
                CommonestView.of(search, report, visit),
                newest(report, visit));
    }

    private static String status(SearchReport report, Wording words) {
        String count = words.count("articles", report.articles());
        String articles = report.exact() ? count : words.say("search.more-than", count);
        return report.first()
                .flatMap(first -> report.last()
                        .map(last ->
                                articles + " · " + words.say("report.from-to", day(first, words), day(last, words))))
                .orElse(articles);
    }

    private static String day(Published published, Wording words) {
        return published.precision() == Precision.MONTH
                ? HumanDate.month(published.day(), words)
                : HumanDate.day(published.day(), words);
    }

    private static List<String> notices(SearchReport report, Wording words) {
        return report.query().notices().stream().map(words::say).toList();
    }

    private static List<String> domains(SearchReport report) {
        return report.newest().stream()
                .flatMap(article -> article.provider().flatMap(Provider::domain).stream())
                .distinct()
                .toList();
    }

    private static Optional<PageLink> above(String topic, SearchReport report, Visit visit) {
        return report.index()
                .vocabulary()
                .parentOf(topic)
                .map(parent -> new PageLink(parent, visit.links().to(Facet.TOPIC, parent), false));
    }

    private static List<PageLink> below(String topic, SearchReport report, Visit visit) {
        return Optional.ofNullable(report.commonest().get(Facet.TOPIC)).map(Labels::values).stream()
                .flatMap(List::stream)
                .filter(label -> label.parent().filter(topic::equals).isPresent())
                .map(Label::value)
                .map(name -> new PageLink(name, visit.links().to(Facet.TOPIC, name), false))
                .toList();
    }

    private static List<BriefView> newest(SearchReport report, Visit visit) {
        return report.newest().stream()
                .map(article -> BriefView.of(article, visit))
                .toList();
    }
}
