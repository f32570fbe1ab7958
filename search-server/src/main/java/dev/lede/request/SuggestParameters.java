package dev.lede.request;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What is to be completed, as its URL has it.
 *
 * @param q at most 1,000 code points; empty for nothing
 * @param size completions asked for, {@code 1..20}
 */
public record SuggestParameters(String q, int size) {
    private static final int DEFAULT_SIZE = 10;
    private static final int MOST = 20;
    private static final int LONGEST = 1000;
    private static final Set<String> KNOWN = Set.of("q", "size");

    /**
     * @param given decoded values by parameter name; an empty one counts as not given
     * @throws InvalidRequestException naming the parameter and what is allowed
     */
    public static SuggestParameters of(Map<String, List<String>> given) {
        given.forEach((name, values) -> {
            check(KNOWN.contains(name), name, "is unknown here; known are " + String.join(", ", new TreeSet<>(KNOWN)));
            check(values.stream().filter(value -> !value.isEmpty()).count() <= 1, name, "must be given once");
        });
        String q = value(given, "q");
        int length = q.codePointCount(0, q.length());
        check(length <= LONGEST, "q", "must be at most " + LONGEST + " characters, not " + length);
        String size = value(given, "size");
        boolean isWhole = size.matches("[0-9]{0,3}");
        int most = isWhole && !size.isEmpty() ? Integer.parseInt(size) : DEFAULT_SIZE;
        check(isWhole && most >= 1 && most <= MOST, "size", "must be a whole number from 1 to " + MOST);
        return new SuggestParameters(q, most);
    }

    private static String value(Map<String, List<String>> given, String name) {
        return given.getOrDefault(name, List.of()).stream()
                .filter(value -> !value.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static void check(boolean holds, String parameter, String allowed) {
        if (!holds) {
            throw new InvalidRequestException(parameter, allowed);
        }
    }
}
