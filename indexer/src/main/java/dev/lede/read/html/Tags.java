package dev.lede.read.html;

import dev.lede.read.html.TextBlock.Kind;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What tags mean for reading: where a block begins and ends, and what it is. */
final class Tags {
    /** Tags within a line of text, which never part two blocks; all others do, those made up by a site among them. */
    private static final Set<String> WITHIN = Set.of(
            "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "br", "cite", "code", "data", "del", "dfn", "em", "font",
            "i", "img", "input", "ins", "kbd", "label", "mark", "math", "nobr", "picture", "q", "rb", "rp", "rt",
            "ruby", "s", "samp", "small", "source", "span", "strike", "strong", "sub", "sup", "svg", "time", "tt", "u",
            "var", "wbr");

    private static final Map<String, Kind> KINDS = Map.ofEntries(
            Map.entry("h1", Kind.HEADING),
            Map.entry("h2", Kind.HEADING),
            Map.entry("h3", Kind.HEADING),
            Map.entry("h4", Kind.HEADING),
            Map.entry("h5", Kind.HEADING),
            Map.entry("h6", Kind.HEADING),
            Map.entry("li", Kind.ITEM),
            Map.entry("dt", Kind.ITEM),
            Map.entry("dd", Kind.ITEM),
            Map.entry("figcaption", Kind.CAPTION),
            Map.entry("figure", Kind.CAPTION),
            // What is set off as code or quoted is text, also in an item or a figure.
            Map.entry("pre", Kind.TEXT),
            Map.entry("tr", Kind.TEXT),
            Map.entry("blockquote", Kind.TEXT));

    private Tags() {}

    /** Whether the element holds blocks, or is a block itself; what a site made up is none within a paragraph. */
    static boolean isContainer(Element element) {
        String name = element.normalName();
        return !WITHIN.contains(name) && !(name.indexOf('-') > 0 && isParagraph(element.parent()));
    }

    private static boolean isParagraph(@Nullable Element parent) {
        return parent != null && parent.normalName().equals("p");
    }

    /** Cells of a row stand beside one another. */
    static boolean isCell(String name) {
        return name.equals("td") || name.equals("th");
    }

    /** @return nothing for a tag that leaves it to the ones round it */
    static Optional<Kind> kind(String name) {
        return Optional.ofNullable(KINDS.get(name));
    }
}
