package dev.lede.page;

import java.util.Optional;

/** What kind of thing a hit is, in a word. */
final class TypeName {
    private TypeName() {}

    /** Such as {@code Video}; nothing for an article, since that is what one expects. */
    static Optional<String> worthSaying(String type) {
        return type.equals("article") ? Optional.empty() : Optional.of(of(type));
    }

    /** With a capital. */
    static String of(String type) {
        return type.isEmpty() ? type : Character.toString(Character.toUpperCase(type.charAt(0))) + type.substring(1);
    }
}
