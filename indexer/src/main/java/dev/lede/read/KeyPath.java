package dev.lede.read;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A key of a record, or of a record within it: {@code source.name} is the key {@code name} of what lies under {@code
 * source}, unless the record has a key that is spelled so.
 */
final class KeyPath {
    private KeyPath() {}

    static Optional<Told> text(Fields fields, String key) {
        return at(fields, key)
                .flatMap(end -> end.fields().text(end.key()).stream())
                .findFirst();
    }

    static List<Told> texts(Fields fields, String key) {
        return at(fields, key)
                .flatMap(end -> end.fields().texts(end.key()).stream())
                .toList();
    }

    static List<Fields> maps(Fields fields, String key) {
        return at(fields, key)
                .flatMap(end -> end.fields().maps(end.key()).stream())
                .toList();
    }

    private record End(Fields fields, String key) {}

    private static Stream<End> at(Fields fields, String key) {
        int point = key.indexOf('.');
        if (point < 0 || fields.has(key)) {
            return Stream.of(new End(fields, key));
        }
        return fields.maps(key.substring(0, point)).stream().flatMap(inner -> at(inner, key.substring(point + 1)));
    }
}
