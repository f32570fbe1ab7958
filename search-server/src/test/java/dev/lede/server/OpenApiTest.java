package dev.lede.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.article.Article;
import dev.lede.article.RandomArticles;
import dev.lede.request.FacetParameters;
import dev.lede.request.ParameterReader;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The document that describes the API is true: its routes, parameters and fields are those that are there. */
class OpenApiTest {
    private static final JsonMapper JSON = new JsonMapper();
    private static final List<Article> ARTICLES = new RandomArticles(8).list(30);
    private static SearchServer server;
    private static ServedForTest asked;
    private static JsonNode document;

    @BeforeAll
    static void start() throws Exception {
        server = SearchServer.start(new FixedSearch(ARTICLES), ServedForTest.settings(0), InstantSource.system());
        asked = ServedForTest.of(server);
        document = JSON.readTree(asked.get("/openapi.json").body());
    }

    @AfterAll
    static void stop() {
        asked.close();
    }

    @Test
    void isOpenApi31() {
        assertThat(document.path("openapi").asString()).startsWith("3.1");
        assertThat(document.path("info").path("title").asString()).isEqualTo("Lede");
    }

    @Test
    void listsExactlyTheRoutesForPrograms() {
        var forPeople = List.of(
                "/",
                "/search",
                "/search/about",
                "/providers/<name>",
                "/topics/<name>",
                "/articles/{id}",
                "/stories/{id}",
                "/facets/{facet}",
                "/help",
                "/static/{name}",
                "/favicon.ico",
                "/robots.txt");
        var routes = new TreeSet<>(server.paths());
        routes.removeAll(forPeople);
        assertThat(new TreeSet<>(document.path("paths").propertyNames())).isEqualTo(routes);
    }

    @Test
    void everyRouteInItAnswersAsItSays() throws Exception {
        String id = ARTICLES.getFirst().id().value();
        for (String path : document.path("paths").propertyNames()) {
            var answer = asked.get(path.replace("{id}", id).replace("{facet}", "model"));
            assertThat(answer.statusCode()).as(path).isEqualTo(200);
            var said = document.path("paths")
                    .path(path)
                    .path("get")
                    .path("responses")
                    .path("200")
                    .path("content");
            String type = answer.headers().firstValue("content-type").orElse("").split(";", 2)[0];
            assertThat(said.has(type)).as(path + " " + type).isTrue();
            if (type.matches("application/(feed\\+)?json") && !path.equals("/openapi.json")) {
                List<String> faults = new ArrayList<>();
                check(document, JSON.readTree(answer.body()), said.path(type).path("schema"), path, faults);
                assertThat(faults).isEmpty();
            }
        }
    }

    @Test
    void problemsAreAsItSays() throws Exception {
        List<String> faults = new ArrayList<>();
        JsonNode schema = document.path("components").path("schemas").path("Problem");
        for (String path : List.of("/api/v1/search?size=0", "/api/v1/articles/x", "/nowhere")) {
            check(document, JSON.readTree(asked.get(path).body()), schema, path, faults);
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void anExplanationIsAsItSaysAndThereOnlyIfAskedFor() throws Exception {
        List<String> faults = new ArrayList<>();
        JsonNode schema = document.path("components").path("schemas").path("SearchAnswer");
        JsonNode answer =
                JSON.readTree(asked.get("/api/v1/search?q=models&explain=true").body());
        check(document, answer, schema, "explained", faults);
        assertThat(faults).isEmpty();
        assertThat(answer.at("/hits/0/explanation").toString())
                .isEqualTo("{\"parts\":[{\"what\":\"word\",\"word\":\"models\",\"fields\":{\"body\":2,\"title\":1},"
                        + "\"found\":[{\"text\":\"models\",\"as\":\"written\",\"fields\":{\"body\":2}},"
                        + "{\"text\":\"models\",\"as\":\"form\",\"fields\":{\"title\":1}}],\"value\":11.306},"
                        + "{\"what\":\"match\",\"value\":1.0}],\"score\":12.306}");
        assertThat(asked.get("/api/v1/search?q=models").body()).doesNotContain("explanation");
        assertThat(asked.get("/api/v1/search?q=models&explain=false").body()).doesNotContain("explanation");
    }

    @Test
    void parametersOfASearchAreThoseThatAreRead() {
        assertThat(parameters("/api/v1/search"))
                .contains("company", "model")
                .isEqualTo(ParameterReader.known(FixedSearch.VOCABULARY.facets()));
    }

    @Test
    void parametersOfASearchInsideAFacetAreThoseThatAreRead() {
        var names = parameters("/api/v1/facets/{facet}");

        assertThat(names.remove("facet")).isTrue();
        assertThat(names)
                .contains("company", "model")
                .isEqualTo(FacetParameters.known(FixedSearch.VOCABULARY.facets()));
    }

    private static Set<String> parameters(String path) {
        var names = new TreeSet<String>();
        for (JsonNode parameter : document.path("paths").path(path).path("get").path("parameters")) {
            names.add(parameter.path("name").asString());
        }
        return names;
    }

    @Test
    void whatCanBeCountedIsWhatItLists() throws Exception {
        var names = new TreeSet<String>();
        document.path("paths")
                .path("/api/v1/search")
                .path("get")
                .path("parameters")
                .forEach(parameter -> parameter
                        .path("schema")
                        .path("items")
                        .path("enum")
                        .forEach(name -> names.add(name.asString())));
        assertThat(names)
                .containsExactly(
                        "company", "language", "model", "none", "provider", "published", "quality", "topic", "type");
        for (String name : names) {
            assertThat(asked.get("/api/v1/search?facets=" + name).statusCode())
                    .as(name)
                    .isEqualTo(200);
        }
    }

    @Test
    void everyReferenceInItLeadsSomewhere() {
        List<String> dangling = new ArrayList<>();
        for (JsonNode reference : document.findValues("$ref")) {
            if (document.at(reference.asString().substring(1)).isMissingNode()) {
                dangling.add(reference.asString());
            }
        }
        assertThat(dangling).isEmpty();
    }

    /** So much of JSON Schema as the document uses: types, required keys, and no key that it doesn't know. */
    static void check(JsonNode document, JsonNode value, JsonNode schema, String at, List<String> faults) {
        if (schema.has("$ref")) {
            check(document, value, document.at(schema.path("$ref").asString().substring(1)), at, faults);
            return;
        }
        boolean fits = switch (schema.path("type").asString()) {
            case "object" -> value.isObject();
            case "array" -> value.isArray();
            case "string" -> value.isString();
            case "integer" -> value.isIntegralNumber();
            case "number" -> value.isNumber();
            case "boolean" -> value.isBoolean();
            default -> false;
        };
        if (!fits) {
            faults.add(at + " isn't " + schema.path("type") + ": " + value);
            return;
        }
        if (value.isArray()) {
            value.forEach(each -> check(document, each, schema.path("items"), at + "[]", faults));
        }
        for (JsonNode required : schema.path("required")) {
            if (!value.has(required.asString())) {
                faults.add(at + " lacks " + required.asString());
            }
        }
        for (Map.Entry<String, JsonNode> property : value.properties()) {
            JsonNode known = schema.path("properties").path(property.getKey());
            JsonNode any = schema.path("additionalProperties");
            if (known.isMissingNode() && any.isMissingNode()) {
                faults.add(at + "." + property.getKey() + " isn't in the document");
            } else {
                check(
                        document,
                        property.getValue(),
                        known.isMissingNode() ? any : known,
                        at + "." + property.getKey(),
                        faults);
            }
        }
    }
}
