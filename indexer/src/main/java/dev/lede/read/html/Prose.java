package dev.lede.read.html;

import java.util.List;
import java.util.function.Predicate;

/** How much prose any run of blocks holds, asked in no time: sums over all before each block, taken once. */
final class Prose {
    private final double[] before;
    private final Containers containers;

    /** @param counts which blocks count at all */
    Prose(List<TextBlock> blocks, Containers containers, Predicate<TextBlock> counts) {
        this.containers = containers;
        this.before = new double[blocks.size() + 1];
        for (int i = 0; i < blocks.size(); i++) {
            TextBlock block = blocks.get(i);
            before[i + 1] = before[i] + (counts.test(block) ? block.prose() : 0);
        }
    }

    double all() {
        return before[before.length - 1];
    }

    double in(int container) {
        return between(containers.firstBlock(container), containers.endBlock(container));
    }

    double between(int first, int end) {
        return before[end] - before[first];
    }
}
