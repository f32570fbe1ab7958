package dev.lede.benchmark.peer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A question in OpenSearch's language, as its users write it: words by {@code multi_match} over the fields as over one
 * ({@code cross_fields}), so that each may stand in another field. All of two words must be there and two of more, as Lede has
 * it. Facets count what would match without their own choice, by filters within and a filter after.
 */
final class OpenSearchQuery {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final List<String> SHOWN =
            List.of("title", "excerpt", "url", "provider", "topics", "quality", "published");
    private static final String EXACT = ".exact";
    private static final String MATCHING = "2<2";
    private static final int VALUES = 50;
    private static final int QUALITY_STEP = 10;
    private static final int TIMES = 60;
    private static final int BOUND = 1000;
    private static final int FRAGMENTS = 3;
    private static final int FRAGMENT_LENGTH = 180;

    private final Question question;
    private final Shape shape;

    private OpenSearchQuery(Question question, Shape shape) {
        this.question = question;
        this.shape = shape;
    }

    /** A choice of one facet's value. */
    private record Choice(String field, ObjectNode filter) {}

    /** @return the body of a request to {@code _search} */
    static String of(Question question, Shape shape) {
        return JsonMapper.shared().writeValueAsString(new OpenSearchQuery(question, shape).body());
    }

    private ObjectNode body() {
        ObjectNode body = NODES.objectNode();
        body.put("size", shape.size());
        if (shape.exactTotal()) {
            body.put("track_total_hits", true);
        } else {
            body.put("track_total_hits", BOUND);
        }
        body.set("_source", texts(SHOWN));
        List<Choice> chosen = chosen();
        List<ObjectNode> within = new ArrayList<>();
        span().ifPresent(within::add);
        if (shape.facets()) {
            facets(body.putObject("aggs"), chosen);
            if (!chosen.isEmpty()) {
                body.set("post_filter", all(chosen.stream().map(Choice::filter).toList()));
            }
        } else {
            chosen.forEach(choice -> within.add(choice.filter()));
        }
        body.set("query", filtered(words(), within));
        if (question.newest()) {
            body.putArray("sort").addObject().put("published", "desc");
        }
        if (shape.snippets() && !question.words().isBlank()) {
            highlight(body.putObject("highlight"));
        }
        return body;
    }

    private ObjectNode words() {
        ObjectNode query = NODES.objectNode();
        if (question.words().isBlank()) {
            query.putObject("match_all");
            return query;
        }
        ObjectNode match = query.putObject("multi_match").put("query", question.words());
        if (question.isPhrase()) {
            match.put("type", "phrase").set("fields", texts(List.of("title.exact^3", "excerpt.exact^2", "body.exact")));
        } else {
            match.put("type", "cross_fields").put("minimum_should_match", MATCHING);
            match.set("fields", texts(List.of("title^3", "excerpt^2", "body")));
        }
        return query;
    }

    private List<Choice> chosen() {
        List<Choice> chosen = new ArrayList<>();
        question.provider().ifPresent(name -> chosen.add(new Choice("provider", term("provider", name))));
        question.topic().ifPresent(name -> chosen.add(new Choice("topics", term("topics", name))));
        return chosen;
    }

    private Optional<ObjectNode> span() {
        if (question.after().isEmpty() && question.before().isEmpty()) {
            return Optional.empty();
        }
        ObjectNode filter = NODES.objectNode();
        ObjectNode range = filter.putObject("range").putObject("published");
        question.after().ifPresent(time -> range.put("gte", time.toString()));
        question.before().ifPresent(time -> range.put("lt", time.toString()));
        return Optional.of(filter);
    }

    private void facets(ObjectNode aggs, List<Choice> chosen) {
        facet(aggs, "provider", "provider", chosen, terms("provider"));
        facet(aggs, "topic", "topics", chosen, terms("topics"));
        facet(aggs, "type", "type", chosen, terms("type"));
        ObjectNode quality = NODES.objectNode();
        quality.putObject("histogram")
                .put("field", "quality")
                .put("interval", QUALITY_STEP)
                .put("min_doc_count", 1);
        facet(aggs, "quality", "quality", chosen, quality);
        ObjectNode published = NODES.objectNode();
        published.putObject("auto_date_histogram").put("field", "published").put("buckets", TIMES);
        facet(aggs, "published", "published", chosen, published);
    }

    private static void facet(ObjectNode aggs, String name, String field, List<Choice> chosen, ObjectNode counting) {
        List<ObjectNode> others = chosen.stream()
                .filter(choice -> !choice.field().equals(field))
                .map(Choice::filter)
                .toList();
        if (others.isEmpty()) {
            aggs.set(name, counting);
        } else {
            ObjectNode filtered = aggs.putObject(name);
            filtered.set("filter", all(others));
            filtered.putObject("aggs").set("counted", counting);
        }
    }

    private void highlight(ObjectNode highlight) {
        String form = question.isPhrase() ? EXACT : "";
        highlight.put("type", "unified");
        highlight.putArray("pre_tags").add("<mark>");
        highlight.putArray("post_tags").add("</mark>");
        highlight.put("encoder", "html");
        ObjectNode fields = highlight.putObject("fields");
        fields.putObject("title" + form).put("number_of_fragments", 0);
        fields.putObject("excerpt" + form).put("number_of_fragments", 0);
        fields.putObject("body" + form).put("number_of_fragments", FRAGMENTS).put("fragment_size", FRAGMENT_LENGTH);
    }

    private static ObjectNode terms(String field) {
        ObjectNode counting = NODES.objectNode();
        counting.putObject("terms").put("field", field).put("size", VALUES);
        return counting;
    }

    private static ObjectNode term(String field, String value) {
        ObjectNode filter = NODES.objectNode();
        filter.putObject("term").put(field, value);
        return filter;
    }

    private static ObjectNode filtered(ObjectNode query, List<ObjectNode> filters) {
        if (filters.isEmpty()) {
            return query;
        }
        ObjectNode whole = NODES.objectNode();
        ObjectNode bool = whole.putObject("bool");
        bool.putArray("must").add(query);
        bool.putArray("filter").addAll(filters);
        return whole;
    }

    private static ObjectNode all(List<ObjectNode> filters) {
        ObjectNode whole = NODES.objectNode();
        whole.putObject("bool").putArray("filter").addAll(filters);
        return whole;
    }

    private static ArrayNode texts(List<String> values) {
        ArrayNode texts = NODES.arrayNode();
        values.forEach(texts::add);
        return texts;
    }
}
