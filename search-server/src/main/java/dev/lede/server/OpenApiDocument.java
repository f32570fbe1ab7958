package dev.lede.server;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.lede.feed.FeedFormat;
import dev.lede.request.SearchParameters;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The contract as OpenAPI, with the facets that an index has beside the standard ones. Immutable; safe for any number of
 * threads.
 */
final class OpenApiDocument {
    private static final JsonMapper JSON = new JsonMapper();

    /** The parameter after which those of further facets stand, and one that is like them. */
    private static final String LAST_STANDARD = "language";

    private final ObjectNode standard;

    /** @param standard as JSON, for an index that has no further facets */
    OpenApiDocument(byte[] standard) {
        this.standard = (ObjectNode) JSON.readTree(standard);
    }

    /** @param opened names of the index's further facets, in the order in which they are shown */
    byte[] with(List<String> opened) {
        ObjectNode document = standard.deepCopy();
        ArrayNode parameters = parameters(document, "/api/v1/search");
        open(parameters, opened);
        open(parameters(document, "/api/v1/facets/{facet}"), opened);
        var counted = (ArrayNode) parameters
                .get(place(parameters, "facets"))
                .path("schema")
                .path("items")
                .path("enum");
        var answered = (ObjectNode) document.at("/components/schemas/Facets/properties");
        for (int i = 0; i < opened.size(); i++) {
            String name = opened.get(i);
            counted.insert(i, name);
            answered.set(name, answered.path(LAST_STANDARD).deepCopy());
        }
        for (FeedFormat format : FeedFormat.values()) {
            ((ObjectNode) document.path("paths").path(format.path()).path("get"))
                    .set("parameters", ofFeed(parameters.deepCopy()));
        }
        return document.toPrettyString().getBytes(UTF_8);
    }

    private static ArrayNode parameters(ObjectNode document, String path) {
        return (ArrayNode) document.path("paths").path(path).path("get").path("parameters");
    }

    /** Each as a parameter behind the standard ones, in their order. */
    private static void open(ArrayNode parameters, List<String> names) {
        int last = place(parameters, LAST_STANDARD);
        for (int i = 0; i < names.size(); i++) {
            ObjectNode parameter = (ObjectNode) parameters.get(last).deepCopy();
            parameter.put("name", names.get(i));
            parameter.put("description", description(names.get(i)));
            parameters.insert(last + 1 + i, parameter);
        }
    }

    /** A feed takes what a search does, with other defaults. */
    private static ArrayNode ofFeed(ArrayNode parameters) {
        ((ObjectNode) parameters.get(place(parameters, "size")).path("schema"))
                .put("default", SearchParameters.FEED_SIZE);
        ((ObjectNode) parameters.get(place(parameters, "sort"))).put("description", "Order; by default newest.");
        for (String unseen : List.of("facets", "total", "explain")) {
            ((ObjectNode) parameters.get(place(parameters, unseen)))
                    .put("description", "As a search takes it; a feed doesn't show it, and it changes nothing.");
        }
        return parameters;
    }

    private static String description(String name) {
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1)
                + ", as the sources name it: a facet of this index. Values of one facet widen the search, facets narrow one"
                + " another. Matched by name in any spelling. A value that no article has finds nothing.";
    }

    private static int place(ArrayNode parameters, String name) {
        for (int i = 0; i < parameters.size(); i++) {
            JsonNode parameter = parameters.get(i);
            if (parameter.path("name").asString().equals(name)) {
                return i;
            }
        }
        throw new IllegalStateException("the document lacks the parameter " + name);
    }
}
