package dev.lede.read;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/**
 * An element of a feed, whose names are looked up in lower case, with the usual prefix of their kind ({@code dc:date}).
 *
 * @param prefix of the feed's own elements, such as {@code atom:}; mostly empty
 */
record FeedElement(Element element, String prefix) {
    Stream<FeedElement> children(String name) {
        return element.children().stream()
                .filter(child -> name(child).equals(name))
                .map(child -> new FeedElement(child, prefix));
    }

    private String name(Element child) {
        String name = child.tagName().toLowerCase(Locale.ROOT);
        return !prefix.isEmpty() && name.startsWith(prefix) ? name.substring(prefix.length()) : name;
    }

    /** All children by their names, each list in order, for who asks for many. */
    Map<String, List<FeedElement>> byName() {
        return element.children().stream()
                .collect(Collectors.groupingBy(
                        this::name, Collectors.mapping(child -> new FeedElement(child, prefix), Collectors.toList())));
    }

    /** The text of the first such child that has any. */
    Optional<String> text(String name) {
        return children(name)
                .map(FeedElement::text)
                .filter(text -> !text.isBlank())
                .findFirst();
    }

    /** All text in it, of CDATA too. */
    String text() {
        return element.wholeText().strip();
    }

    /** Its own text, without that of its children. */
    String ownText() {
        return element.wholeOwnText().strip();
    }

    /** HTML: what was escaped, or the elements within. */
    String markup() {
        return element.childrenSize() == 0 ? element.wholeText().strip() : element.html();
    }

    boolean isMarkup() {
        return element.childrenSize() > 0 || type().contains("html") || mode().equals("escaped");
    }

    /** Of Atom's text: that it is nothing but text. RSS never says. */
    boolean isPlain() {
        return type().equals("text") || type().equals("text/plain");
    }

    private String type() {
        return attribute("type").orElse("").toLowerCase(Locale.ROOT);
    }

    private String mode() {
        return attribute("mode").orElse("").toLowerCase(Locale.ROOT);
    }

    /** Whether a link leads to the page itself. */
    boolean isPage() {
        String rel = attribute("rel").orElse("alternate");
        return rel.equals("alternate") && (type().isEmpty() || type().contains("html"));
    }

    /** Whether a file that goes with it is a picture. */
    boolean isImage() {
        boolean isFile =
                !name(element).endsWith("link") || attribute("rel").orElse("").equals("enclosure");
        return isFile
                && (type().startsWith("image/")
                        || attribute("medium").orElse("").equals("image"));
    }

    Optional<String> attribute(String name) {
        for (Attribute attribute : element.attributes()) {
            if (attribute.getKey().equalsIgnoreCase(name)) {
                return Optional.of(attribute.getValue().strip()).filter(value -> !value.isEmpty());
            }
        }
        return Optional.empty();
    }
}
