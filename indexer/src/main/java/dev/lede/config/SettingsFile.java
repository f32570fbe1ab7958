package dev.lede.config;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * A YAML file of keys, each with a scalar or a list of scalars, and the line of each. Kept as text: what a value must be
 * is for who asks.
 */
final class SettingsFile {
    private record Entry(int line, List<String> values) {}

    private final Path path;
    private final Map<String, Entry> entries = new LinkedHashMap<>();
    private final List<String> faults = new ArrayList<>();

    private SettingsFile(Path path) {
        this.path = path;
    }

    static SettingsFile read(Path path) {
        var file = new SettingsFile(path);
        try {
            // Read here and not by the parser, which wraps what is wrong with the bytes as its own failure.
            String text = Files.readString(path);
            Node root = new Yaml(new SafeConstructor(new LoaderOptions())).compose(new StringReader(text));
            if (root != null) {
                file.add(root);
            }
        } catch (NoSuchFileException e) {
            file.faults.add(path + ": no such file");
        } catch (CharacterCodingException e) {
            file.faults.add(path + ": is not UTF-8 text");
        } catch (MarkedYAMLException e) {
            int line = e.getProblemMark() == null ? 0 : e.getProblemMark().getLine() + 1;
            file.faults.add(path + ":" + line + ": " + e.getProblem());
        } catch (IOException | YAMLException e) {
            file.faults.add(path + ": " + e.getMessage());
        }
        return file;
    }

    Set<String> keys() {
        return entries.keySet();
    }

    Optional<List<String>> values(String key) {
        return Optional.ofNullable(entries.get(key)).map(Entry::values);
    }

    /** The file and line of a key, or the file alone for a key that isn't there. */
    String where(String key) {
        Entry entry = entries.get(key);
        return entry == null ? path.toString() : path + ":" + entry.line();
    }

    List<String> faults() {
        return faults;
    }

    private void add(Node root) {
        if (!(root instanceof MappingNode mapping)) {
            faults.add(path + ":" + line(root) + ": must be 'key: value' lines");
            return;
        }
        for (NodeTuple tuple : mapping.getValue()) {
            if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
                faults.add(path + ":" + line(tuple.getKeyNode()) + ": a key must be a word");
            } else if (entries.containsKey(key.getValue())) {
                faults.add(path + ":" + line(key) + ": '" + key.getValue() + "' is given twice");
            } else {
                entries.put(key.getValue(), new Entry(line(key), values(key.getValue(), tuple.getValueNode())));
            }
        }
    }

    private List<String> values(String key, Node value) {
        return switch (value) {
            case ScalarNode scalar when scalar.getTag().equals(Tag.NULL) -> List.of();
            case ScalarNode scalar -> List.of(scalar.getValue());
            case SequenceNode list
            when list.getValue().stream().allMatch(ScalarNode.class::isInstance) ->
                list.getValue().stream()
                        .map(each -> ((ScalarNode) each).getValue())
                        .toList();
            default -> {
                faults.add(path + ":" + line(value) + ": " + key + " must be a value or a list of values");
                yield List.of();
            }
        };
    }

    private static int line(Node node) {
        return node.getStartMark().getLine() + 1;
    }
}
