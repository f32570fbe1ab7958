package dev.lede.page;

import dev.lede.article.Article;
import dev.lede.article.ArticleSummary;
import dev.lede.article.Facet;
import dev.lede.article.Provider;
import dev.lede.article.Topics;
import dev.lede.request.SearchParameters;
import dev.lede.search.NewsSearch.Found;
import dev.lede.search.Related;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * One article, whole.
 *
 * @param original its address at the provider's, where there is one
 * @param host of the original, such as {@code edition.cnn.com}
 * @param story where others tell the same
 * @param excerpt what the source says of it in short
 * @param paragraphs of its text; empty where the source gave none
 * @param topicsByKeywords whether we found the topics, rather than being told
 * @param labels of the facets that settings open
 * @param related those that sources relate first, then those like it
 * @param heat zero or more, where anyone measured it
 * @param sources where it was read
 */
public record ArticlePage(
        Layout layout,
        String title,
        String lang,
        Optional<String> original,
        Optional<String> host,
        Optional<TagLink> provider,
        Optional<Mark> mark,
        List<String> authors,
        Optional<DateView> date,
        Optional<String> type,
        Optional<String> language,
        Optional<QualityScale> quality,
        Optional<String> heat,
        Optional<StoryView> story,
        Optional<String> excerpt,
        List<String> paragraphs,
        List<TagLink> topics,
        boolean topicsByKeywords,
        List<TagGroup> labels,
        List<String> sections,
        List<BriefView> related,
        List<String> sources) {

    static ArticlePage of(Found found, List<Related.Hit> related, String site, Layout.Assets assets, Instant now) {
        Article article = found.article();
        ArticleSummary summary = article.summary();
        Optional<String> original = Links.outside(summary.url());
        Optional<String> provider = summary.provider().map(Provider::name);
        List<String> paragraphs = paragraphs(article.body());
        Optional<DateView> date = summary.published().map(published -> DateView.of(published, now));
        String description = summary.excerpt()
                .or(() -> paragraphs.stream().findFirst())
                .map(Excerpt::of)
                .orElse(summary.title());
        return new ArticlePage(
                new Layout(
                        summary.title() + " · Lede",
                        description,
                        true,
                        original,
                        ForPrograms.ofArticle(new OpenGraph(
                                "article",
                                summary.title(),
                                description,
                                original.orElse(site + Links.to(article.id())),
                                date.map(DateView::machine))),
                        assets,
                        SearchBox.EMPTY,
                        Optional.of(Footer.of(found.index(), now))),
                summary.title(),
                summary.language().flatMap(LanguageName::tag).orElse(""),
                original,
                original.flatMap(any -> summary.url()).map(url -> url.getHost()),
                provider.map(name -> tag(Facet.PROVIDER, name)),
                provider.map(Mark::of),
                article.authors(),
                date,
                summary.type().flatMap(TypeName::worthSaying),
                summary.language().flatMap(LanguageName::foreign),
                summary.quality().map(QualityScale::of),
                summary.heat().filter(heat -> heat >= 0).map(heat -> Counts.number(heat)),
                found.story().map(StoryView::of),
                summary.excerpt(),
                paragraphs,
                summary.topics().names().stream()
                        .map(name -> tag(Facet.TOPIC, name))
                        .toList(),
                summary.topics().from() == Topics.From.KEYWORDS,
                found.index().vocabulary().facets().stream()
                        .filter(facet -> !summary.labels(facet.name()).isEmpty())
                        .map(facet -> labels(facet, summary.labels(facet.name())))
                        .toList(),
                article.sections(),
                related.stream().map(hit -> BriefView.of(hit, now)).toList(),
                article.sources());
    }

    private static List<String> paragraphs(String body) {
        return Arrays.stream(body.split("\\R\\s*\\R"))
                .map(String::strip)
                .filter(paragraph -> !paragraph.isEmpty())
                .toList();
    }

    private static TagGroup labels(Facet facet, List<String> names) {
        return new TagGroup(
                FacetNames.title(facet),
                names.stream().map(name -> tag(facet, name)).toList());
    }

    private static TagLink tag(Facet facet, String name) {
        return new TagLink(name, Links.to(SearchParameters.EVERYTHING.with(facet, name)), false);
    }
}
