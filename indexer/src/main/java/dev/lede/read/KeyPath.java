package dev.lede.read;

import java.util.List;
import java.util.Optional;

/**
 * A key of a record, or of a record within it: {@code source.name} is the key {@code name} of what lies under {@code
 * source}, unless the record has a key that is spelled so.
 */
final class KeyPath {
    private KeyPath() {}

    static Optional<Told> text(Fields fields, String key) {
        if (isPlain(fields, key)) {
            return fields.text(key);
        }
        for (Fields inner : inside(fields, key)) {
            Optional<Told> text = text(inner, rest(key));
            if (text.isPresent()) {
                return text;
            }
        }
        return Optional.empty();
    }

    static List<Told> texts(Fields fields, String key) {
        return isPlain(fields, key)
                ? fields.texts(key)
                : inside(fields, key).stream()
                        .flatMap(inner -> texts(inner, rest(key)).stream())
                        .toList();
    }

    static List<Fields> maps(Fields fields, String key) {
        return isPlain(fields, key)
                ? fields.maps(key)
                : inside(fields, key).stream()
                        .flatMap(inner -> maps(inner, rest(key)).stream())
                        .toList();
    }

    private static boolean isPlain(Fields fields, String key) {
        return key.indexOf('.') < 0 || fields.has(key);
    }

    private static List<Fields> inside(Fields fields, String key) {
        String first = key.substring(0, key.indexOf('.'));
        return fields.has(first) ? fields.maps(first) : List.of();
    }

    private static String rest(String key) {
        return key.substring(key.indexOf('.') + 1);
    }
}
