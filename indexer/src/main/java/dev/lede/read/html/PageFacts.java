package dev.lede.read.html;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * Finds what a page says about itself. For each part the most exact voice that speaks is heard: JSON-LD, then Open Graph
 * and {@code article:}, then Dublin Core, {@code citation_} and Parsely, then itemprop and {@code <time>}, then plain
 * HTML (docs/html.md).
 */
public final class PageFacts {
    private static final int MOST_LABELS = 20;
    private static final int LONGEST_NAME = 100;

    /** No shorter title was cut. */
    private static final int LEAST_CUT = 60;

    /** Keys and values for the programs of a site: {@code AdNode:culture/art}. */
    private static final Pattern MACHINE = Pattern.compile("\\p{Lu}\\p{L}{3,}:\\S.*");

    private final Document page;
    private final MetaTags tags;
    private final JsonLd json;
    private final List<String> titles;
    private final JsonLdArticle article;
    private final List<String> urls;
    private final Optional<String> site;

    private PageFacts(Document page) {
        this.page = page;
        this.tags = MetaTags.of(page);
        this.json = JsonLd.of(page);
        List<String> shown = Stream.of(
                        tags.first("og:title").stream(), tags.first("twitter:title").stream(), Stream.of(page.title()))
                .flatMap(title -> title)
                .filter(title -> !title.isBlank())
                .toList();
        this.article = new JsonLdArticle(json, shown);
        this.titles = Stream.concat(article.text("headline", "name").stream(), shown.stream())
                .toList();
        this.urls = PageAddress.of(page, tags, article.urls());
        this.site = article.text("publisher").or(() -> tags.first("og:site_name"));
    }

    public static PageMetadata of(Document page) {
        var facts = new PageFacts(page);
        return new PageMetadata(
                facts.title(),
                facts.titles,
                facts.excerpt(),
                PageDate.of(page, facts.tags, facts.article),
                facts.urls,
                facts.site.or(() -> facts.tags.first("dc:publisher", "citation_journal_title", "application-name")),
                facts.domain(),
                facts.language(),
                facts.type(),
                PageAuthors.of(page, facts.tags, facts.article),
                facts.labels(List.of(
                        facts.article.texts("keywords"),
                        facts.tags.all("article:tag"),
                        facts.tags.all("news_keywords"),
                        facts.tags.all("parsely-tags"))),
                facts.labels(List.of(
                        facts.article.texts("articleSection"),
                        facts.tags.all("article:section"),
                        facts.tags.all("parsely-section"))),
                facts.image(),
                facts.article.text("articleBody"),
                facts.json.notes());
    }

    private Optional<String> domain() {
        return urls.stream().findFirst().flatMap(PageAddress::domain);
    }

    private Optional<String> title() {
        List<String> sites = Stream.of(site.stream(), tags.first("og:site_name").stream(), domain().stream(), label())
                .flatMap(name -> name)
                .toList();
        return Stream.of(
                        article.title().stream(),
                        tags.first("og:title", "dc:title", "dcterms:title", "citation_title", "parsely-title").stream(),
                        tags.first("twitter:title").stream(),
                        PageTexts.of(page, "[itemprop~=^headline$]"),
                        Stream.of(page.title()),
                        headings())
                .flatMap(title -> title)
                .map(title -> SiteSuffix.cut(title.strip(), sites))
                .filter(title -> !title.isBlank())
                .findFirst()
                .map(this::whole);
    }

    /** A headline for programs may be cut after so many letters; the page shows all of it. */
    private String whole(String title) {
        return headings()
                .filter(shown -> title.length() >= LEAST_CUT && shown.startsWith(title))
                .findFirst()
                .orElse(title);
    }

    /** The only one of its kind, as several say what parts of the page are called. */
    private Stream<String> headings() {
        List<Element> headings = page.getElementsByTag("h1");
        return headings.size() == 1 ? headings.stream().map(Element::text) : Stream.empty();
    }

    /** What a domain is called without what is registered above it: {@code example} of {@code news.example.co.uk}. */
    private Stream<String> label() {
        return domain().stream()
                .flatMap(host -> Arrays.stream(host.split("\\.")))
                .filter(part -> part.length() > 3);
    }

    private Optional<String> excerpt() {
        return article.text("description")
                .or(() -> tags.first(
                        "og:description",
                        "dc:description",
                        "dcterms:description",
                        "description",
                        "twitter:description"));
    }

    private Optional<String> language() {
        return Stream.of(
                        page.select("html[lang]").stream().map(html -> html.attr("lang")),
                        article.texts("inLanguage").stream(),
                        tags
                                .first("og:locale", "dc:language", "dcterms:language", "content-language", "language")
                                .stream())
                .flatMap(codes -> codes)
                .filter(code -> !code.isBlank())
                .findFirst();
    }

    private Optional<String> type() {
        return article.type()
                .or(() -> tags.first("og:type").flatMap(type -> {
                    if (type.startsWith("video")) {
                        return Optional.of("video");
                    }
                    return Optional.of("article").filter(type::equalsIgnoreCase);
                }));
    }

    /** The first of these lists that says anything; one text alone is cut at its commas. */
    private List<String> labels(List<List<String>> lists) {
        return lists.stream()
                .map(list -> list.stream()
                        .map(value -> Parser.unescapeEntities(value, false))
                        .flatMap(value -> list.size() > 1 ? Stream.of(value) : Arrays.stream(value.split("[,;，、]")))
                        .map(String::strip)
                        .filter(label -> !label.isEmpty() && label.length() <= LONGEST_NAME)
                        .filter(label -> !MACHINE.matcher(label).matches())
                        .distinct()
                        .limit(MOST_LABELS)
                        .toList())
                .filter(list -> !list.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private Optional<PageImage> image() {
        Optional<PageImage> shared = tags.first("og:image", "og:image:url", "og:image:secure_url")
                .map(url -> new PageImage(url, tags.first("og:image:width"), tags.first("og:image:height")));
        return shared.or(article::image)
                .or(() -> tags.first("twitter:image", "twitter:image:src")
                        .map(url -> new PageImage(url, Optional.empty(), Optional.empty())))
                .map(image -> new PageImage(absolute(image.url()), image.width(), image.height()));
    }

    private String absolute(String url) {
        return PageAddress.isWeb(url) || urls.isEmpty() ? url : PageAddress.resolved(urls.getFirst(), url);
    }
}
