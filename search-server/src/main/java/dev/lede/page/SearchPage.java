package dev.lede.page;

import dev.lede.article.ArticleId;
import dev.lede.article.Facet;
import dev.lede.request.SearchParameters;
import dev.lede.search.SearchResult;
import dev.lede.search.StoryFound;
import dev.lede.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A search and its results, or the newest articles.
 *
 * @param heading what is listed
 * @param status how many there are
 * @param abouts what its articles are like, and those of the one provider or topic that it is narrowed to
 * @param reading how the query was read, where that isn't plain from its text
 * @param didYouMean the same search with some words spelled otherwise
 * @param notices what the reader should know of how it was read
 * @param grouping the same search of stories, or of articles where it is of stories
 * @param plain the same search without why each hit stands where it does, where that is told
 * @param keeping what the script keeps of this search; empty for the start page, which shows what was kept
 * @param clear the way to everything, where anything narrows the search
 */
public record SearchPage(
        Layout layout,
        String heading,
        String status,
        List<PageLink> abouts,
        Optional<String> reading,
        Optional<PageLink> didYouMean,
        List<String> notices,
        Optional<String> plain,
        Optional<KeepingView> keeping,
        List<Chip> chips,
        Optional<String> clear,
        List<PageLink> sorts,
        PageLink grouping,
        List<HitView> hits,
        Optional<Pager> pager,
        Optional<EmptyState> empty,
        FacetColumn facets) {

    /** @param stories those that hits tell, by their ids */
    static SearchPage of(
            SearchParameters search, SearchResult result, Map<ArticleId, StoryFound> stories, Visit visit) {
        Wording words = visit.words();
        Links links = visit.links();
        var choices = new Choices(search, result.index().vocabulary(), result.facets(), visit);
        List<Chip> chips = Chips.of(choices);
        List<FeedLink> feeds = FeedLink.of(search, visit);
        List<Chip> filters = Chips.filters(choices);
        String title = SearchWords.title(search, filters, words);
        String description = SearchWords.description(search, result, words);
        return new SearchPage(
                new Layout(
                        visit,
                        title,
                        description,
                        search.equals(SearchParameters.EVERYTHING),
                        Optional.empty(),
                        search.equals(SearchParameters.EVERYTHING)
                                ? ForPrograms.ofStart(
                                        feeds,
                                        new OpenGraph(
                                                "website", title, description, visit.site() + "/", Optional.empty()),
                                        visit.site())
                                : ForPrograms.ofSearch(feeds),
                        LanguageLink.of(Links.plain(search), visit),
                        SearchBox.of(search, visit),
                        Optional.of(Footer.of(result.index(), visit))),
                SearchWords.heading(search, words),
                SearchWords.status(search, result, words),
                abouts(result, choices),
                SearchWords.reading(result.query()),
                result.didYouMean().map(meant -> new PageLink(meant, links.to(search.withQuery(meant)), false)),
                result.query().notices().stream().map(words::say).toList(),
                search.options().explain() ? Optional.of(links.to(search.withExplain(false))) : Optional.empty(),
                KeepingView.of(search, result, SearchWords.name(search, filters, words)),
                chips,
                search.isNarrowed() && chips.size() > 1
                        ? Optional.of(links.to(search.withoutFilters()))
                        : Optional.empty(),
                SortLinks.of(search, visit),
                grouping(search, visit),
                result.hits().stream()
                        .map(hit -> HitView.of(
                                hit,
                                hit.story().flatMap(story -> Optional.ofNullable(stories.get(story.id()))),
                                choices))
                        .toList(),
                Pager.of(search, result, visit),
                EmptyState.of(search, result, chips, links),
                FacetColumn.of(result.facets(), choices));
    }

    private static List<PageLink> abouts(SearchResult result, Choices choices) {
        if (result.total() == 0) {
            return List.of();
        }
        Visit visit = choices.visit();
        List<PageLink> abouts = new ArrayList<>();
        abouts.add(
                new PageLink(visit.words().say("report.results"), visit.links().toReport(choices.search()), false));
        for (Facet facet : List.of(Facet.PROVIDER, Facet.TOPIC)) {
            List<String> chosen = choices.search().chosen(facet);
            if (chosen.size() == 1) {
                String label = choices.canonical(facet, chosen.getFirst());
                abouts.add(new PageLink(
                        visit.words().say("report.about", label), visit.links().to(facet, label), false));
            }
        }
        return abouts;
    }

    private static PageLink grouping(SearchParameters search, Visit visit) {
        boolean isGrouped = search.options().grouped();
        return new PageLink(
                visit.words().say(isGrouped ? "stories.all" : "stories.grouped"),
                visit.links().to(search.withGrouped(!isGrouped)),
                false);
    }
}
