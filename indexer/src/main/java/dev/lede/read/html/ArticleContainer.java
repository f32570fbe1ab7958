package dev.lede.read.html;

import java.util.BitSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Which container of a page holds its article: from the whole page down, always into the part that holds nearly all of
 * the prose that is left, or that holds the title with some of it; then into what says that it is the article's text.
 * Each container is looked at once.
 */
final class ArticleContainer {
    /** What is left out on the way down is at most a fifth at a step: menus, teasers, a footer. */
    private static final double NEARLY_ALL = 0.8;

    /** A part with the title is the article where the page goes on with others; with less it is only the head of it. */
    private static final double LEAST_BELOW_TITLE = 0.1;

    private static final double LEAST_PROSE = 140;

    /** A part of a text, however long: what stands beside it belongs to it. */
    private static final Set<String> PARTS =
            Set.of("p", "pre", "blockquote", "ul", "ol", "dl", "h1", "h2", "h3", "h4", "h5", "h6");

    /** What says that it is the article's text must hold half of it, and what else says so a little. */
    private static final double LEAST_OF_BODY = 0.5;

    private static final double LEAST_OF_OTHERS = 0.02;

    /** More isn't a lead but the text's first part in a box of its own: so much, and that much of the text. */
    private static final double LEAST_BEGINNING = 500;

    private static final double LEAST_OF_BEGINNING = 0.12;

    private final Containers containers;
    private final BitSet asides;
    private final OptionalInt title;
    private final Prose prose;

    private ArticleContainer(PageBlocks page, BitSet asides, OptionalInt title, Prose prose) {
        this.containers = page.containers();
        this.asides = asides;
        this.title = title;
        this.prose = prose;
    }

    static int in(PageBlocks page, BitSet asides, OptionalInt title, Prose prose) {
        var search = new ArticleContainer(page, asides, title, prose);
        return search.withBeginning(search.body(search.down()));
    }

    /** What holds the text and the paragraphs between it and the title, where these are more than a lead. */
    private int withBeginning(int body) {
        int at = body;
        int below = title.isPresent() ? title.getAsInt() + 1 : Integer.MAX_VALUE;
        while (at > 0
                && below < containers.firstBlock(at)
                && prose.between(below, containers.firstBlock(at))
                        > Math.max(LEAST_BEGINNING, LEAST_OF_BEGINNING * prose.in(at))) {
            at = containers.parent(at);
        }
        return at;
    }

    private int down() {
        int at = 0;
        for (int next = step(at); next != at; next = step(at)) {
            at = next;
        }
        return at;
    }

    private int step(int at) {
        int fullest = at;
        int titled = at;
        for (int child = at + 1; child < containers.end(at); child = containers.end(child)) {
            if (fullest == at || prose.in(child) > prose.in(fullest)) {
                fullest = child;
            }
            if (title.isPresent() && containers.holds(child, title.getAsInt())) {
                titled = child;
            }
        }
        boolean isPart = PARTS.contains(containers.element(fullest).normalName());
        if (fullest != at && !isPart && prose.in(fullest) > 0 && prose.in(fullest) >= NEARLY_ALL * prose.in(at)) {
            return fullest;
        }
        boolean article = prose.in(titled) > Math.max(LEAST_PROSE, LEAST_BELOW_TITLE * prose.in(at));
        return article ? titled : at;
    }

    /** The innermost part of it that says that it is the text, or what holds all such parts: ads may stand between. */
    private int body(int root) {
        List<Integer> bodies = IntStream.range(root, containers.end(root))
                .filter(at -> !asides.get(at) && prose.in(at) > LEAST_OF_OTHERS * prose.in(root))
                .filter(at -> Hints.isBody(containers.element(at)))
                .boxed()
                .toList();
        int innermost = bodies.stream()
                .filter(at -> prose.in(at) > LEAST_OF_BODY * prose.in(root))
                .reduce(root, (outer, inner) -> inner);
        List<Integer> beside = bodies.stream()
                .filter(at -> at >= containers.end(innermost) || containers.end(at) <= innermost)
                .toList();
        int body = innermost;
        for (int each : beside) {
            while (body > each || containers.end(body) <= each) {
                body = containers.parent(body);
            }
        }
        return body;
    }
}
