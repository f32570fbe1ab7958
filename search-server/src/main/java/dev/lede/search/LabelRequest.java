package dev.lede.search;

import dev.lede.article.Facet;

/**
 * A search inside one facet's labels.
 *
 * @param search whose query and filters say which articles are counted: those that match all but its choice in the facet
 * @param prefix how a word of a label or an alias begins, in any case and with or without accents; empty for all labels
 * @param size labels at most, beside the selected ones; at least one
 */
public record LabelRequest(SearchRequest search, Facet facet, String prefix, int size) {}
