package dev.lede.read;

import dev.lede.read.FieldNames.Part;
import dev.lede.read.FieldNames.Rating;
import dev.lede.read.RawArticle.Standing;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Records as raw articles, whatever they were written in: each part is where one of its names says. */
final class RecordArticles {
    /** Far more than any article has; a file of aliases could ask for millions. */
    private static final int MOST_RELATED = 1000;

    /** What a record must have beside a title to be an article and not just anything that is titled. */
    private static final List<Part> TELLING = List.of(Part.URL, Part.DATE, Part.EXCERPT, Part.MARKUP, Part.PLAIN);

    private final FieldNames names;
    private final PartValues values;
    private final OddShapes odd;
    private final Notes notes;

    /** @param notes where to say what is ignored */
    RecordArticles(FieldNames names, Notes notes) {
        this.names = names;
        this.values = new PartValues(names);
        this.odd = new OddShapes(names);
        this.notes = notes;
    }

    /** Whether a record is an article: titled, and with an address, a date or some text. */
    static boolean isArticle(Fields fields, FieldNames names) {
        var values = new PartValues(names);
        return values.has(fields, Part.TITLE) && TELLING.stream().anyMatch(part -> values.has(fields, part));
    }

    /** @param body what comes beside the record; where it is empty, the record's own keys tell the text */
    RawArticle article(Fields fields, RawBody body) {
        List<Fields> related = values.maps(fields, Part.RELATED);
        if (related.size() > MOST_RELATED) {
            notes.add(
                    values.line(fields, Part.RELATED), "only the first " + MOST_RELATED + " related articles are read");
        }
        return article(
                fields,
                body.text().isBlank() ? ownBody(fields) : body,
                related.stream().limit(MOST_RELATED).map(this::related).toList());
    }

    private RawArticle related(Fields fields) {
        if (names.of(Part.RELATED).stream().anyMatch(fields::has)) {
            notes.add(values.line(fields, Part.RELATED), "related articles of a related article are not read");
        }
        return article(fields, ownBody(fields), List.of());
    }

    private RawArticle article(Fields fields, RawBody body, List<RawArticle> related) {
        odd.note(fields, notes);
        Optional<Told> provider = values.called(fields, Part.PROVIDER).stream()
                .filter(told -> !told.text().isBlank())
                .findFirst();
        Optional<Told> site = provider.flatMap(RecordArticles::host);
        return new RawArticle(
                fields.line(),
                values.first(fields, Part.ID),
                values.first(fields, Part.TITLE),
                values.first(fields, Part.EXCERPT),
                date(fields),
                values.all(fields, Part.URL),
                values.first(fields, Part.TYPE),
                values.first(fields, Part.LANGUAGE),
                quality(fields),
                values.first(fields, Part.HEAT),
                provider.filter(told -> site.isEmpty()),
                values.first(fields, Part.DOMAIN).or(() -> site),
                topics(fields),
                images(fields),
                values.called(fields, Part.AUTHORS),
                values.texts(fields, Part.SECTIONS),
                body,
                standing(fields),
                labels(fields),
                related);
    }

    private RawBody ownBody(Fields fields) {
        return values.first(fields, Part.MARKUP)
                .map(told -> new RawBody(Secret.without(told.text()).strip(), RawBody.Form.MARKUP))
                .or(() -> values.first(fields, Part.PLAIN)
                        .map(told -> new RawBody(Secret.without(told.text()).strip(), RawBody.Form.PLAIN)))
                .orElse(RawBody.NONE);
    }

    private Standing standing(Fields fields) {
        if (values.isTrue(fields, Part.REMOVED)) {
            return Standing.REMOVED;
        }
        if (values.isTrue(fields, Part.DRAFT)) {
            return Standing.DRAFT;
        }
        boolean unpublished = values.first(fields, Part.PUBLISHED)
                .filter(value -> value.text().strip().equalsIgnoreCase("false"))
                .isPresent();
        return unpublished ? Standing.UNPUBLISHED : Standing.PUBLISHED;
    }

    /** {@code published} is a date with some and a yes or no with others. */
    private Optional<Told> date(Fields fields) {
        return values.all(fields, Part.DATE).stream()
                .filter(value ->
                        !isYesOrNo(value.text().strip()) && !value.text().isBlank())
                .findFirst();
    }

    private static boolean isYesOrNo(String text) {
        return text.equalsIgnoreCase("true") || text.equalsIgnoreCase("false");
    }

    private Optional<Told> quality(Fields fields) {
        for (Rating rating : names.quality()) {
            Optional<Told> told = KeyPath.text(fields, rating.key())
                    .filter(value -> !value.text().isBlank());
            if (told.isPresent()) {
                Optional<String> rated = rating.scale().rated(told.get().text());
                if (rated.isEmpty()) {
                    notes.add(told.get().line(), "ignored: '" + rating.key() + "' isn't on the scale of fields.yaml");
                }
                return rated.map(value -> new Told(told.get().line(), value));
            }
        }
        return Optional.empty();
    }

    /** Of a provider that is told by an address: where that is. */
    private static Optional<Told> host(Told provider) {
        String address = provider.text().strip();
        if (!address.regionMatches(true, 0, "http", 0, 4)) {
            return Optional.empty();
        }
        try {
            return Optional.ofNullable(new URI(address).getHost())
                    .map(host -> new Told(provider.line(), host.toLowerCase(Locale.ROOT)));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    /** The first key that says anything: a key of its own for topics says more than tags. */
    private List<Told> topics(Fields fields) {
        return names.of(Part.TOPICS).stream()
                .map(key -> PartValues.several(fields, key))
                .filter(values -> !values.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private SortedMap<String, List<Told>> labels(Fields fields) {
        var labels = new TreeMap<String, List<Told>>();
        for (Map.Entry<String, List<String>> facet : names.facets().entrySet()) {
            List<Told> values = facet.getValue().stream()
                    .flatMap(key -> PartValues.several(fields, key).stream())
                    .limit(PartValues.MOST)
                    .toList();
            if (!values.isEmpty()) {
                labels.put(facet.getKey(), values);
            }
        }
        return labels;
    }

    private List<RawImage> images(Fields fields) {
        List<RawImage> images = new ArrayList<>();
        values.maps(fields, Part.IMAGES)
                .forEach(map -> map.text("url")
                        .or(() -> map.text("src"))
                        .ifPresent(url -> images.add(new RawImage(url, map.text("width"), map.text("height")))));
        values.texts(fields, Part.IMAGES)
                .forEach(url -> images.add(new RawImage(url, Optional.empty(), Optional.empty())));
        return images.stream().limit(PartValues.MOST).toList();
    }
}
