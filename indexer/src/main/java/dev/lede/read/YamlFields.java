package dev.lede.read;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
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
 * A YAML mapping. The document is read as far as its nodes, so that {@code 2023-06-09T11:47:00Z}, {@code NO} and
 * {@code 1_000} stay what was written.
 *
 * <p>Bounded whatever the text: its length, nesting and aliases are limited by the parser.
 */
public final class YamlFields implements Fields {
    /** The parser's time grows with the square of a value's length: half a second here, half a minute at seven times it. */
    private static final int LONGEST = 1024 * 1024;

    private static final int DEEPEST = 50;
    private static final int MOST_ALIASES = 50;

    private final MappingNode mapping;
    private final int linesBefore;
    private final Set<Node> secrets;
    private final Map<String, Node> values = new LinkedHashMap<>();

    private YamlFields(MappingNode mapping, int linesBefore, Set<Node> secrets) {
        this.mapping = mapping;
        this.linesBefore = linesBefore;
        this.secrets = secrets;
        for (NodeTuple tuple : mapping.getValue()) {
            if (tuple.getKeyNode() instanceof ScalarNode key && !secrets.contains(key)) {
                values.putIfAbsent(key.getValue(), tuple.getValueNode());
            }
        }
    }

    /** Text that is no YAML mapping; the message quotes nothing of it. */
    public static final class BrokenYamlException extends Exception {
        private static final long serialVersionUID = 1L;
        private final int line;

        BrokenYamlException(int line, String reason) {
            super(reason);
            this.line = line;
        }

        /** 1-based line in the file, 0 where not known. */
        public int line() {
            return line;
        }

        /** Plain words, without a line end. */
        public String reason() {
            return String.valueOf(getMessage());
        }
    }

    /**
     * @param text a YAML document
     * @param linesBefore how many lines of the file come before it
     * @throws BrokenYamlException if it isn't one mapping within the limits
     */
    public static YamlFields parse(String text, int linesBefore) throws BrokenYamlException {
        Node root = compose(text, linesBefore);
        if (!(root instanceof MappingNode mapping)) {
            throw new BrokenYamlException(linesBefore + 1, "no 'key: value' lines where YAML is expected");
        }
        return new YamlFields(mapping, linesBefore, secretsBelow(mapping));
    }

    private static Node compose(String text, int linesBefore) throws BrokenYamlException {
        if (text.length() > LONGEST) {
            throw new BrokenYamlException(linesBefore + 1, "YAML longer than " + LONGEST + " characters is not read");
        }
        var limits = new LoaderOptions();
        limits.setCodePointLimit(LONGEST);
        limits.setNestingDepthLimit(DEEPEST);
        limits.setMaxAliasesForCollections(MOST_ALIASES);
        try {
            Node root = new Yaml(new SafeConstructor(limits)).compose(new StringReader(YamlText.printable(text)));
            if (root == null) {
                throw new BrokenYamlException(linesBefore + 1, "nothing where YAML is expected");
            }
            return root;
        } catch (MarkedYAMLException e) {
            int line = e.getProblemMark() == null
                    ? 0
                    : linesBefore + e.getProblemMark().getLine() + 1;
            throw new BrokenYamlException(line, "broken YAML: " + unquoted(e.getProblem()));
        } catch (YAMLException e) {
            // A limit, or a character that YAML has no place for.
            throw new BrokenYamlException(
                    linesBefore + 1, "YAML beyond what is read: " + unquoted(String.valueOf(e.getMessage())));
        }
    }

    /** The parser's own words without what it quotes of the text, which may be secret. */
    private static String unquoted(String problem) {
        return problem.replaceAll("(?s)\\b(alias|handle|directive|prefix|character|key|anchor|tag)\\b.*", "$1")
                .replaceAll("\\s+", " ")
                .strip();
    }

    private static Set<Node> secretsBelow(Node root) {
        Set<Node> secrets = Collections.newSetFromMap(new IdentityHashMap<>());
        Set<Node> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        collect(root, false, seen, secrets);
        return secrets;
    }

    /** As deep as the parser's own limit lets the document be. */
    private static void collect(Node node, boolean secret, Set<Node> seen, Set<Node> secrets) {
        if (!(secret ? secrets : seen).add(node)) {
            return;
        }
        switch (node) {
            case MappingNode map ->
                map.getValue().forEach(tuple -> {
                    collect(tuple.getKeyNode(), secret, seen, secrets);
                    collect(tuple.getValueNode(), secret || isSecret(tuple.getKeyNode()), seen, secrets);
                });
            case SequenceNode list -> list.getValue().forEach(each -> collect(each, secret, seen, secrets));
            default -> {
                // A scalar has nothing below it.
            }
        }
    }

    private static boolean isSecret(Node key) {
        return key instanceof ScalarNode scalar && Fields.isSecret(scalar.getValue());
    }

    @Override
    public int line() {
        return lineOf(mapping);
    }

    @Override
    public List<Told> keys() {
        return mapping.getValue().stream()
                .map(NodeTuple::getKeyNode)
                .filter(key -> key instanceof ScalarNode && !isSecret(key) && !secrets.contains(key))
                .map(key -> new Told(lineOf(key), ((ScalarNode) key).getValue()))
                .toList();
    }

    @Override
    public int line(String key) {
        return value(key).map(this::lineOf).orElse(line());
    }

    @Override
    public boolean has(String key) {
        return value(key).isPresent();
    }

    @Override
    public Optional<Told> text(String key) {
        return value(key).flatMap(this::told);
    }

    @Override
    public List<Told> texts(String key) {
        return items(key).flatMap(node -> told(node).stream()).toList();
    }

    @Override
    public List<Fields> maps(String key) {
        List<Fields> maps = new ArrayList<>();
        items(key).forEach(node -> {
            if (node instanceof MappingNode map) {
                maps.add(new YamlFields(map, linesBefore, secrets));
            }
        });
        return maps;
    }

    @Override
    public int count(String key) {
        return (int) items(key).count();
    }

    private Stream<Node> items(String key) {
        return value(key).stream()
                .flatMap(node -> node instanceof SequenceNode list ? list.getValue().stream() : Stream.of(node))
                .filter(this::isThere);
    }

    private Optional<Node> value(String key) {
        return Optional.ofNullable(values.get(key)).filter(this::isThere);
    }

    private boolean isThere(Node node) {
        return !node.getTag().equals(Tag.NULL) && !secrets.contains(node);
    }

    private Optional<Told> told(Node node) {
        return node instanceof ScalarNode scalar
                ? Optional.of(new Told(lineOf(node), YamlText.restored(scalar.getValue())))
                : Optional.empty();
    }

    private int lineOf(Node node) {
        return linesBefore + node.getStartMark().getLine() + 1;
    }
}
