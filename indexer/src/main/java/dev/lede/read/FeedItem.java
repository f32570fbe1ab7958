package dev.lede.read;

import dev.lede.read.RawArticle.Standing;
import dev.lede.read.html.HtmlTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** One item or entry of a feed as a raw article; RSS and Atom have different names for the same, and feeds mix them. */
final class FeedItem {
    /** A description that is longer is the text itself, where there is no other. */
    private static final int LONGEST_EXCERPT = 600;

    /** Of a title or description, as it is written: a feed of thousands that are each parsed whole takes minutes. */
    private static final int LONGEST_READ = 200_000;

    private static final int MOST_VALUES = 200;

    private static final List<String> DATES = List.of(
            "pubdate",
            "published",
            "dc:date",
            "issued",
            "dcterms:issued",
            "dcterms:created",
            "created",
            "updated",
            "modified",
            "dcterms:modified",
            "atom:updated");

    private static final Pattern MARKUP = Pattern.compile("<[A-Za-z/!]");
    private static final Pattern MAIL = Pattern.compile("\\S{1,200}@\\S{1,200}\\s*(?:\\(([^()]{1,200})\\))?");

    private final FeedElement item;
    private final Map<String, List<FeedElement>> children;
    private final int line;
    private final Function<String, Optional<String>> providerAt;

    FeedItem(FeedElement item, int line, Function<String, Optional<String>> providerAt) {
        this.item = item;
        this.children = item.byName();
        this.line = line;
        this.providerAt = providerAt;
    }

    RawArticle article() {
        Optional<String> content = content();
        Optional<String> told = markup("description").or(() -> markup("summary"));
        Optional<String> excerpt = told.map(FeedItem::plain).filter(text -> !text.isBlank());
        boolean isBody = content.isEmpty()
                && (excerpt.filter(text -> text.length() > LONGEST_EXCERPT).isPresent()
                        || told.filter(html -> html.length() > LONGEST_READ).isPresent());
        Optional<String> body = isBody ? told : content;
        FeedSite site = source();
        return new RawArticle(
                line,
                first("guid", "id").or(() -> item.attribute("rdf:about").map(this::told)),
                title().map(this::told),
                excerpt.filter(text -> text.length() <= LONGEST_EXCERPT).map(this::told),
                first(DATES.toArray(String[]::new)),
                urls(),
                Optional.empty(),
                first("dc:language", "language")
                        .or(() -> item.attribute("xml:lang").map(this::told)),
                Optional.empty(),
                Optional.empty(),
                site.name(),
                site.domain(),
                topics(),
                images(),
                authors(),
                List.of(),
                body.map(html -> new RawBody(Secret.without("<div>" + html + "</div>"), RawBody.Form.MARKUP))
                        .orElse(RawBody.NONE),
                Standing.PUBLISHED,
                RawArticle.NO_LABELS,
                List.of());
    }

    private Stream<FeedElement> children(String name) {
        return children.getOrDefault(name, List.of()).stream();
    }

    /** The text of the first such child that has any. */
    private Optional<String> text(String name) {
        return children(name)
                .map(FeedElement::text)
                .filter(text -> !text.isBlank())
                .findFirst();
    }

    /** The markup that is in the first such child that has any. */
    private Optional<String> markup(String name) {
        return children(name)
                .map(FeedElement::markup)
                .filter(text -> !text.isBlank())
                .findFirst();
    }

    private Told told(String text) {
        return new Told(line, text);
    }

    private Optional<Told> first(String... names) {
        return Stream.of(names).flatMap(name -> text(name).stream()).findFirst().map(this::told);
    }

    /** Of a title in HTML its words; else it is text, whatever signs are in it. */
    private Optional<String> title() {
        return children("title")
                .findFirst()
                .or(() -> children("media:title").findFirst())
                .or(() -> children("dc:title").findFirst())
                .map(title -> title.isMarkup() ? plain(title.markup()) : title.text())
                .filter(text -> !text.isBlank());
    }

    private Optional<String> content() {
        return Stream.of("content:encoded", "content", "xhtml:body", "body", "atom:content")
                .flatMap(this::children)
                .map(content -> content.isPlain() ? escaped(content.text()) : content.markup())
                .filter(html -> !html.isBlank())
                .findFirst();
    }

