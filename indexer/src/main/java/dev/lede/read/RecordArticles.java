package dev.lede.read;

import dev.lede.read.FieldNames.Part;
import dev.lede.read.FieldNames.Rating;
import dev.lede.read.RawArticle.Standing;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Records as raw articles, whatever they were written in: each part is where one of its names says. */
final class RecordArticles {
    /** Far more than any article has; a file of aliases could ask for millions. */
    private static final int MOST_RELATED = 1000;

    private static final int MOST_LABELS = 200;

    private static final int LONGEST_KEY_SHOWN = 40;

    /** Parts that are one value. */
    private static final List<Part> SINGLE = List.of(
            Part.ID,
            Part.TITLE,
            Part.EXCERPT,
            Part.DATE,
            Part.URL,
            Part.TYPE,
            Part.LANGUAGE,
            Part.HEAT,
            Part.PUBLISHED,
            Part.DRAFT,
            Part.REMOVED);

    /** Parts that are values, or records with a name. */
    private static final List<Part> NAMED = List.of(Part.PROVIDER, Part.TOPICS, Part.AUTHORS, Part.SECTIONS);

    /** What a record must have beside a title to be an article and not just anything that is titled. */
    private static final List<Part> TELLING = List.of(Part.URL, Part.DATE, Part.EXCERPT, Part.MARKUP, Part.PLAIN);

    private static final Pattern BETWEEN = Pattern.compile("\\s*[,;|]\\s*");

    private final FieldNames names;
    private final Notes notes;
    private final Set<String> single;
    private final Set<String> named;

    /** @param notes where to say what is ignored */
    RecordArticles(FieldNames names, Notes notes) {
        this.names = names;
        this.notes = notes;
        this.named = plain(Stream.concat(NAMED.stream().map(names::of), names.facets().values().stream()));
        this.single = plain(Stream.concat(
                SINGLE.stream().map(names::of),
                Stream.of(names.quality().stream().map(Rating::key).toList())));
        this.single.removeAll(named);
    }

    private static Set<String> plain(Stream<List<String>> keys) {
        var plain = new LinkedHashSet<String>();
        keys.flatMap(List::stream).filter(key -> key.indexOf('.') < 0).forEach(plain::add);
        return plain;
    }

    /** Whether a record is an article: titled, and with an address, a date or some text. */
    static boolean isArticle(Fields fields, FieldNames names) {
        return has(fields, names, Part.TITLE) && TELLING.stream().anyMatch(part -> has(fields, names, part));
    }

    private static boolean has(Fields fields, FieldNames names, Part part) {
        return first(fields, names, part).isPresent();
    }

    private static Optional<Told> first(Fields fields, FieldNames names, Part part) {
        for (String key : names.of(part)) {
            Optional<Told> value =
                    KeyPath.text(fields, key).filter(told -> !told.text().isBlank());
            if (value.isPresent()) {
                return value;
            }
        }
        return Optional.empty();
    }

    /** @param body what comes beside the record; where it is empty, the record's own keys tell the text */
    RawArticle article(Fields fields, RawBody body) {
        List<Fields> related = maps(fields, Part.RELATED);
        if (related.size() > MOST_RELATED) {
            notes.add(line(fields, Part.RELATED), "only the first " + MOST_RELATED + " related articles are read");
        }
        return article(
                fields,
                body.text().isBlank() ? ownBody(fields) : body,
                related.stream().limit(MOST_RELATED).map(this::related).toList());
    }

    private RawArticle related(Fields fields) {
        if (names.of(Part.RELATED).stream().anyMatch(fields::has)) {
            notes.add(line(fields, Part.RELATED), "related articles of a related article are not read");
        }
        return article(fields, ownBody(fields), List.of());
    }

    private RawArticle article(Fields fields, RawBody body, List<RawArticle> related) {
        fields.repeatedKeys()
                .forEach(key -> notes.add(
                        key.line(), "ignored: '" + shown(key) + "' stands here again; its first value counts"));
        noteShapes(fields);
        Optional<Told> provider = provider(fields);
        Optional<Told> site = provider.flatMap(RecordArticles::host);
        return new RawArticle(
                fields.line(),
                first(fields, Part.ID),
                first(fields, Part.TITLE),
                first(fields, Part.EXCERPT),
                date(fields),
                all(fields, Part.URL),
                first(fields, Part.TYPE),
                first(fields, Part.LANGUAGE),
                quality(fields),
                first(fields, Part.HEAT),
                provider.filter(told -> site.isEmpty()),
                first(fields, Part.DOMAIN).or(() -> site),
                topics(fields),
                images(fields),
                authors(fields),
                names.of(Part.SECTIONS).stream()
                        .flatMap(key -> KeyPath.texts(fields, key).stream())
                        .limit(MOST_LABELS)
                        .toList(),
                body,
                standing(fields),
                labels(fields),
                related);
    }

    private static String shown(Told key) {
        return Shown.of(key.text(), LONGEST_KEY_SHOWN);
    }

    /** What is there in a shape that no article has is ignored, and said. */
    private void noteShapes(Fields fields) {
        for (String key : single) {
            if (fields.has(key) && fields.text(key).isEmpty()) {
                notes.add(
                        fields.line(key), "ignored: '" + key + "' holds a list or mapping where one value is expected");
            }
        }
        for (String key : named) {
            if (!fields.has(key)) {
                continue;
            }
            int understood =
                    fields.texts(key).size() + (int) namesOf(fields.maps(key)).count();
            noteOthers(fields, key, understood, "without a name");
            if (fields.count(key) > MOST_LABELS) {
                notes.add(fields.line(key), "only the first " + MOST_LABELS + " of '" + key + "' are read");
            }
        }
        for (String key : names.of(Part.RELATED)) {
            noteOthers(fields, key, fields.maps(key).size(), "that are no mappings");
        }
    }

