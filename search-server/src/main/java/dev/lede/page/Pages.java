package dev.lede.page;

import dev.lede.article.ArticleId;
import dev.lede.article.Facet;
import dev.lede.request.FacetParameters;
import dev.lede.request.SearchParameters;
import dev.lede.search.LabelsFound;
import dev.lede.search.NewsSearch;
import dev.lede.search.Related;
import dev.lede.search.SearchReport;
import dev.lede.search.SearchResult;
import dev.lede.search.StoryFound;
import dev.lede.wording.Sentence;
import dev.lede.wording.UiLanguage;
import dev.lede.wording.Wordings;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** HTML for people, in UTF-8. Immutable; safe for any number of threads. */
public final class Pages {
    private final TemplateEngine templates = TemplateEngine.createPrecompiled(ContentType.Html);
    private final Lazily<Layout.Assets> assets;
    private final Wordings wordings;
    private final boolean pictures;

    /** @param pictures whether pictures of other sites are shown: their hosts learn who reads what */
    public Pages(StaticAssets assets, Wordings wordings, boolean pictures) {
        this.assets = new Lazily<>(() -> Layout.Assets.of(assets));
        this.wordings = wordings;
        this.pictures = pictures;
    }

    /**
     * Who asks for a page.
     *
     * @param chosen the language that the page's address asks for
     * @param liked the one to speak where it asks for none
     * @param site what absolute addresses begin with, without a slash at the end
     */
    public Visit visit(Optional<UiLanguage> chosen, UiLanguage liked, String site, Instant now) {
        return new Visit(wordings.in(chosen.orElse(liked)), new Links(chosen), assets.get(), pictures, site, now);
    }

    /**
     * The start page for {@link SearchParameters#EVERYTHING}, else the search's results.
     *
     * @param stories those that hits tell, by their ids
     */
    public byte[] search(
            SearchParameters search, SearchResult result, Map<ArticleId, StoryFound> stories, Visit visit) {
        return render("search.jte", SearchPage.of(search, result, stories, visit));
    }

    /** @param found the values of the facet that the parameters ask for */
    public byte[] facet(Facet facet, FacetParameters parameters, LabelsFound found, Visit visit) {
        return render("facetpage.jte", FacetPage.of(facet, parameters, found, visit));
    }

    public byte[] story(StoryFound found, Visit visit) {
        return render("storypage.jte", StoryPage.of(found, visit));
    }

    /** @param related articles like it */
    public byte[] article(NewsSearch.Found found, List<Related.Hit> related, Visit visit) {
        return render("article.jte", ArticlePage.of(found, related, visit));
    }

    /** What the articles of a search are like. */
    public byte[] report(SearchParameters search, SearchReport report, Visit visit) {
        return render("report.jte", ReportPage.of(search, report, visit));
    }

    /**
     * What the articles of a provider or a topic are like.
     *
     * @param label as the index spells it
     */
    public byte[] report(Facet facet, String label, SearchReport report, Visit visit) {
        return render("report.jte", ReportPage.of(facet, label, report, visit));
    }

    /**
     * That no article bears a label.
     *
     * @param nearest names that the index has
     */
    public byte[] unknown(Facet facet, String typed, List<String> nearest, Visit visit) {
        return render("unknown.jte", UnknownLabelPage.of(facet, typed, nearest, visit));
    }

    /** @param opened names of the facets that settings opened, in their order */
    public byte[] help(List<String> opened, Visit visit) {
        return render("help.jte", HelpPage.of(opened, visit));
    }

    /**
     * A page that says what went wrong, with a search box to go on from.
     *
     * @param detail for the reader
     * @param sought what may have been meant, as a search; empty where nothing is known of that
     */
    public byte[] problem(int status, Sentence detail, String sought, Visit visit) {
        return render("problem.jte", ProblemPage.of(status, detail, sought, visit));
    }

    private byte[] render(String template, Object page) {
        var output = new Utf8ByteOutput();
        templates.render(template, page, output);
        return output.toByteArray();
    }
}
