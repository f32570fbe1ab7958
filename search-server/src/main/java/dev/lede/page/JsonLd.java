package dev.lede.page;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import tools.jackson.databind.json.JsonMapper;

/** What the start page says of the site in schema.org's words. */
final class JsonLd {
    private static final JsonMapper JSON = new JsonMapper();

    private JsonLd() {}

    @JsonPropertyOrder({"@context", "@type"})
    record WebSite(
            @JsonProperty("@context") String context,
            @JsonProperty("@type") String type,
            String name,
            String url,
            SearchAction potentialAction) {}

    @JsonPropertyOrder("@type")
    record SearchAction(
            @JsonProperty("@type") String type,
            EntryPoint target,
            @JsonProperty("query-input") String input) {}

    @JsonPropertyOrder("@type")
    record EntryPoint(@JsonProperty("@type") String type, String urlTemplate) {}

    /** @return without {@code <}, so that nothing in it ends the element or begins a comment */
    static String ofSite(String site) {
        var website = new WebSite(
                "https://schema.org",
                "WebSite",
                "Lede",
                site + "/",
                new SearchAction(
                        "SearchAction",
                        new EntryPoint("EntryPoint", site + "/search?q={words}"),
                        "required name=words"));
        return JSON.writeValueAsString(website).replace("<", "\\u003c");
    }
}
