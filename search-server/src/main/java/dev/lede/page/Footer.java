package dev.lede.page;

import dev.lede.index.GenerationManifest;

/**
 * What stands at the foot of a page: how much there is to find, and how fresh it is.
 *
 * @param size such as {@code 4 articles}
 * @param generation such as {@code 000042}
 * @param built when the index was built
 */
public record Footer(String size, String generation, DateView built) {
    static Footer of(GenerationManifest index, Visit visit) {
        return new Footer(
                visit.words().count("articles", index.articles()),
                index.generation(),
                DateView.of(index.builtAt(), visit));
    }
}
