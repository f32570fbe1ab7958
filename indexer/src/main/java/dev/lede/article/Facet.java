package dev.lede.article;

import java.util.Comparator;
import java.util.List;

/**
 * A kind of label by which articles are counted and narrowed; its name is also the parameter's in a search's URL.
 *
 * @param name lower case, such as {@code provider}
 */
public record Facet(String name) implements Comparable<Facet> {
    public static final Facet PROVIDER = new Facet("provider");
    public static final Facet TOPIC = new Facet("topic");
    public static final Facet TYPE = new Facet("type");
    public static final Facet LANGUAGE = new Facet("language");

    /** Those that every index has, in the order in which they are shown; settings open further ones. */
    public static final List<Facet> STANDARD = List.of(PROVIDER, TOPIC, TYPE, LANGUAGE);

    /** Standard ones first, as they are shown; then by name. */
    private static final Comparator<Facet> ORDER =
            Comparator.<Facet>comparingInt(Facet::place).thenComparing(Facet::name);

    @Override
    public int compareTo(Facet other) {
        return ORDER.compare(this, other);
    }

    private static int place(Facet facet) {
        int place = STANDARD.indexOf(facet);
        return place < 0 ? STANDARD.size() : place;
    }
}
