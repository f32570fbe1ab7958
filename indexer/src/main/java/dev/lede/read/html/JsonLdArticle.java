package dev.lede.read.html;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.parser.Parser;
import tools.jackson.databind.JsonNode;

/** Which of the things in a page's JSON-LD is its article, and the article's parts by the names of schema.org. */
final class JsonLdArticle {
    private final JsonLd json;
    private final List<String> titles;
    private final Optional<JsonNode> article;

    /** @param titles what else the page says is its title */
    JsonLdArticle(JsonLd json, List<String> titles) {
        this.json = json;
        this.titles = titles.stream()
                .map(Letters::bare)
                .filter(title -> !title.isEmpty())
                .toList();
        this.article = article();
    }

    /**
     * A page may list other articles in the same words: only one is this page's, or the one that tells the page's title.
     */
    private Optional<JsonNode> article() {
        List<JsonNode> articles = json.things().stream()
                .filter(thing -> JsonLd.isA(thing, "Article", "Posting", "Report", "Review"))
                .filter(thing -> thing.has("headline") || thing.has("name") || thing.has("articleBody"))
                .toList();
        if (articles.size() == 1) {
            return Optional.of(articles.getFirst());
        }
        return Stream.concat(
                        articles.stream(),
                        json.things().stream().filter(thing -> JsonLd.isA(thing, "VideoObject", "WebPage")))
                .filter(thing -> names(thing).anyMatch(this::isShown))
                .findFirst();
    }

    private Stream<String> names(JsonNode thing) {
        return Stream.of("headline", "name")
                .flatMap(key -> json.texts(thing, key))
                .map(name -> Parser.unescapeEntities(name, false));
    }

    private boolean isShown(String name) {
        String bare = Letters.bare(name);
        return !bare.isEmpty() && titles.stream().anyMatch(title -> title.startsWith(bare) || bare.startsWith(title));
    }

    /** The one of its names that the page shows as its title, as a headline may be a description; else the first. */
    Optional<String> title() {
        List<String> names = article.stream().flatMap(this::names).toList();
        return names.stream()
                .filter(this::isShown)
                .findFirst()
                .or(() -> names.stream().findFirst());
    }

    /** The first value of the first of these keys that has any. */
    Optional<String> text(String... keys) {
        return Stream.of(keys).flatMap(key -> texts(key).stream()).findFirst();
    }

    List<String> texts(String key) {
        return article.stream().flatMap(thing -> json.texts(thing, key)).toList();
    }

    /** What the page says it is: {@code article} or {@code video}. */
    Optional<String> type() {
        return article.flatMap(thing -> JsonLd.isA(thing, "VideoObject")
                ? Optional.of("video")
                : Optional.of("article").filter(type -> !JsonLd.isA(thing, "WebPage")));
    }

    /** Its own address, and that of the page whose main thing it is. */
    List<String> urls() {
        return article.stream()
                .flatMap(thing -> Stream.of(
                                json.texts(thing, "url"),
                                json.texts(thing, "mainEntityOfPage"),
                                Stream.of(thing.path("mainEntityOfPage")
                                        .path("@id")
                                        .asString("")))
                        .flatMap(urls -> urls))
                .filter(url -> !url.isBlank())
                .toList();
    }

    Optional<PageImage> image() {
        return article.stream()
                .flatMap(thing -> Stream.of("image", "thumbnailUrl").flatMap(key -> json.values(thing, key)))
                .flatMap(image -> image(image).stream())
                .findFirst();
    }

    private static Optional<PageImage> image(JsonNode image) {
        String url = image.isString() ? image.stringValue() : image.path("url").asString("");
        return url.isBlank()
                ? Optional.empty()
                : Optional.of(new PageImage(
                        url,
                        Optional.of(image.path("width").asString("")).filter(size -> !size.isEmpty()),
                        Optional.of(image.path("height").asString("")).filter(size -> !size.isEmpty())));
    }
}
