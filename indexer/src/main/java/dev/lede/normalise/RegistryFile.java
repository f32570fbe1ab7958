package dev.lede.normalise;

import dev.lede.read.Fields;
import dev.lede.read.Told;
import dev.lede.read.YamlFields;
import dev.lede.read.YamlFields.BrokenYamlException;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A registry's YAML file while it is read: one list of entries under one key. Faults are gathered with their lines. */
final class RegistryFile {
    private final Path path;
    private final List<String> faults;

    /** @param faults where to say what is wrong */
    RegistryFile(Path path, List<String> faults) {
        this.path = path;
        this.faults = faults;
    }

    /** @return the entries under {@code key}; none where the file can't be read */
    List<Fields> entries(String key) {
        return all(Set.of(key)).map(file -> file.maps(key)).orElse(List.of());
    }

    /** @return the whole file, which has no other keys than these; nothing where it can't be read */
    Optional<Fields> all(Set<String> keys) {
        try {
            Fields file = YamlFields.parse(Files.readString(path), 0);
            known(file, keys);
            return Optional.of(file);
        } catch (BrokenYamlException e) {
            fault(e.line(), e.reason());
        } catch (NoSuchFileException e) {
            faults.add(path + ": no such file");
        } catch (CharacterCodingException e) {
            faults.add(path + ": is not UTF-8 text");
        } catch (IOException e) {
            faults.add(path + ": can't be read: " + e.getMessage());
        }
        return Optional.empty();
    }

    void known(Fields entry, Set<String> keys) {
        for (Told key : entry.keys()) {
            if (!keys.contains(key.text())) {
                fault(
                        key.line(),
                        "unknown key '" + key.text() + "'; known are "
                                + String.join(", ", keys.stream().sorted().toList()));
            }
        }
        entry.repeatedKeys().forEach(key -> fault(key.line(), "'" + key.text() + "' is given twice"));
    }

    /** A value that must be there. */
    Optional<Told> needed(Fields entry, String key) {
        Optional<Told> value = entry.text(key).filter(told -> !told.text().isBlank());
        if (value.isEmpty()) {
            fault(entry.line(), "an entry needs a " + key);
        }
        return value;
    }

    void fault(int line, String what) {
        faults.add(path + (line > 0 ? ":" + line : "") + ": " + what);
    }
}
