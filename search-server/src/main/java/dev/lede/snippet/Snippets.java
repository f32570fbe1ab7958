package dev.lede.snippet;

import java.util.List;
import java.util.Optional;

/**
 * The parts of an article that hold what was searched: HTML in which the text is escaped and only {@code <mark>} is
 * markup. A part without a mark is absent.
 */
public record Snippets(Optional<String> title, Optional<String> excerpt, List<String> body) {
    public static final Snippets NONE = new Snippets(Optional.empty(), Optional.empty(), List.of());

    public Snippets {
        body = List.copyOf(body);
    }
}
