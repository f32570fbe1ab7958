package dev.lede.article;

import java.util.Optional;

/**
 * Who published an article.
 *
 * @param name as a person writes it, such as {@code SiliconANGLE}; never blank
 * @param domain registered domain in lower case, such as {@code siliconangle.com}, where known
 */
public record Provider(String name, Optional<String> domain) {
    /** @throws IllegalArgumentException if the name is blank */
    public Provider {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a provider needs a name");
        }
    }
}
