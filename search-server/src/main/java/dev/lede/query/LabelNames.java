package dev.lede.query;

import dev.lede.article.Facet;
import java.util.List;

/** Finds the labels that a reader means. */
@FunctionalInterface
public interface LabelNames {
    /** @return the labels as the index has them, maybe in several spellings; empty where no article bears one */
    List<String> matching(Facet facet, String typed);
}
