package dev.lede.query;

import dev.lede.article.Facet;
import java.util.List;

/** Finds the labels that a reader means. */
@FunctionalInterface
public interface LabelNames {
    /** @return the label that is meant, in every spelling that the index has of it; empty where no article bears it */
    List<String> matching(Facet facet, String typed);
}
