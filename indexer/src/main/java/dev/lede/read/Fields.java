package dev.lede.read;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One record as its source holds it, whatever it is written in: keys with values, lists and further records. Values are
 * text as written; none becomes a number, date or object. What lies under a key named {@code secured}, at any depth,
 * isn't there for who reads.
 */
public interface Fields {
    /** The key whose value is encrypted and never read. */
    String SECRET = "secured";

    /** 1-based line of the record's start in the file. */
    int line();

    /** Keys in the order of the text, without secret ones. */
    List<Told> keys();

    /** The line of a key's value, or of the record where the key isn't there. */
    int line(String key);

    /** Whether the key is there with any value but null. */
    boolean has(String key);

    /** A single value; nothing where the key is missing, null, or holds a list or record. */
    Optional<Told> text(String key);

    /** The values of a list, or the only one; what isn't a single value in the list is left out. */
    List<Told> texts(String key);

    /** The records of a list, or the only one; what isn't a record in the list is left out. */
    List<Fields> maps(String key);

    /** How many values a key's list has, whatever they are; a value that is no list counts as one. */
    int count(String key);

    /** Keys that stand there again; only their first value counts. */
    default List<Told> repeatedKeys() {
        Set<String> seen = new HashSet<>();
        return keys().stream().filter(key -> !seen.add(key.text())).toList();
    }

    /** Whether this is the key whose value is never read. */
    static boolean isSecret(String key) {
        return key.strip().equalsIgnoreCase(SECRET);
    }
}