    private void noteOthers(Fields fields, String key, int understood, String fault) {
        int others = fields.count(key) - understood;
        if (others > 0) {
            notes.add(fields.line(key), "ignored: values of '" + key + "' " + fault + ": " + others);
        }
    }

    private RawBody ownBody(Fields fields) {
        return first(fields, Part.MARKUP)
                .map(told -> new RawBody(Secret.without(told.text()).strip(), RawBody.Form.MARKUP))
                .or(() -> first(fields, Part.PLAIN)
                        .map(told -> new RawBody(Secret.without(told.text()).strip(), RawBody.Form.PLAIN)))
                .orElse(RawBody.NONE);
    }

    private Standing standing(Fields fields) {
        if (isTrue(fields, Part.REMOVED)) {
            return Standing.REMOVED;
        }
        if (isTrue(fields, Part.DRAFT)) {
            return Standing.DRAFT;
        }
        boolean unpublished = first(fields, Part.PUBLISHED)
                .filter(value -> value.text().strip().equalsIgnoreCase("false"))
                .isPresent();
        return unpublished ? Standing.UNPUBLISHED : Standing.PUBLISHED;
    }

    private boolean isTrue(Fields fields, Part part) {
        return first(fields, part)
                .filter(value ->
                        Stream.of("true", "yes", "on").anyMatch(value.text().strip()::equalsIgnoreCase))
                .isPresent();
    }

    /** {@code published} is a date with some and a yes or no with others. */
    private Optional<Told> date(Fields fields) {
        return all(fields, Part.DATE).stream()
                .filter(value ->
                        !isYesOrNo(value.text().strip()) && !value.text().isBlank())
                .findFirst();
    }

    private static boolean isYesOrNo(String text) {
        return text.equalsIgnoreCase("true") || text.equalsIgnoreCase("false");
    }

    private Optional<Told> first(Fields fields, Part part) {
        return first(fields, names, part);
    }

    private List<Told> all(Fields fields, Part part) {
        List<Told> all = new ArrayList<>();
        for (String key : names.of(part)) {
            KeyPath.text(fields, key).ifPresent(all::add);
        }
        return all;
    }

    private List<Fields> maps(Fields fields, Part part) {
        return maps(fields, names.of(part));
    }

    private static List<Fields> maps(Fields fields, List<String> keys) {
        List<Fields> maps = new ArrayList<>();
        keys.forEach(key -> maps.addAll(KeyPath.maps(fields, key)));
        return maps;
    }

    private int line(Fields fields, Part part) {
        return names.of(part).stream()
                .filter(fields::has)
                .findFirst()
                .map(fields::line)
                .orElse(fields.line());
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

    private Optional<Told> provider(Fields fields) {
        for (String key : names.of(Part.PROVIDER)) {
            for (Told told : called(fields, key)) {
                if (!told.text().isBlank()) {
                    return Optional.of(told);
                }
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
                .map(key -> several(fields, key))
                .filter(values -> !values.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private SortedMap<String, List<Told>> labels(Fields fields) {
        var labels = new TreeMap<String, List<Told>>();
        for (Map.Entry<String, List<String>> facet : names.facets().entrySet()) {
            List<Told> values = facet.getValue().stream()
                    .flatMap(key -> several(fields, key).stream())
                    .limit(MOST_LABELS)
                    .toList();
            if (!values.isEmpty()) {
                labels.put(facet.getKey(), values);
            }
        }
        return labels;
    }

    /** The values of a key, or their names where they are records; a single text is taken apart at its commas. */
    private static List<Told> several(Fields fields, String key) {
        Optional<Told> one = KeyPath.text(fields, key);
        Stream<Told> values = one.isPresent()
                ? BETWEEN.splitAsStream(one.get().text())
                        .map(value -> new Told(one.get().line(), value))
                : called(fields, key).stream();
        return values.filter(value -> !value.text().isBlank())
                .limit(MOST_LABELS)
                .toList();
    }

    /** The texts of a key, then the names of its records. */
    private static List<Told> called(Fields fields, String key) {
        List<Told> called = new ArrayList<>(KeyPath.texts(fields, key));
        KeyPath.maps(fields, key).forEach(map -> map.text("name").ifPresent(called::add));
        return called;
    }

    private List<Told> authors(Fields fields) {
        List<Told> authors = new ArrayList<>();
        names.of(Part.AUTHORS).forEach(key -> authors.addAll(called(fields, key)));
        return authors.stream().limit(MOST_LABELS).toList();
    }

    private static Stream<Told> namesOf(List<Fields> records) {
        return records.stream().flatMap(map -> map.text("name").stream());
    }

    private List<RawImage> images(Fields fields) {
        List<String> keys = names.of(Part.IMAGES);
        List<RawImage> images = new ArrayList<>();
        maps(fields, keys)
                .forEach(map -> map.text("url")
                        .or(() -> map.text("src"))
                        .ifPresent(url -> images.add(new RawImage(url, map.text("width"), map.text("height")))));
        keys.forEach(key -> KeyPath.texts(fields, key)
                .forEach(url -> images.add(new RawImage(url, Optional.empty(), Optional.empty()))));
        return images.stream().limit(MOST_LABELS).toList();
    }
}
