package dev.lede.read.html;

import dev.lede.read.html.TextBlock.Kind;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/**
 * A page as a reader's eye takes it: its blocks of text in order, each in its container. Built in one pass without
 * recursion; memory is a few times that of the text.
 *
 * @param blocks in the page's order, none without a letter or digit
 * @param containers what holds them; the first one holds all
 */
record PageBlocks(List<TextBlock> blocks, Containers containers) {

    /** @param withHidden whether what is hidden until a script shows it is taken too */
    static PageBlocks of(Element body, boolean withHidden) {
        var flattening = new Flattening(withHidden);
        NodeTraversor.filter(flattening, body);
        return new PageBlocks(flattening.blocks, flattening.containers);
    }

    /** Writes text as it comes and ends a block where a browser would. */
    private static final class Flattening implements NodeFilter {
        /** How far up a block looks for what it is: a paragraph in an item is an item. */
        private static final int REACH = 4;

        private final boolean withHidden;
        private final List<TextBlock> blocks = new ArrayList<>();
        private final Containers containers = new Containers();
        private final StringBuilder text = new StringBuilder();
        private int container = -1;
        private int links;
        private int preformatted;
        private int weight;
        private int linked;
        private int stops;
        private int breaks;

        Flattening(boolean withHidden) {
            this.withHidden = withHidden;
        }

        @Override
        public FilterResult head(Node node, int depth) {
            if (node instanceof TextNode run) {
                append(preformatted > 0 ? run.getWholeText() : run.text());
            } else if (node instanceof Element element) {
                if (depth > 0 && (Unread.is(element) || (!withHidden && Unread.isHidden(element)))) {
                    return FilterResult.SKIP_ENTIRELY;
                }
                open(element);
            }
            return FilterResult.CONTINUE;
        }

        private void open(Element element) {
            String name = element.normalName();
            if (name.equals("br")) {
                lineEnd();
            } else if (Tags.isContainer(element)) {
                part(name);
                container = containers.add(element, container, blocks.size());
            }
            links += name.equals("a") ? 1 : 0;
            preformatted += name.equals("pre") ? 1 : 0;
        }

        @Override
        public FilterResult tail(Node node, int depth) {
            if (node instanceof Element element) {
                String name = element.normalName();
                if (Tags.isContainer(element)) {
                    part(name);
                    containers.close(container, blocks.size());
                    container = containers.parent(container);
                }
                links -= name.equals("a") ? 1 : 0;
                preformatted -= name.equals("pre") ? 1 : 0;
            }
            return FilterResult.CONTINUE;
        }

        /** One is the end of a line, two are the end of a paragraph. */
        private void lineEnd() {
            breaks++;
            if (breaks > 1) {
                flush();
            } else {
                text.append('\n');
            }
        }

        private void part(String name) {
            if (Tags.isCell(name)) {
                text.append(' ');
            } else {
                flush();
            }
        }

        private void append(String words) {
            text.append(words);
            for (int i = 0; i < words.length(); ) {
                int c = words.codePointAt(i);
                i += Character.charCount(c);
                int each = Letters.weight(c);
                weight += each;
                linked += links > 0 ? each : 0;
                stops += Letters.isStop(c) ? 1 : 0;
                breaks = each > 0 ? 0 : breaks;
            }
        }

        private void flush() {
            if (weight > 0) {
                // Not the blanks before the first line of code: they are part of it.
                String whole = preformatted > 0
                        ? text.toString().stripTrailing()
                        : text.toString().strip();
                blocks.add(new TextBlock(whole, kind(), container, weight, linked, stops));
            }
            text.setLength(0);
            weight = 0;
            linked = 0;
            stops = 0;
            breaks = 0;
        }

        private Kind kind() {
            int at = container;
            for (int up = 0; at >= 0 && up < REACH; up++, at = containers.parent(at)) {
                var kind = Tags.kind(containers.element(at).normalName());
                if (kind.isPresent()) {
                    return kind.get();
                }
            }
            return Kind.TEXT;
        }
    }
}
