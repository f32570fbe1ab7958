package dev.lede.server;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * An answer's record as JSON: compact, its components in their order, and what is absent left out, never {@code null}.
 */
public final class AnswerJson {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .changeDefaultPropertyInclusion(all -> all.withValueInclusion(JsonInclude.Include.NON_ABSENT))
            .build();

    private AnswerJson() {}

    /** @return UTF-8; half a surrogate pair, which has no form in it, becomes a question mark */
    public static byte[] bytes(Record answer) {
        // Not straight to bytes: Jackson escapes half a pair there, which not every parser takes, and a source may hold
        // one.
        return MAPPER.writeValueAsString(answer).getBytes(UTF_8);
    }

    /** As {@link #bytes(Record)}: an array of a text and an array of texts. */
    static byte[] pair(String first, List<String> second) {
        return MAPPER.writeValueAsString(List.of(first, second)).getBytes(UTF_8);
    }

    /** As {@link #bytes(Record)}. */
    static byte[] bytes(List<? extends Record> answers) {
        return MAPPER.writeValueAsString(answers).getBytes(UTF_8);
    }
}
