package dev.lede.read.html;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a page says about itself in its JSON-LD scripts: every thing described there, in their order. Bounded in number,
 * length and depth; what is broken is a note.
 *
 * @param things objects with a type, those inside others too
 * @param byId the same by their {@code @id}, to which others refer
 * @param notes one for each script that couldn't be read
 */
record JsonLd(List<JsonNode> things, Map<String, JsonNode> byId, List<String> notes) {
    private static final int MOST_SCRIPTS = 50;
    private static final int LONGEST_SCRIPT = 2_000_000;
    private static final int MOST_THINGS = 2000;
    private static final int DEEPEST = 100;

    /** Line ends within strings and commas too many are in a good part of all pages. */
    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .maxStringLength(LONGEST_SCRIPT)
                            .build())
                    .build())
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS, JsonReadFeature.ALLOW_TRAILING_COMMA)
            .build();

    /** Wrapped round the JSON for browsers of the last century. */
    private static final Pattern WRAPPING =
            Pattern.compile("^\\s*+(?:<!--|//\\s*<!\\[CDATA\\[|<!\\[CDATA\\[|/\\*<!\\[CDATA\\[\\*/)"
                    + "|(?:-->|//\\s*\\]\\]>|\\]\\]>|/\\*\\]\\]>\\*/|;)\\s*$");

    static JsonLd of(Document page) {
        List<JsonNode> things = new ArrayList<>();
        Map<String, JsonNode> byId = new HashMap<>();
        List<String> notes = new ArrayList<>();
        List<Element> scripts = page.getElementsByTag("script").stream()
                .filter(script -> script.attr("type").toLowerCase(Locale.ROOT).startsWith("application/ld+json"))
                .limit(MOST_SCRIPTS)
                .toList();
        for (Element script : scripts) {
            String json = WRAPPING.matcher(script.data()).replaceAll("");
            if (json.isBlank()) {
                continue;
            }
            if (json.length() > LONGEST_SCRIPT) {
                notes.add("ignored: JSON-LD of more than " + LONGEST_SCRIPT + " characters");
                continue;
            }
            try {
                collect(JSON.readTree(json), things, byId);
            } catch (JacksonException e) {
                notes.add("ignored: JSON-LD that is no JSON");
            }
        }
        return new JsonLd(things, byId, notes);
    }

    /** Level by level: what describes the page stands above what it is made of. */
    private static void collect(JsonNode root, List<JsonNode> things, Map<String, JsonNode> byId) {
        Deque<JsonNode> open = new ArrayDeque<>(List.of(root));
        while (!open.isEmpty() && things.size() < MOST_THINGS) {
            JsonNode node = open.removeFirst();
            if (node.isObject() && node.has("@type")) {
                things.add(node);
                if (node.path("@id").isString()) {
                    byId.putIfAbsent(node.path("@id").stringValue(), node);
                }
            }
            node.values().stream().filter(JsonNode::isContainer).forEach(open::addLast);
        }
    }

    /** The values of a key: of a list each, of a reference what it refers to; none where there is no such key. */
    Stream<JsonNode> values(JsonNode thing, String key) {
        JsonNode value = thing.path(key);
        Stream<JsonNode> each = value.isArray() ? value.values().stream() : Stream.of(value);
        return each.filter(one -> !one.isMissingNode() && !one.isNull())
                .map(one -> one.size() == 1 && one.path("@id").isString()
                        ? byId.getOrDefault(one.path("@id").stringValue(), one)
                        : one);
    }

    /** The values of a key as text: numbers as written, of an object its name. */
    Stream<String> texts(JsonNode thing, String key) {
        return values(thing, key)
                .map(value -> value.isObject() ? value.path("name") : value)
                .filter(JsonNode::isValueNode)
                .filter(value -> !value.isNull() && !value.isMissingNode())
                .map(JsonNode::asString)
                .filter(text -> !text.isBlank());
    }

    /** Whether one of the thing's types ends in one of these words; types may be whole addresses. */
    static boolean isA(JsonNode thing, String... ends) {
        JsonNode type = thing.path("@type");
        Stream<JsonNode> types = type.isArray() ? type.values().stream() : Stream.of(type);
        return types.filter(JsonNode::isString)
                .map(JsonNode::stringValue)
                .anyMatch(name -> Stream.of(ends).anyMatch(name::endsWith));
    }
}
