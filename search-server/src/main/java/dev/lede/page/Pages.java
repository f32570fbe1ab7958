package dev.lede.page;

import dev.lede.article.ArticleId;
import dev.lede.request.SearchParameters;
import dev.lede.search.NewsSearch;
import dev.lede.search.Related;
import dev.lede.search.SearchResult;
import dev.lede.search.StoryFound;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** HTML for people, in UTF-8. Immutable; safe for any number of threads. */
public final class Pages {
    private final TemplateEngine templates = TemplateEngine.createPrecompiled(ContentType.Html);
    private final Layout.Assets assets;

    public Pages(StaticAssets assets) {
        this.assets = Layout.Assets.of(assets);
    }

    /**
     * The start page for {@link SearchParameters#EVERYTHING}, else the search's results.
     *
     * @param stories those that hits tell, by their ids
     * @param site what absolute addresses begin with, without a slash at the end
     */
    public byte[] search(
            SearchParameters search,
            SearchResult result,
            Map<ArticleId, StoryFound> stories,
            String site,
            Instant now) {
        return render("search.jte", SearchPage.of(search, result, stories, site, assets, now));
    }

    public byte[] story(StoryFound found, Instant now) {
        return render("storypage.jte", StoryPage.of(found, assets, now));
    }

    /**
     * @param related articles like it
     * @param site as for {@link #search}
     */
    public byte[] article(NewsSearch.Found found, List<Related.Hit> related, String site, Instant now) {
        return render("article.jte", ArticlePage.of(found, related, site, assets, now));
    }

    /** @param opened names of the facets that settings opened, in their order */
    public byte[] help(List<String> opened) {
        return render("help.jte", HelpPage.of(opened, assets));
    }

    /**
     * A page that says what went wrong, with a search box to go on from.
     *
     * @param title in a few words, such as {@code Not found}
     * @param detail a sentence or two, for the reader
     */
    public byte[] problem(int status, String title, String detail) {
        return render("problem.jte", ProblemPage.of(status, title, detail, assets));
    }

    private byte[] render(String template, Object page) {
        var output = new Utf8ByteOutput();
        templates.render(template, page, output);
        return output.toByteArray();
    }
}
