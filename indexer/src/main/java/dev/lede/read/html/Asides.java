package dev.lede.read.html;

import java.util.BitSet;
import java.util.List;
import java.util.OptionalInt;

/**
 * Which containers of a page aren't its article, whatever they hold: those that say so, and lists of teasers. Linear in
 * the number of containers.
 */
final class Asides {
    /** What says that it is an aside and holds more of the page's prose is the article in a badly named box. */
    private static final double MOST_PROSE = 0.5;

    /** The same for comments and galleries, which do outgrow their article. */
    private static final double MOST_PROSE_OF_CROWD = 0.95;

    /** What holds the title and this much prose is no aside. */
    private static final double TITLED = 0.15;

    private static final int LEAST_TEASERS = 3;
    private static final double TEASERS_AMONG_ALL = 0.7;
    private static final int LONGEST_TEASER = 600;
    private static final int MOST_BLOCKS_OF_TEASER = 10;

    /** A link of less is no title of another article. */
    private static final int LEAST_TITLE = 10;

    private final List<TextBlock> blocks;
    private final Containers containers;
    private final BitSet aside;

    private Asides(PageBlocks page) {
        this.blocks = page.blocks();
        this.containers = page.containers();
        this.aside = new BitSet(containers.size());
    }

    /** @return the containers that are asides or inside one */
    static BitSet of(PageBlocks page, OptionalInt title) {
        var asides = new Asides(page);
        asides.takeAtTheirWord(title);
        asides.findTeasers();
        return asides.aside;
    }

    private void takeAtTheirWord(OptionalInt title) {
        var prose = new Prose(blocks, containers, block -> true);
        for (int at = 0; at < containers.size(); at = aside.get(at) ? containers.end(at) : at + 1) {
            double share = prose.all() == 0 ? 0 : prose.in(at) / prose.all();
            boolean titled = title.isPresent() && containers.holds(at, title.getAsInt());
            if (isCrowd(at, share, titled) || isAside(at, share, titled)) {
                aside.set(at, containers.end(at));
            }
        }
    }

    private boolean isCrowd(int at, double share, boolean titled) {
        return !titled && share < MOST_PROSE_OF_CROWD && Hints.isCrowd(containers.element(at));
    }

    private boolean isAside(int at, double share, boolean titled) {
        return share < MOST_PROSE && !(titled && share > TITLED) && Hints.isAside(containers.element(at));
    }

    /** Most of what a container holds are a few words each, with a link to more of it. */
    private void findTeasers() {
        for (int at = 0; at < containers.size(); at = aside.get(at) ? containers.end(at) : at + 1) {
            int all = 0;
            var teasers = new BitSet();
            for (int child = at + 1; child < containers.end(at); child = containers.end(child)) {
                if (!aside.get(child) && containers.endBlock(child) > containers.firstBlock(child)) {
                    all++;
                    if (isTeaser(child)) {
                        teasers.set(child);
                    }
                }
            }
            int count = teasers.cardinality();
            if (count >= LEAST_TEASERS && count >= all * TEASERS_AMONG_ALL) {
                teasers.stream().forEach(teaser -> aside.set(teaser, containers.end(teaser)));
            }
        }
    }

    private boolean isTeaser(int container) {
        int first = containers.firstBlock(container);
        int end = containers.endBlock(container);
        if (end - first < 2 || end - first > MOST_BLOCKS_OF_TEASER) {
            return false;
        }
        List<TextBlock> inside = blocks.subList(first, end);
        return inside.stream().mapToInt(TextBlock::weight).sum() <= LONGEST_TEASER
                && inside.stream().anyMatch(Asides::isTitleOfAnother);
    }

    private static boolean isTitleOfAnother(TextBlock block) {
        return block.weight() >= LEAST_TITLE && block.linked() > block.weight() * 0.9;
    }
}
