package dev.lede.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A record that was read into memory whole, with the line of each value: an object of JSON, a row of a table. */
final class TreeFields implements Fields {
    /** What stands under a key. */
    sealed interface Value {
        int line();
    }

    /** A text, a number, true or false, as written. */
    record Single(Told told) implements Value {
        @Override
        public int line() {
            return told.line();
        }
    }

    record Several(int line, List<Value> values) implements Value {
        Several {
            values = List.copyOf(values);
        }
    }

    record Inner(TreeFields fields) implements Value {
        @Override
        public int line() {
            return fields.line();
        }
    }

    private final int line;
    private final List<Told> keys = new ArrayList<>();
    private final Map<String, Value> values = new LinkedHashMap<>();

    TreeFields(int line) {
        this.line = line;
    }

    /** The first value of a key counts. The caller leaves out what is secret. */
    void put(Told key, Optional<Value> value) {
        keys.add(key);
        value.ifPresent(there -> values.putIfAbsent(key.text(), there));
    }

    @Override
    public int line() {
        return line;
    }

    @Override
    public List<Told> keys() {
        return List.copyOf(keys);
    }

    @Override
    public int line(String key) {
        return value(key).map(Value::line).orElse(line);
    }

    @Override
    public boolean has(String key) {
        return values.containsKey(key);
    }

    @Override
    public Optional<Told> text(String key) {
        return value(key).flatMap(TreeFields::told);
    }

    @Override
    public List<Told> texts(String key) {
        return !has(key)
                ? List.of()
                : items(key).flatMap(value -> told(value).stream()).toList();
    }

    @Override
    public List<Fields> maps(String key) {
        if (!has(key)) {
            return List.of();
        }
        List<Fields> maps = new ArrayList<>();
        items(key).forEach(value -> {
            if (value instanceof Inner inner) {
                maps.add(inner.fields());
            }
        });
        return maps;
    }

    @Override
    public int count(String key) {
        return (int) items(key).count();
    }

    private Optional<Value> value(String key) {
        return Optional.ofNullable(values.get(key));
    }

    private Stream<Value> items(String key) {
        return value(key).stream()
                .flatMap(value -> value instanceof Several several ? several.values().stream() : Stream.of(value));
    }

    private static Optional<Told> told(Value value) {
        return value instanceof Single single ? Optional.of(single.told()) : Optional.empty();
    }
}
