package dev.lede.fetch;

import java.util.Map;
import java.util.Optional;

/**
 * What a host answered.
 *
 * @param headers by name in lower case, the first of each name
 * @param body unpacked; empty where the status isn't 200
 * @param isCut whether the body was longer than it may be
 */
record HttpAnswer(int status, Map<String, String> headers, Body body, boolean isCut) {
    Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name)).filter(value -> !value.isBlank());
    }
}
