package dev.lede.read.html;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;

/**
 * The article of a web page as plain text: without title, menus, teasers, captions, comments and what else stands round
 * it. Rules on how much prose each part of the page holds, helped by tags and by what classes say; none knows a site or
 * decides by words of one language (docs/html.md). Linear in the page's size and without recursion.
 */
public final class MainText {
    /** A page that shows less than this and hides more is one that a script would show. */
    private static final int LITTLE = 100;

    private MainText() {}

    /**
     * @param titles what the page says is its title, with or without the site's name; may be empty
     * @return one blank line between paragraphs; empty where the page has no text
     */
    public static String of(Document page, List<String> titles) {
        List<TextBlock> seen = kept(PageBlocks.of(page.body(), false), titles);
        if (weight(seen) >= LITTLE) {
            return text(seen);
        }
        List<TextBlock> all = kept(PageBlocks.of(page.body(), true), titles);
        return text(weight(all) > LITTLE ? all : seen);
    }

    private static List<TextBlock> kept(PageBlocks page, List<String> titles) {
        List<TextBlock> blocks = page.blocks();
        OptionalInt title = TitleBlock.in(blocks, titles);
        BitSet asides = Asides.of(page, title);
        var prose = new Prose(blocks, page.containers(), block -> !asides.get(block.container()));
        int root = ArticleContainer.in(page, asides, title, prose);
        int start = page.containers().firstBlock(root);
        int end = page.containers().endBlock(root);
        if (title.isPresent() && page.containers().holds(root, title.getAsInt())) {
            int below = title.getAsInt() + 1;
            // A title after most of the text is the next article's, or said again at the end.
            start = prose.between(start, below) < prose.between(below, end) ? below : start;
        }
        List<TextBlock> kept = new ArrayList<>();
        for (int i = start; i < end; i++) {
            TextBlock block = blocks.get(i);
            boolean headsProse = block.kind() == TextBlock.Kind.HEADING
                    && i + 1 < end
                    && blocks.get(i + 1).prose() > 0;
            if (!asides.get(block.container())
                    && block.kind() != TextBlock.Kind.CAPTION
                    && (headsProse || !block.isLink())) {
                kept.add(block);
            }
        }
        return kept;
    }

    private static int weight(List<TextBlock> blocks) {
        return blocks.stream().mapToInt(TextBlock::weight).sum();
    }

    private static String text(List<TextBlock> blocks) {
        return blocks.stream().map(TextBlock::text).collect(Collectors.joining("\n\n"));
    }
}
