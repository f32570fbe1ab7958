package dev.lede.article;

import java.util.List;

/**
 * A kind of label by which articles are counted and narrowed; its name is also the parameter's in a search's URL.
 *
 * @param name lower case, such as {@code provider}
 */
public record Facet(String name) {
    public static final Facet PROVIDER = new Facet("provider");
    public static final Facet TOPIC = new Facet("topic");
    public static final Facet TYPE = new Facet("type");
    public static final Facet LANGUAGE = new Facet("language");

    /** Every facet, in the order in which they are shown. */
    public static final List<Facet> ALL = List.of(PROVIDER, TOPIC, TYPE, LANGUAGE);
}
