package dev.lede.request;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How many articles like one are asked for, as its URL has it.
 *
 * @param size {@code 1..20}
 */
public record RelatedParameters(int size) {
    private static final int DEFAULT_SIZE = 10;
    private static final int MOST = 20;

    /**
     * @param given decoded values by parameter name; an empty one counts as not given
     * @throws InvalidRequestException naming the parameter and what is allowed
     */
    public static RelatedParameters of(Map<String, List<String>> given) {
        return new RelatedParameters(new Given(given, Set.of("size")).size(DEFAULT_SIZE, MOST));
    }
}
