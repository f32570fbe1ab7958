package dev.lede.page;

import dev.lede.wording.Wording;
import java.util.Optional;

/** What kind of thing a hit is, in a word. */
final class TypeName {
    private TypeName() {}

    /** Such as {@code Video}; nothing for an article, since that is what one expects. */
    static Optional<String> worthSaying(String type, Wording words) {
        return type.equals("article") ? Optional.empty() : Optional.of(of(type, words));
    }

    /** With a capital; a source's own name for it where we have none. */
    static String of(String type, Wording words) {
        return words.ifKnown("type." + type).orElseGet(() -> capital(type));
    }

    static String capital(String name) {
        return name.isEmpty() ? name : Character.toString(Character.toUpperCase(name.charAt(0))) + name.substring(1);
    }
}
