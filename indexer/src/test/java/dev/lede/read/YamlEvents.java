package dev.lede.read;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a parser tells of a YAML text, in the notation of yaml-test-suite: {@code +MAP}, {@code =VAL :text}, {@code -MAP}. */
final class YamlEvents {
    private static final Pattern VALUE = Pattern.compile("=VAL (?:&(\\S+) )?(<\\S*> )?([:'\"|>])(.*)");
    private static final Set<String> NULLS = Set.of("", "~", "null", "Null", "NULL");

    private final Map<String, Optional<String>> anchors = new HashMap<>();
    private final Map<String, Optional<String>> pairs = new LinkedHashMap<>();
    private Optional<String> key = Optional.empty();
    private boolean isValueNext;

    private YamlEvents() {}

    /**
     * @return the keys of the first document that are text, in order, each with its value where that is text; nothing where
     *     that document is no mapping
     */
    static Optional<Map<String, Optional<String>>> mapping(List<String> events) {
        List<String> first = events.stream()
                .dropWhile(event -> !event.startsWith("+DOC"))
                .skip(1)
                .takeWhile(event -> !event.startsWith("-DOC"))
                .toList();
        return !first.isEmpty() && first.getFirst().startsWith("+MAP")
                ? Optional.of(new YamlEvents().pairs(first.subList(1, first.size() - 1)))
                : Optional.empty();
    }

    private Map<String, Optional<String>> pairs(List<String> events) {
        int depth = 0;
        for (String event : events) {
            boolean opens = event.startsWith("+");
            boolean closes = event.startsWith("-");
            Optional<String> text = opens || closes ? Optional.empty() : text(event);
            if (depth == 0) {
                node(text);
            }
            depth += opens ? 1 : closes ? -1 : 0;
        }
        return pairs;
    }

    private void node(Optional<String> text) {
        if (isValueNext) {
            key.ifPresent(name -> pairs.put(name, text));
        } else {
            // Nothing at all can be a key.
            key = text;
        }
        isValueNext = !isValueNext;
    }

    private Optional<String> text(String event) {
        if (event.startsWith("=ALI *")) {
            return anchors.getOrDefault(event.substring("=ALI *".length()).strip(), Optional.empty());
        }
        Matcher value = VALUE.matcher(event);
        if (!value.matches()) {
            return Optional.empty();
        }
        boolean isNull = value.group(2) == null && value.group(3).equals(":") && NULLS.contains(value.group(4));
        Optional<String> text = isNull && isValueNext ? Optional.empty() : Optional.of(written(value.group(4)));
        if (value.group(1) != null) {
            anchors.put(value.group(1), text);
        }
        return text;
    }

    private static String written(String escaped) {
        var out = new StringBuilder();
        for (int i = 0; i < escaped.length(); i++) {
            char c = escaped.charAt(i);
            if (c == '\\') {
                i++;
                c = switch (escaped.charAt(i)) {
                    case 'n' -> '\n';
                    case 't' -> '\t';
                    case 'r' -> '\r';
                    case 'b' -> '\b';
                    default -> escaped.charAt(i);
                };
            }
            out.append(c);
        }
        return out.toString();
    }
}
