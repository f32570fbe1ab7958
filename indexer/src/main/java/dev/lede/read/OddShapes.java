package dev.lede.read;

import dev.lede.read.FieldNames.Part;
import dev.lede.read.FieldNames.Rating;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Says of a record what is there in a shape that no article has, and so is ignored. */
final class OddShapes {
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

    private final List<String> related;
    private final Set<String> single;
    private final Set<String> named;

    OddShapes(FieldNames names) {
        this.related = names.of(Part.RELATED);
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

    void note(Fields fields, Notes notes) {
        for (Told key : fields.repeatedKeys()) {
            notes.add(
                    key.line(),
                    "ignored: '" + Shown.of(key.text(), LONGEST_KEY_SHOWN)
                            + "' stands here again; its first value counts");
        }
        for (String key : single) {
            if (fields.has(key) && fields.text(key).isEmpty()) {
                notes.add(
                        fields.line(key), "ignored: '" + key + "' holds a list or mapping where one value is expected");
            }
        }
        for (String key : named) {
            if (fields.has(key)) {
                noteNamed(fields, key, notes);
            }
        }
        for (String key : related) {
            noteOthers(fields, key, fields.maps(key).size(), "that are no mappings", notes);
        }
    }

    private static void noteNamed(Fields fields, String key, Notes notes) {
        long named = fields.maps(key).stream()
                .filter(map -> map.text("name").isPresent())
                .count();
        noteOthers(fields, key, fields.texts(key).size() + (int) named, "without a name", notes);
        if (fields.count(key) > PartValues.MOST) {
            notes.add(fields.line(key), "only the first " + PartValues.MOST + " of '" + key + "' are read");
        }
    }

    private static void noteOthers(Fields fields, String key, int understood, String fault, Notes notes) {
        int others = fields.count(key) - understood;
        if (others > 0) {
            notes.add(fields.line(key), "ignored: values of '" + key + "' " + fault + ": " + others);
        }
    }
}
