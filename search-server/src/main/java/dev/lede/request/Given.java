package dev.lede.request;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The parameters of a resource that takes a few, each once; an empty value counts as not given. */
final class Given {
    private final Map<String, List<String>> given;

    /**
     * @param given decoded values by parameter name
     * @throws InvalidRequestException naming a parameter that isn't known or has several values
     */
    Given(Map<String, List<String>> given, Set<String> known) {
        this.given = Map.copyOf(given);
        given.forEach((name, values) -> {
            check(known.contains(name), name, "is unknown here; known are " + String.join(", ", new TreeSet<>(known)));
            check(values.stream().filter(value -> !value.isEmpty()).count() <= 1, name, "must be given once");
        });
    }

    /** Empty where it isn't given. */
    String text(String name) {
        return given.getOrDefault(name, List.of()).stream()
                .filter(value -> !value.isEmpty())
                .findFirst()
                .orElse("");
    }

    /** @return {@code 1..most} */
    int size(int otherwise, int most) {
        String typed = text("size");
        boolean isWhole = typed.matches("[0-9]{0,3}");
        int size = isWhole && !typed.isEmpty() ? Integer.parseInt(typed) : otherwise;
        check(isWhole && size >= 1 && size <= most, "size", "must be a whole number from 1 to " + most);
        return size;
    }

    static void check(boolean holds, String parameter, String allowed) {
        if (!holds) {
            throw new InvalidRequestException(parameter, allowed);
        }
    }
}
