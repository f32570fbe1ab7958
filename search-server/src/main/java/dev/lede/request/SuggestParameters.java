package dev.lede.request;

import java.util.List;
import java.util.Map;
import java.util.Set;

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
        var parameters = new Given(given, KNOWN);
        String q = parameters.text("q");
        int length = q.codePointCount(0, q.length());
        Given.check(length <= LONGEST, "q", "must be at most " + LONGEST + " characters, not " + length);
        return new SuggestParameters(q, parameters.size(DEFAULT_SIZE, MOST));
    }
}
