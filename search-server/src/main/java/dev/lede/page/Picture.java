package dev.lede.page;

import dev.lede.article.Image;
import java.util.Optional;

/**
 * An article's picture, at its own site.
 *
 * @param width in pixels, empty where unknown
 * @param height as {@code width}
 */
public record Picture(String src, String width, String height) {
    /** Nothing where the operator doesn't let readers' browsers ask other sites, or where others could look on. */
    static Optional<Picture> of(Optional<Image> image, Visit visit) {
        return image.filter(any -> visit.pictures())
                .filter(each -> "https".equals(each.url().getScheme()))
                .map(each -> new Picture(each.url().toString(), pixels(each.width()), pixels(each.height())));
    }

    private static String pixels(Optional<Integer> length) {
        return length.map(String::valueOf).orElse("");
    }
}
