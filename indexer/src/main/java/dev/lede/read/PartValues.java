package dev.lede.read;

import dev.lede.read.FieldNames.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a record tells under the names of a part, the best name first.
 *
 * @param names which names each part has
 */
record PartValues(FieldNames names) {
    /** Of one part; far more than any article has, and a file of aliases could ask for millions. */
    static final int MOST = 200;

    private static final Pattern BETWEEN = Pattern.compile("\\s*[,;|]\\s*");

    /** The first that isn't blank. */
    Optional<Told> first(Fields fields, Part part) {
        for (String key : names.of(part)) {
            Optional<Told> value =
                    KeyPath.text(fields, key).filter(told -> !told.text().isBlank());
            if (value.isPresent()) {
                return value;
            }
        }
        return Optional.empty();
    }

    boolean has(Fields fields, Part part) {
        return first(fields, part).isPresent();
    }

    boolean isTrue(Fields fields, Part part) {
        return first(fields, part)
                .filter(value ->
                        Stream.of("true", "yes", "on").anyMatch(value.text().strip()::equalsIgnoreCase))
                .isPresent();
    }

    /** One of each name that tells any. */
    List<Told> all(Fields fields, Part part) {
        return names.of(part).stream()
                .flatMap(key -> KeyPath.text(fields, key).stream())
                .toList();
    }

    /** Each text of each name. */
    List<Told> texts(Fields fields, Part part) {
        return names.of(part).stream()
                .flatMap(key -> KeyPath.texts(fields, key).stream())
                .limit(MOST)
                .toList();
    }

    List<Fields> maps(Fields fields, Part part) {
        return names.of(part).stream()
                .flatMap(key -> KeyPath.maps(fields, key).stream())
                .toList();
    }

    /** Texts, and the names of records, of each name. */
    List<Told> called(Fields fields, Part part) {
        return names.of(part).stream()
                .flatMap(key -> called(fields, key).stream())
                .limit(MOST)
                .toList();
    }

    /** Where the part is first told, or else where the record begins. */
    int line(Fields fields, Part part) {
        return names.of(part).stream()
                .filter(fields::has)
                .findFirst()
                .map(fields::line)
                .orElse(fields.line());
    }

    /** The values of a key, or their names where they are records; a single text is taken apart at its commas. */
    static List<Told> several(Fields fields, String key) {
        Optional<Told> one = KeyPath.text(fields, key);
        Stream<Told> values = one.isPresent()
                ? BETWEEN.splitAsStream(one.get().text())
                        .map(value -> new Told(one.get().line(), value))
                : called(fields, key).stream();
        return values.filter(value -> !value.text().isBlank()).limit(MOST).toList();
    }

    /** The texts of a key, then the names of its records. */
    private static List<Told> called(Fields fields, String key) {
        List<Told> called = new ArrayList<>(KeyPath.texts(fields, key));
        KeyPath.maps(fields, key).forEach(map -> map.text("name").ifPresent(called::add));
        return called;
    }
}