    private static String escaped(String text) {
        return "<pre>" + text.replace("&", "&amp;").replace("<", "&lt;") + "</pre>";
    }

    /** Text alone of what may be HTML, of which the beginning is enough. */
    private static String plain(String written) {
        String html = written.substring(0, Math.min(LONGEST_READ, written.length()));
        return MARKUP.matcher(html).find() ? HtmlTree.of(html).document().text() : html.strip();
    }

    private List<Told> urls() {
        List<String> urls = new ArrayList<>();
        text("feedburner:origlink").ifPresent(urls::add);
        Stream.of("link", "atom:link")
                .flatMap(this::children)
                .filter(FeedElement::isPage)
                .forEach(link -> {
                    link.attribute("href").ifPresent(urls::add);
                    Optional.of(link.text()).filter(text -> !text.isBlank()).ifPresent(urls::add);
                });
        children("guid")
                .filter(guid -> !guid.attribute("ispermalink").orElse("").equalsIgnoreCase("false"))
                .map(FeedElement::text)
                .filter(text -> text.startsWith("http"))
                .forEach(urls::add);
        item.attribute("rdf:about").ifPresent(urls::add);
        return urls.stream().distinct().map(this::told).toList();
    }

    private List<Told> topics() {
        return Stream.concat(
                        children("category")
                                .flatMap(category -> category
                                        .attribute("label")
                                        .or(() -> category.attribute("term"))
                                        .or(() -> Optional.of(category.text()))
                                        .stream()),
                        children("dc:subject").map(FeedElement::text))
                .filter(text -> !text.isBlank())
                .distinct()
                .limit(MOST_VALUES)
                .map(this::told)
                .toList();
    }

    /** Names; of a mail address only the name that stands behind it. */
    private List<Told> authors() {
        return Stream.concat(
                        children("author").map(author -> author.text("name").orElseGet(author::ownText)),
                        children("dc:creator").map(FeedElement::text))
                .map(FeedItem::withoutMail)
                .filter(text -> !text.isBlank())
                .distinct()
                .limit(MOST_VALUES)
                .map(this::told)
                .toList();
    }

    private static String withoutMail(String author) {
        Matcher mail = MAIL.matcher(author.strip());
        if (!mail.matches()) {
            return author;
        }
        return mail.group(1) == null ? "" : mail.group(1);
    }

    private List<RawImage> images() {
        Stream<Function<String, Stream<FeedElement>>> groups =
                children("media:group").map(group -> group::children);
        var holders = Stream.concat(Stream.<Function<String, Stream<FeedElement>>>of(this::children), groups)
                .toList();
        return Stream.concat(
                        Stream.of("media:content", "enclosure", "link", "atom:link")
                                .flatMap(name -> holders.stream().flatMap(holder -> holder.apply(name)))
                                .filter(FeedElement::isImage),
                        Stream.of("media:thumbnail", "itunes:image", "image")
                                .flatMap(name -> holders.stream().flatMap(holder -> holder.apply(name))))
                .flatMap(image -> image.attribute("url").or(() -> image.attribute("href")).stream()
                        .map(url -> new RawImage(
                                told(url),
                                image.attribute("width").map(this::told),
                                image.attribute("height").map(this::told))))
                .limit(MOST_VALUES)
                .toList();
    }

    /** Where the item itself comes from, if the feed gathers those of others. */
    private FeedSite source() {
        Optional<FeedElement> source = children("source").findFirst();
        Optional<String> name = source.flatMap(from ->
                        from.text("title").or(() -> Optional.of(from.ownText()).filter(text -> !text.isBlank())))
                .or(() -> text("dc:publisher"));
        Optional<String> link = source.flatMap(from -> from.attribute("url")
                .or(() -> from.children("link")
                        .filter(FeedElement::isPage)
                        .flatMap(each -> each.attribute("href").stream())
                        .findFirst()));
        return FeedSite.of(name.map(this::told), link.map(this::told), providerAt);
    }

    static FeedItem of(Element element, String rootPrefix, int line, Function<String, Optional<String>> providerAt) {
        return new FeedItem(new FeedElement(element, rootPrefix), line, providerAt);
    }
}
