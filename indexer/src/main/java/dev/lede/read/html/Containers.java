package dev.lede.read.html;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jsoup.nodes.Element;

/**
 * The elements of a page that hold blocks, in the page's order, as a tree in arrays: a million of them cost little, and
 * whatever is asked of one is a sum over the run of blocks that it covers.
 */
final class Containers {
    private final List<Element> elements = new ArrayList<>();
    private int[] parent = new int[64];
    private int[] firstBlock = new int[64];
    private int[] endBlock = new int[64];
    private int[] end = new int[64];

    int add(Element element, int parentIndex, int block) {
        int index = elements.size();
        if (index == parent.length) {
            parent = Arrays.copyOf(parent, index * 2);
            firstBlock = Arrays.copyOf(firstBlock, index * 2);
            endBlock = Arrays.copyOf(endBlock, index * 2);
            end = Arrays.copyOf(end, index * 2);
        }
        elements.add(element);
        parent[index] = parentIndex;
        firstBlock[index] = block;
        return index;
    }

    void close(int index, int block) {
        endBlock[index] = block;
        end[index] = elements.size();
    }

    int size() {
        return elements.size();
    }

    Element element(int index) {
        return elements.get(index);
    }

    /** @return -1 for the first one, which holds all others */
    int parent(int index) {
        return parent[index];
    }

    /** The first block inside. */
    int firstBlock(int index) {
        return firstBlock[index];
    }

    /** The first block after it. */
    int endBlock(int index) {
        return endBlock[index];
    }

    boolean holds(int index, int block) {
        return block >= firstBlock[index] && block < endBlock[index];
    }

    /** The first container that isn't inside. */
    int end(int index) {
        return end[index];
    }
}
