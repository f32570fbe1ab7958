package dev.lede.page;

import dev.lede.article.Article;
import dev.lede.article.ArticleSummary;
import dev.lede.article.Facet;
import dev.lede.article.Provider;
import dev.lede.article.Topics;
import dev.lede.request.SearchParameters;
import dev.lede.search.NewsSearch.Found;
import dev.lede.search.Related;
import dev.lede.wording.Wording;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * One article, whole.
 *
 * @param original its address at the provider's, where there is one
 * @param host of the original, such as {@code edition.cnn.com}
 * @param picture as a hit has it
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
        Optional<Picture> picture,
        Optional<StoryView> story,
        Optional<String> excerpt,
        List<String> paragraphs,
        List<TagLink> topics,
        boolean topicsByKeywords,
        List<TagGroup> labels,
        List<String> sections,
        List<BriefView> related,
        List<String> sources) {

    static ArticlePage of(Found found, List<Related.Hit> related, Visit visit) {
        Wording words = visit.words();
        Links links = visit.links();
        Article article = found.article();
        ArticleSummary summary = article.summary();
        Optional<String> original = Links.outside(summary.url());
        Optional<String> provider = summary.provider().map(Provider::name);
        List<String> paragraphs = paragraphs(article.body());
        Optional<DateView> date = summary.published().map(published -> DateView.of(published, visit));
        String description = summary.excerpt()
                .or(() -> paragraphs.stream().findFirst())
                .map(Excerpt::of)
                .orElse(summary.title());
        return new ArticlePage(
                new Layout(
                        visit,
                        words.say("window", summary.title()),
                        description,
                        true,
                        original,
                        ForPrograms.ofArticle(new OpenGraph(
                                "article",
                                summary.title(),
                                description,
                                original.orElse(visit.site() + "/articles/"
                                        + article.id().value()),
                                date.map(DateView::machine))),
                        LanguageLink.of("/articles/" + article.id().value(), visit),
                        SearchBox.empty(visit),
                        Optional.of(Footer.of(found.index(), visit))),
                summary.title(),
                summary.language()
                        .flatMap(code -> LanguageName.tag(code, words))
                        .orElse(""),
                original,
                original.flatMap(any -> summary.url()).map(url -> url.getHost()),
                provider.map(name -> about(Facet.PROVIDER, name, links)),
                provider.map(Mark::of),
                article.authors(),
                date,
                summary.type().flatMap(type -> TypeName.worthSaying(type, words)),
                summary.language().flatMap(code -> LanguageName.foreign(code, words)),
                summary.quality().map(QualityScale::of),
                summary.heat().filter(heat -> heat >= 0).map(heat -> words.number(heat)),
                Picture.of(summary.image(), visit),
                found.story().map(story -> StoryView.of(story, visit)),
                summary.excerpt(),
                paragraphs,
                summary.topics().names().stream()
                        .map(name -> about(Facet.TOPIC, name, links))
                        .toList(),
                summary.topics().from() == Topics.From.KEYWORDS,
                found.index().vocabulary().facets().stream()
                        .filter(facet -> !summary.labels(facet.name()).isEmpty())
                        .map(facet -> labels(facet, summary.labels(facet.name()), visit))
                        .toList(),
                article.sections(),
                related.stream().map(hit -> BriefView.of(hit, visit)).toList(),
                article.sources());
    }

    private static List<String> paragraphs(String body) {
        return Arrays.stream(body.split("\\R\\s*\\R"))
                .map(String::strip)
                .filter(paragraph -> !paragraph.isEmpty())
                .toList();
    }

    private static TagGroup labels(Facet facet, List<String> names, Visit visit) {
        return new TagGroup(
                FacetNames.title(facet, visit.words()),
                names.stream().map(name -> tag(facet, name, visit.links())).toList());
    }

    private static TagLink about(Facet facet, String name, Links links) {
        return new TagLink(name, links.to(facet, name), false);
    }

    private static TagLink tag(Facet facet, String name, Links links) {
        return new TagLink(name, links.to(SearchParameters.EVERYTHING.with(facet, name)), false);
    }
}
