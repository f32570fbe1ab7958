package dev.lede.page;

import dev.lede.article.ArticleId;
import dev.lede.request.SearchParameters;
import dev.lede.search.SearchResult;
import dev.lede.search.StoryFound;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A search and its results, or the newest articles.
 *
 * @param heading what is listed
 * @param status how many there are
 * @param reading how the query was read, where that isn't plain from its text
 * @param didYouMean the same search with some words spelled otherwise
 * @param notices what the reader should know of how it was read
 * @param grouping the same search of stories, or of articles where it is of stories
 * @param plain the same search without why each hit stands where it does, where that is told
 * @param clear the way to everything, where anything narrows the search
 */
public record SearchPage(
        Layout layout,
        String heading,
        String status,
        Optional<String> reading,
        Optional<PageLink> didYouMean,
        List<String> notices,
        Optional<String> plain,
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
            SearchParameters search,
            SearchResult result,
            Map<ArticleId, StoryFound> stories,
            String site,
            Layout.Assets assets,
            Instant now) {
        var choices = new Choices(search, result.index().vocabulary(), result.facets());
        List<Chip> chips = Chips.of(choices, now);
        List<FeedLink> feeds = FeedLink.of(search);
        String title = SearchWords.title(search, chips);
        String description = SearchWords.description(search, result);
        return new SearchPage(
                new Layout(
                        title,
                        description,
                        search.equals(SearchParameters.EVERYTHING),
                        Optional.empty(),
                        search.equals(SearchParameters.EVERYTHING)
                                ? ForPrograms.ofStart(
                                        feeds,
                                        new OpenGraph("website", title, description, site + "/", Optional.empty()),
                                        site)
                                : ForPrograms.ofSearch(feeds),
                        assets,
                        SearchBox.of(search),
                        Optional.of(Footer.of(result.index(), now))),
                SearchWords.heading(search),
                SearchWords.status(search, result),
                SearchWords.reading(result.query()),
                result.didYouMean().map(meant -> new PageLink(meant, Links.to(search.withQuery(meant)), false)),
                result.query().notices(),
                search.options().explain() ? Optional.of(Links.to(search.withExplain(false))) : Optional.empty(),
                chips,
                search.isNarrowed() && chips.size() > 1
                        ? Optional.of(Links.to(search.withoutFilters()))
                        : Optional.empty(),
                SortLinks.of(search),
                grouping(search),
                result.hits().stream()
                        .map(hit -> HitView.of(
                                hit,
                                hit.story().flatMap(story -> Optional.ofNullable(stories.get(story.id()))),
                                choices,
                                now))
                        .toList(),
                Pager.of(search, result),
                EmptyState.of(search, result, chips),
                FacetColumn.of(result.facets(), choices, now));
    }

    private static PageLink grouping(SearchParameters search) {
        boolean isGrouped = search.options().grouped();
        return new PageLink(
                isGrouped ? "Every article" : "One hit a story", Links.to(search.withGrouped(!isGrouped)), false);
    }
}
